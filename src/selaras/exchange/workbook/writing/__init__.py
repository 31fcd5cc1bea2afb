"""Write the workbook, empty or with the records of a berkas."""

from selaras.exchange.workbook.writing.appendix import write_long_table
from selaras.exchange.workbook.writing.book import write_workbook
from selaras.exchange.workbook.writing.choosing import UNTUK, UNTUK_BAKU, known_sheet

__all__ = ["UNTUK", "UNTUK_BAKU", "known_sheet", "write_long_table", "write_workbook"]
