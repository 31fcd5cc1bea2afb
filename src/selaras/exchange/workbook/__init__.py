"""The workbook of an office: written for people to fill, read back with every problem named."""

from selaras.exchange.workbook.problems import HasilBaca, MasalahBuku
from selaras.exchange.workbook.reading import read_workbook
from selaras.exchange.workbook.writing import (
    UNTUK,
    UNTUK_BAKU,
    known_sheet,
    write_long_table,
    write_workbook,
)

__all__ = [
    "UNTUK",
    "UNTUK_BAKU",
    "HasilBaca",
    "MasalahBuku",
    "known_sheet",
    "read_workbook",
    "write_long_table",
    "write_workbook",
]
