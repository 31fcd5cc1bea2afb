"""Foreign reports in: text, DOCX and PDF become one Naskah."""

from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.reading import read_naskah
from selaras.exchange.naskah.teks import read_teks

__all__ = ["NaskahError", "read_naskah", "read_teks"]
