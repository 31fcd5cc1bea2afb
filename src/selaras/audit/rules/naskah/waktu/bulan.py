"""Months and days as text prints them."""

import re
from datetime import date

from selaras.domain.tanggal import BULAN, TanggalError, parse_tanggal

_SHORT = ("Jan", "Feb", "Peb", "Mar", "Apr", "Jun", "Jul", "Agt", "Ags", "Sept", "Sep", "Okt")
_LATE = ("Nov", "Nop", "Des")
BULAN_CETAK = (
    rf"(?:{'|'.join((*BULAN, 'Pebruari', 'Nopember', *_SHORT, *_LATE))})(?![a-z])\.?"  # of a pattern
)
TANGGAL_CETAK = re.compile(
    rf"\b(?P<tanggal>\d{{1,2}}\s+{BULAN_CETAK}\s+\d{{4}}|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}})\b",
    re.IGNORECASE,
)


def bulan_ke(name: str) -> int | None:
    """Return the number of a month, 1 to 12, None for a word that is none."""
    try:
        return parse_tanggal(f"1 {name.rstrip('.')} 2000").month
    except TanggalError:
        return None


def read_tanggal(text: str) -> date | None:
    """Return the day that a text prints, None where there is no such day."""
    try:
        return parse_tanggal(text.replace(". ", " "))
    except TanggalError:
        return None
