"""Earlier years in `selaras hitung --json`."""

import msgspec

from selaras.exchange.json.dasar import Angka, Rincian


class NilaiTahun(msgspec.Struct, frozen=True):
    """A year; `perubahan` against the year before in the unit of the indicator, null with its reason."""

    tahun: int
    realisasi: Angka | None
    perubahan: Angka | None
    rincian_perubahan: Rincian


class Perbandingan(msgspec.Struct, frozen=True):
    """An indicator of which earlier years are known, oldest first up to the year of the book.

    `target` is that of the year of the book, null where it is a range.
    """

    kode: str
    uraian: str
    satuan: str
    target: Angka | None
    tahun: list[NilaiTahun]
