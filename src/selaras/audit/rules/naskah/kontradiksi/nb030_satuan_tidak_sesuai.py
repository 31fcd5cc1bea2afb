"""NB030: the unit of an indicator contradicts its own name."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import Ukuran, kind_of, read_ukuran
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_PERCENT = {"persen", "%", "prosen"}
_POINTS = {"poin", "point", "nilai", "indeks", "angka", "skor", "dokumen", "orang", "laporan"}
_VALUES = ("nilai", "indeks", "skor", "predikat")


class SatuanTidakSesuai(AturanKontradiksi):
    """Satuan tidak sesuai dengan nama indikatornya.

    Yang diperiksa:
        Indikator "Persentase …" yang bersatuan poin atau nilai, dan indikator "Nilai …" atau "Indeks …"
        yang bersatuan persen, pada kolom satuan. Satu temuan per tabel.
    Mengapa:
        Satuan yang tertukar mengubah arti angka target dan realisasi.
    Contoh:
        "Persentase desa mandiri" bersatuan poin; "Indeks Kepuasan Masyarakat" bersatuan persen.
    Saran:
        Perbaiki satuan menurut definisi operasional indikator.
    """

    kode = "NB030"
    judul = "Satuan tidak sesuai indikator"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Perbaiki satuan menurut definisi operasional indikator."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each table with such rows."""
        found: dict[int, list[tuple[Ukuran, str]]] = {}
        for ukuran in read_ukuran(naskah):
            unit = ukuran.baris.satuan.strip().casefold()
            if _contradicts(ukuran.indikator, unit):
                shown = f"“{ukuran.indikator}” bersatuan {unit}"
                found.setdefault(ukuran.baris.tabel.nomor, []).append((ukuran, shown))
        for rows in found.values():
            yield self.report(
                "; ".join(dict.fromkeys(shown for _, shown in rows)) + ".",
                *(ukuran.tempat for ukuran, _ in rows),
            )


def _contradicts(indikator: str, unit: str) -> bool:
    if kind_of(indikator) == "persentase":
        return unit in _POINTS
    return indikator.casefold().startswith(_VALUES) and unit in _PERCENT
