"""Last year's report as the start of a workbook; nothing is invented, every value names its source."""

from selaras.exchange.serap.buku import write_buku
from selaras.exchange.serap.ekspor_anggaran import absorb_anggaran
from selaras.exchange.serap.membaca import absorb
from selaras.exchange.serap.menyusun import SerapError, Susunan, build_berkas

__all__ = ["SerapError", "Susunan", "absorb", "absorb_anggaran", "build_berkas", "write_buku"]
