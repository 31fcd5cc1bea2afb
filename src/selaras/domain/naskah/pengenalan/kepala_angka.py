"""Header rows known by the figures below them, where their words are no header words."""

import re
from collections.abc import Sequence

from selaras.domain.naskah.isi import BarisTabel

_DATA = re.compile(r"(?:Rp\.?\s*)?-?\d[\d.,]*\s*%?|-", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT = 35  # letters of the name of a column
_LEAST_COLUMNS = 3
_LEAST_ROWS = 2
_SEEN_ROWS = 12  # rows that are looked at below a header


def is_figure(cell: str) -> bool:
    """Tell whether a cell holds a figure or a dash; a year is none."""
    return _DATA.fullmatch(cell) is not None and not _YEAR.fullmatch(cell)


def heads_figures(rows: Sequence[BarisTabel]) -> bool:
    """Tell whether the first row is all short words and most columns below it hold figures alone.

    Cells may be empty where the second row names the columns of merged ones.
    """
    sel, below = rows[0].sel, rows[1:_SEEN_ROWS]
    if len(sel) < _LEAST_COLUMNS or len(below) < _LEAST_ROWS:
        return False
    filled = [cell for cell in sel if cell]
    if len(filled) < len(sel):
        return len(filled) >= _LEAST_COLUMNS and _are_short_words(filled) and parts_of_group(sel, below)
    if not _are_short_words(sel):
        return False
    counted = sum(_is_column_of_figures(below, place) for place in range(len(sel)))
    return counted * 2 >= len(sel)


def parts_of_group(first: Sequence[str], rows: Sequence[BarisTabel]) -> bool:
    """Tell whether the first of `rows` names the columns of the merged cells of `first` one by one.

    Every column of such a cell is named, no other one is, and the row below has figures there.
    """
    if len(rows) < _LEAST_ROWS or rows[0].sel[0]:
        return False
    named = [place for place, cell in enumerate(rows[0].sel) if cell]
    spanned = _spanned(first, len(rows[0].sel))
    if len(named) < _LEAST_ROWS or named != spanned or not _are_short_words(rows[0].sel, named):
        return False
    return all(place < len(rows[1].sel) and is_figure(rows[1].sel[place]) for place in named)


def _spanned(first: Sequence[str], width: int) -> list[int]:
    """Return the columns of merged cells: an empty one, and the filled one before it."""
    cells = [*first, *[""] * (width - len(first))]
    empty = {place for place in range(1, width) if not cells[place]}
    return sorted(empty | {place - 1 for place in empty})


def _are_short_words(sel: Sequence[str], places: Sequence[int] | None = None) -> bool:
    cells = sel if places is None else [sel[place] for place in places]
    return all(cell and len(cell) <= _SHORT and not is_figure(cell) for cell in cells)


def _is_column_of_figures(rows: Sequence[BarisTabel], place: int) -> bool:
    cells = [row.sel[place] for row in rows if place < len(row.sel) and row.sel[place]]
    return len(cells) >= _LEAST_ROWS and all(map(is_figure, cells))
