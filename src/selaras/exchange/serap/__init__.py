"""Last year's report as the start of a workbook; nothing is invented, every value names its source."""

from selaras.exchange.serap.buku import write_buku
from selaras.exchange.serap.ekspor_anggaran import absorb_anggaran
from selaras.exchange.serap.gabung import join_reports
from selaras.exchange.serap.laporan import absorb_laporan, is_ekspor
from selaras.exchange.serap.membaca import absorb
from selaras.exchange.serap.menyusun import SerapError, Susunan, build_berkas
from selaras.exchange.serap.terserap import SELURUH_BUKU, Terserap

__all__ = [
    "SELURUH_BUKU",
    "SerapError",
    "Susunan",
    "Terserap",
    "absorb",
    "absorb_anggaran",
    "absorb_laporan",
    "build_berkas",
    "is_ekspor",
    "join_reports",
    "write_buku",
]
