"""The workbook of an office: written for people to fill, read back with every problem named."""

from selaras.exchange.workbook.problems import HasilBaca, MasalahBuku
from selaras.exchange.workbook.reading import read_workbook
from selaras.exchange.workbook.writing import UNTUK, known_sheet, write_workbook

__all__ = ["UNTUK", "HasilBaca", "MasalahBuku", "known_sheet", "read_workbook", "write_workbook"]
