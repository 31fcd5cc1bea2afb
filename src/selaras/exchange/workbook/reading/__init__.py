"""Read a workbook: hostile or broken bytes give problems, never an exception."""

from selaras.exchange.workbook.reading.book import read_workbook

__all__ = ["read_workbook"]
