"""The workbook of an office: written for people to fill, read back with every problem named."""

from selaras.exchange.workbook.problems import HasilBaca, MasalahBuku
from selaras.exchange.workbook.reading import read_workbook
from selaras.exchange.workbook.writing import write_workbook

__all__ = ["HasilBaca", "MasalahBuku", "read_workbook", "write_workbook"]
