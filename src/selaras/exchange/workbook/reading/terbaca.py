"""What reading one cell gives, and what every reader of cells needs."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from selaras.domain.tanggal import format_tanggal
from selaras.exchange.workbook.floats import decimal_of, text_of
from selaras.exchange.workbook.problems import quote
from selaras.exchange.workbook.reading.grid import Sel


@dataclass(frozen=True)
class Catatan:
    """What to tell about a cell."""

    ditemukan: str
    diharapkan: str
    saran: str


class SelError(ValueError):
    """The cell cannot be read as its field wants it."""

    def __init__(self, ditemukan: str, diharapkan: str, saran: str) -> None:
        self.catatan = Catatan(ditemukan, diharapkan, saran)
        super().__init__(ditemukan)


@dataclass(frozen=True)
class Terbaca:
    """The value, None where the cell says that there is none, and remarks for the person."""

    nilai: Any
    peringatan: tuple[Catatan, ...] = ()


def describe(sel: Sel) -> str:
    """Show what stands in a cell, in words of the person who sees it in Excel."""
    match sel.isi:
        case str():
            return quote(sel.isi)
        case bool():
            return "nilai logika " + ("TRUE" if sel.isi else "FALSE")
        case date():
            return f"tanggal {format_tanggal(sel.isi)}"
        case time() | timedelta():
            return f"jam {sel.isi}"
        case int() | float():
            return f"angka {plain(sel.isi)}"
        case _:
            return "isi yang tidak dikenal"


def plain(angka: float) -> str:
    """Write a number of a cell with all its digits; 'inf' and 'nan' stay words."""
    return text_of(decimal_of(angka)) if abs(angka) < float("inf") else str(angka)


def stripped(sel: Sel) -> str | None:
    """Return the text of a cell without outer spaces, None where it holds no text."""
    return sel.isi.strip() if isinstance(sel.isi, str) else None
