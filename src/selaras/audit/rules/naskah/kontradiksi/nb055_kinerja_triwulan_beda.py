"""NB055: the target or the realisasi of one indicator in one quarter differs between tables."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.rules.naskah.kontradiksi.angka_teks import agrees
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import is_same_indikator
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_FEWEST = 3  # equal figures of two tables that show both to count in one way


@dataclass(frozen=True)
class _Pasangan:
    """The same figure of one indicator and quarter in two tables."""

    kiri: BarisKinerja
    kanan: BarisKinerja
    jenis: str

    @property
    def is_sama(self) -> bool:
        """Tell whether both print one value, rounding aside."""
        a, b = _angka(self.kiri, self.jenis), _angka(self.kanan, self.jenis)
        if a is None or b is None or a.nilai is None or b.nilai is None:
            return True
        return agrees(a.nilai, a.desimal, b.nilai, b.desimal)


class KinerjaTriwulanBeda(AturanKontradiksi):
    """Target atau realisasi triwulan satu indikator berbeda antartabel.

    Yang diperiksa:
        Kolom target dan realisasi triwulan pada rencana aksi, tabel capaian dan tabel perkembangan. Dua
        tabel hanya dibandingkan bila sebagian besar angkanya sama, sehingga tabel kumulatif tidak
        dipertentangkan dengan tabel per triwulan.
    Mengapa:
        Capaian triwulan dihitung terhadap target triwulan yang direncanakan; target yang berbeda
        mengubah capaiannya.
    Contoh:
        Rencana aksi memuat target Triwulan III 75, tabel capaian memuat 70.
    Saran:
        Pakai target menurut rencana aksi dan realisasi menurut data dukungnya di semua tabel.
    """

    kode = "NB055"
    judul = "Angka triwulan berbeda antartabel"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai angka triwulan yang sama di rencana aksi dan di tabel capaian."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each figure that differs between tables which mostly agree."""
        groups: dict[tuple[int, int, str], list[_Pasangan]] = defaultdict(list)
        for pair in _pairs(naskah):
            groups[pair.kiri.tabel.nomor, pair.kanan.tabel.nomor, pair.jenis].append(pair)
        for pairs in groups.values():
            wrong = [pair for pair in pairs if not pair.is_sama]
            if len(pairs) - len(wrong) >= max(_FEWEST, 2 * len(wrong)):
                yield from map(self._found, wrong)

    def _found(self, pair: _Pasangan) -> Temuan:
        later, earlier = _angka(pair.kanan, pair.jenis), _angka(pair.kiri, pair.jenis)
        return self.report(
            f"{pair.jenis.capitalize()} Triwulan {pair.kiri.triwulan} “{pair.kanan.indikator}” tertulis"
            f" {later.teks if later else ''}, di tempat lain {earlier.teks if earlier else ''}.",
            pair.kanan.tempat,
            pair.kiri.tempat,
            keyakinan=Keyakinan.MUNGKIN,
        )


def _pairs(naskah: NaskahTerbaca) -> Iterator[_Pasangan]:
    """Yield each two prints of a quarter's figure in tables of the year, the earlier one first."""
    rows = [b for b in naskah.daftar_kinerja if b.triwulan and b.tahun in (None, naskah.identitas.tahun)]
    for number, left in enumerate(rows):
        for right in rows[number + 1 :]:
            is_other = left.tabel.nomor != right.tabel.nomor and left.triwulan == right.triwulan
            if is_other and is_same_indikator(left.indikator, right.indikator):
                yield from _figures(left, right)


def _figures(left: BarisKinerja, right: BarisKinerja) -> Iterator[_Pasangan]:
    for jenis in ("target", "realisasi"):
        a, b = _angka(left, jenis), _angka(right, jenis)
        if a and b and a.nilai is not None and b.nilai is not None and not a.cacat and not b.cacat:
            yield _Pasangan(left, right, jenis)


def _angka(baris: BarisKinerja, jenis: str) -> AngkaCetak | None:
    return baris.target if jenis == "target" else baris.realisasi
