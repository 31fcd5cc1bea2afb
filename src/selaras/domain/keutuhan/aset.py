"""Assets are counted in whole units, are worth something, and were got in a year that has come."""

from collections.abc import Iterator, Sequence

from selaras.domain.angka import format_uang
from selaras.domain.berkas.aset import Aset
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At
from selaras.domain.rincian import show

LIST = "daftar_aset"


def check_aset(rows: Sequence[Aset], tahun: int) -> Iterator[Masalah]:
    """Yield problems of the inventory as it stands at the end of the year."""
    for nomor, aset in enumerate(rows):
        at = At(LIST, nomor)
        units = aset.banyak
        if units is None:
            yield at.warning("banyak", "kosong", "banyaknya unit", "isi banyaknya; tidak dianggap nol")
        elif units < 0 or units != units.to_integral_value():
            yield at.error("banyak", show(units), "bilangan bulat mulai 0", "betulkan banyaknya")
        if aset.nilai is not None and aset.nilai < 0:
            yield at.error("nilai", format_uang(aset.nilai), "nol atau lebih", "betulkan tandanya")
        if aset.tahun is not None and aset.tahun > tahun:
            yield at.error("tahun", aset.tahun, f"{tahun} atau sebelumnya", "betulkan tahun perolehan")
