"""Levels of headings from letters larger than the text, for files without bookmarks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from selaras.exchange.naskah.pdf.cetak import KisiCetak
from selaras.exchange.naskah.pdf.paragraphs import Alinea
from selaras.exchange.naskah.potongan import Teks

_LARGER = 1.12  # than the text
_LONGEST = 150  # letters
_LEVELS = 3
_COUNTED = re.compile(r"(?:BAB|LAMPIRAN)\s+(?:[IVXLC]+|\d+)\.?", re.IGNORECASE)


def mark_by_size(items: Sequence[Alinea | KisiCetak]) -> Iterator[Teks | KisiCetak]:
    """Yield paragraphs with levels, and tables; the largest letters behind page one are level 1."""
    paragraphs = [item for item in items if isinstance(item, Alinea)]
    letters: Counter[float] = Counter()
    for paragraph in paragraphs:
        letters[round(paragraph.ukuran, 1)] += len(paragraph.teks)
    usual = letters.most_common(1)[0][0] if letters else 0.0
    sizes = sorted({round(p.ukuran, 1) for p in paragraphs if _is_larger(p, usual)}, reverse=True)
    levels = {size: min(n, _LEVELS) for n, size in enumerate(sizes, start=1)}
    for item in _with_titles(items, usual):
        if isinstance(item, Alinea):
            level = levels.get(round(item.ukuran, 1)) if _is_larger(item, usual) else None
            yield Teks(item.teks, level, item.halaman)
        else:
            yield item


def _with_titles(items: Sequence[Alinea | KisiCetak], usual: float) -> Iterator[Alinea | KisiCetak]:
    """Yield the items; a large line that only counts a chapter becomes one with the title below it."""
    number: Alinea | None = None
    for item in items:
        large = isinstance(item, Alinea) and _is_larger(item, usual)
        if number is not None and isinstance(item, Alinea) and large:
            yield replace(number, teks=f"{number.teks} {item.teks}")
            number = None
            continue
        if number is not None:
            yield number
        number = item if isinstance(item, Alinea) and large and _COUNTED.fullmatch(item.teks) else None
        if number is None:
            yield item
    if number is not None:
        yield number


def _is_larger(paragraph: Alinea, usual: float) -> bool:
    return (
        paragraph.halaman > 1
        and paragraph.ukuran > usual * _LARGER
        and len(paragraph.teks) <= _LONGEST
        and any(c.isalpha() for c in paragraph.teks)
    )
