"""Leave out what stands on many pages at the same height: running heads, feet and page numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from selaras.exchange.naskah.pdf.cetak import BarisCetak, Halaman

_EDGE = 0.12  # of the height of the page, above and below
_FEWEST = 3  # pages
_STEP = 6.0  # points within which heights count as the same
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:(?:halaman|hal\.?|page)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:dari|of|/)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)


def without_furniture(pages: Sequence[Halaman]) -> list[Halaman]:
    """Return the pages without repeated lines at the edges and without page numbers there."""
    seen = Counter(_place(page, line) for page in pages for line in _at_edges(page))
    repeated = {place for place, count in seen.items() if count >= _FEWEST}
    return [
        replace(page, isi=tuple(item for item in page.isi if not _is_furniture(page, item, repeated)))
        for page in pages
    ]


def _at_edges(page: Halaman) -> list[BarisCetak]:
    return [line for line in page.daftar_baris if _is_at_edge(page, line)]


def _is_at_edge(page: Halaman, line: BarisCetak) -> bool:
    return line.bawah < page.tinggi * _EDGE or line.atas > page.tinggi * (1 - _EDGE)


def _place(page: Halaman, line: BarisCetak) -> tuple[str, int]:
    """Return the text without its numbers, and the height from the nearer edge in steps."""
    above = line.atas < page.tinggi / 2
    height = line.atas if above else page.tinggi - line.atas
    return _DIGITS.sub("#", line.teks.casefold()), round(height / _STEP) * (1 if above else -1)


def _is_furniture(page: Halaman, item: object, repeated: set[tuple[str, int]]) -> bool:
    if not isinstance(item, BarisCetak) or not _is_at_edge(page, item):
        return False
    return bool(_PAGE_NUMBER.fullmatch(item.teks)) or _place(page, item) in repeated
