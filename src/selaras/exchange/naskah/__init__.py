"""Foreign reports in: text, DOCX, PDF and HTML become one Naskah."""

from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.lampiran import Lampiran
from selaras.exchange.naskah.reading import read_lampiran, read_naskah
from selaras.exchange.naskah.teks import read_teks

__all__ = ["Lampiran", "NaskahError", "read_lampiran", "read_naskah", "read_teks"]
