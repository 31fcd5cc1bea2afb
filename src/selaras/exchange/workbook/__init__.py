"""The workbook of an office: written for people to fill, read back with every problem named."""

from selaras.exchange.workbook.asal_sel import Asal, Pemeriksaan
from selaras.exchange.workbook.problems import BukuError, HasilBaca, MasalahBuku
from selaras.exchange.workbook.reading import read_workbook
from selaras.exchange.workbook.reading.plain import SelPolos, read_plain
from selaras.exchange.workbook.sheets import LEMBAR_PROFIL, RUJUKAN, table_of
from selaras.exchange.workbook.writing import (
    UNTUK,
    UNTUK_BAKU,
    known_sheet,
    write_long_table,
    write_workbook,
)

__all__ = [
    "LEMBAR_PROFIL",
    "RUJUKAN",
    "UNTUK",
    "UNTUK_BAKU",
    "Asal",
    "BukuError",
    "HasilBaca",
    "MasalahBuku",
    "Pemeriksaan",
    "SelPolos",
    "known_sheet",
    "read_plain",
    "read_workbook",
    "table_of",
    "write_long_table",
    "write_workbook",
]
