"""Write the workbook, empty or with the records of a berkas."""

from selaras.exchange.workbook.writing.book import write_workbook

__all__ = ["write_workbook"]
