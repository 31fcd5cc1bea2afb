"""Rule ND008."""

from collections.abc import Iterator

from selaras.audit.kemiripan import kunci, split_kata
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_SCORES = frozenset({"indeks", "nilai", "skor"})
_POINTS = ("poin", "point", "indeks", "skor", "nilai")


class PersenPadaPoin(AturanFormat):
    """Nilai indeks atau skor ditulis dengan tanda persen, padahal di tempat lain dengan poin.

    Yang diperiksa:
        Target dan realisasi indikator yang namanya diawali Indeks, Nilai, atau Skor, dibandingkan dengan
        baris lain dari indikator yang sama.

    Mengapa:
        Indeks bukan persentase. Tanda persen yang keliru ikut terbawa ke perhitungan capaian dan ke
        dokumen tahun berikutnya.

    Contoh:
        Target Indeks Kepuasan Masyarakat “84%” di rencana aksi dan “84 poin” di rencana kerja.

    Saran:
        Hapus tanda persen dan tulis satuannya poin di semua tempat.
    """

    kode = "ND008"
    judul = "Indeks ditulis dengan tanda persen"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Hapus tanda persen dan tulis satuannya poin di semua tempat."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Hold rows of one score with per cent against a row of it in points."""
        points: dict[str, BarisKinerja] = {}
        for baris in naskah.daftar_kinerja:
            if _is_score(baris.indikator) and _in_points(baris):
                points.setdefault(kunci(baris.indikator), baris)
        seen: set[int] = set()
        for baris in naskah.daftar_kinerja:
            other = points.get(kunci(baris.indikator))
            percent = next((angka for angka in _figures(baris) if angka.persen), None)
            if percent is None or other is None or baris.tempat.baris in seen:
                continue
            seen.add(baris.tempat.baris)
            yield self.report(
                f"“{baris.indikator}” ditulis “{percent.teks}”, sedangkan di tempat lain satuannya "
                "poin.",
                baris.tempat,
                other.tempat,
            )


def _is_score(indikator: str) -> bool:
    return split_kata(indikator)[:1] != () and split_kata(indikator)[0] in _SCORES


def _figures(baris: BarisKinerja) -> list[AngkaCetak]:
    return [angka for angka in (baris.target, baris.realisasi) if angka]


def _in_points(baris: BarisKinerja) -> bool:
    units = [baris.satuan, *(angka.satuan for angka in _figures(baris))]
    return any(unit.casefold().startswith(_POINTS) for unit in units) and not any(
        angka.persen for angka in _figures(baris)
    )
