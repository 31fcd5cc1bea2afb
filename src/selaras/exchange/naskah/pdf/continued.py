"""Tables that a page break cut: parts put together, repeated headers left out, torn rows mended."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import zip_longest

from selaras.exchange.naskah.pdf.cetak import BarisCetak, KisiCetak
from selaras.exchange.naskah.pdf.joining import join_two

_SAME_EDGE = 2.5  # points
_HEADER_ROWS = 4  # at most


def join_tables(items: Iterable[BarisCetak | KisiCetak]) -> list[BarisCetak | KisiCetak]:
    """Return the items with a table that goes on at the top of the next page made one."""
    joined: list[BarisCetak | KisiCetak] = []
    for item in items:
        last = joined[-1] if joined else None
        if isinstance(item, KisiCetak) and isinstance(last, KisiCetak) and _goes_on(last, item):
            joined[-1] = _join(last, item)
        else:
            joined.append(item)
    return joined


def _goes_on(last: KisiCetak, item: KisiCetak) -> bool:
    """Tell whether a table begins where the last one ended: next page, columns at the same places."""
    edges = zip_longest(last.tepi, item.tepi, fillvalue=-1e9)
    return item.halaman == (last.daftar_baris[-1].halaman or 0) + 1 and all(
        abs(left - right) < _SAME_EDGE for left, right in edges
    )


def _join(last: KisiCetak, item: KisiCetak) -> KisiCetak:
    rows = item.daftar_baris[_repeated(last, item) :]
    before = last.daftar_baris
    if rows and _is_torn(before[-1].sel, rows[0].sel):
        cells = zip(before[-1].sel, rows[0].sel, strict=True)
        whole = replace(before[-1], sel=tuple(join_two(above, below) for above, below in cells))
        before, rows = (*before[:-1], whole), rows[1:]
    return replace(last, daftar_baris=(*before, *rows))


def _repeated(last: KisiCetak, item: KisiCetak) -> int:
    """Return how many rows at the top repeat the header; rows without text are headers taken out."""
    first = [row.sel for row in last.daftar_baris[:_HEADER_ROWS]]
    filled = [n for n, row in enumerate(item.daftar_baris) if any(row.sel)]
    blank = filled[0] if filled else 0
    same = 0
    for header, row in zip(first, item.daftar_baris[blank:], strict=False):
        if header != row.sel:
            break
        same += 1
    return blank + same


def _is_torn(above: tuple[str, ...], below: tuple[str, ...]) -> bool:
    """Tell whether the second row is the rest of the first: words alone, below words, beside figures."""
    rest = [(up, down) for up, down in zip(above, below, strict=True) if down]
    in_words = bool(rest) and all(_is_words(up) and _is_words(down) for up, down in rest)
    has_figure = any(
        up and not _is_words(up) and not down for up, down in zip(above, below, strict=True)
    )
    starts_small = any(down[0].islower() for _, down in rest)
    return in_words and not below[0] and has_figure and (starts_small or len(rest) > 1)


def _is_words(text: str) -> bool:
    return sum(c.isalpha() for c in text) > sum(c.isdigit() for c in text)
