"""NC008: a row of totals carries the label of another form."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.bagian import JenisLaporan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_TOTAL = re.compile(r"^\W*(?:jumlah|total)\b", re.IGNORECASE)
_CASH = re.compile(
    r"\b(?:alokasi kas|anggaran kas|penarikan dana|penyediaan dana|kas yang tersedia)\b", re.IGNORECASE
)
_PART_OF_YEAR = re.compile(r"\bper\s+(?:semester|triwulan|bulan)\b", re.IGNORECASE)


class LabelBentukLain(AturanResidu):
    """Label baris jumlah tersalin dari lembar lain.

    Yang diperiksa:
        Baris jumlah pada laporan tahunan yang berlabel alokasi kas, penarikan dana, atau "per semester".
    Mengapa:
        Label itu milik lembar anggaran kas; pembaca mengira jumlahnya hanya untuk sebagian tahun.
    Contoh:
        Tabel realisasi setahun ditutup "Jumlah penarikan dana per triwulan".
    Saran:
        Ganti labelnya dengan "Jumlah".
    """

    kode = "NC008"
    judul = "Label baris jumlah dari lembar lain"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Ganti label baris itu dengan “Jumlah”."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for all rows of a yearly report that carry such a label."""
        if naskah.identitas.jenis is not JenisLaporan.TAHUNAN:
            return
        rows = [line for line in read_baris_laporan(naskah) if line.tabel and _is_of_cash(line.sel)]
        if rows:
            label = next(cell for cell in rows[0].sel if _TOTAL.match(cell))
            yield self.report(
                f"Baris jumlah berlabel “{label}” dalam tabel setahun.",
                *(row.tempat for row in rows),
                keyakinan=Keyakinan.MUNGKIN,
            )


def _is_of_cash(cells: tuple[str, ...]) -> bool:
    return any(
        _TOTAL.match(cell) and (_CASH.search(cell) or _PART_OF_YEAR.search(cell)) for cell in cells
    )
