"""Write the workbook, empty or with the records of a berkas."""

from selaras.exchange.workbook.writing.book import write_workbook
from selaras.exchange.workbook.writing.choosing import UNTUK, known_sheet

__all__ = ["UNTUK", "known_sheet", "write_workbook"]
