"""Rows of money, drawn from every table that has a pagu or a realisasi in rupiah."""

from dataclasses import dataclass, field
from decimal import Decimal

from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import JenisBaris, Tabel
from selaras.domain.naskah.tempat import Tempat


@dataclass(frozen=True)
class BarisUang:
    """One programme, kegiatan, sub kegiatan, account or total in one table.

    `kode` is the printed code cleaned to segments ('7.01.01.2.01.0006'; '201' becomes '2.01', an
    inherited prefix is not added), '' where none is printed or it is beyond repair; `kode_cetak` is as
    printed. `tingkat` is 1 programme, 2 kegiatan, 3 sub kegiatan, None unknown. `pecahan` holds the
    quarters or months, in order, where the table has them.
    """

    tempat: Tempat
    tabel: Tabel
    jenis: JenisBaris
    uraian: str
    kode: str = ""
    kode_cetak: str = ""
    tingkat: int | None = None
    pagu: AngkaCetak | None = None
    belanja_operasi: AngkaCetak | None = None
    belanja_modal: AngkaCetak | None = None
    realisasi: AngkaCetak | None = None
    sisa: AngkaCetak | None = None
    persen: AngkaCetak | None = None
    pecahan: tuple[AngkaCetak | None, ...] = ()
    daftar_anak: tuple["BarisUang", ...] = field(default=(), compare=False)
    is_pecahan_realisasi: bool = False

    def nilai(self, nama: str) -> Decimal | None:
        """Return the value of one of the columns by field name, None where it is not printed."""
        angka: AngkaCetak | None = getattr(self, nama)
        return angka.nilai if angka else None
