"""Tell the header rows of a raw table from its data."""

import re
from collections.abc import Sequence
from itertools import pairwise

from selaras.domain.naskah.isi import BarisTabel
from selaras.domain.naskah.pengenalan.kata_kolom import (
    classify,
    is_header_word,
    is_period,
    is_unit,
    normalise,
)
from selaras.domain.naskah.pengenalan.kepala_angka import heads_figures, is_figure, parts_of_group
from selaras.domain.naskah.tabel import JenisKolom

_DEEPEST = 5  # header rows at most, the numbering row included
_SHORT = 35  # letters of the name of a group
_COLUMN_NUMBER = re.compile(r"\(?\s*(\d{1,2})\s*\)?(?!\s*\(\s*20\d\d\b)(?:\s*[=:(].*)?")
_FIRST = re.compile(r"[(U]?1[.)]?")
_LONGEST = 60  # letters of the name of a column


def find_kepala(rows: Sequence[BarisTabel], start: int) -> int:
    """Return how many rows from `start` are a header; 0 where the row there begins none."""
    if not (
        (_begins(rows[start].sel) and (start == 0 or sum(map(bool, rows[start].sel)) > 2))
        or _numbers_rows(rows, start)
        or (start == 0 and (_groups(rows[:2]) or _is_all_words(rows[0].sel) or heads_figures(rows)))
    ):
        return 0
    numbered = _numbering_row(rows, start)
    if numbered is not None:
        return numbered - start + 1
    length = 1
    while (
        start + length < len(rows)
        and length < _DEEPEST
        and _goes_on(rows[start : start + length], rows[start + length :])
    ):
        length += 1
    return length


def is_numbering(sel: Sequence[str]) -> bool:
    """Tell whether a row numbers the columns: '1 2 3 4 5=4/3'."""
    numbers = column_numbers(sel)
    filled = [cell for cell in sel if cell]
    if len(numbers) < len(filled) or len(numbers) < 2:
        return False
    rising = all(first < second for first, second in pairwise(numbers))
    return rising and (numbers[0] == 1 or len(numbers) > 2) and numbers[-1] <= 3 * len(sel)


def column_numbers(sel: Sequence[str]) -> list[int]:
    """Return the numbers of a numbering row in order; cells that are none are left out."""
    return [int(match[1]) for cell in sel if (match := _COLUMN_NUMBER.fullmatch(cell))]


def header_key(sel: Sequence[str]) -> tuple[str, ...]:
    """Return what a header row and its repetition share, whatever columns are empty."""
    return tuple("".join(normalise(cell).split()) for cell in sel if cell)


def _numbering_row(rows: Sequence[BarisTabel], start: int) -> int | None:
    """Return the place of the last numbering row near the top; all rows before it are header."""
    found = None
    for place in range(start + 1, min(start + _DEEPEST, len(rows))):
        sel = rows[place].sel
        if is_numbering(sel) and (found is None or found == place - 1):
            found = place
        elif found is not None or _has_long(sel):
            break
    return found


def _has_long(sel: Sequence[str]) -> bool:
    return any(len(cell) > 60 for cell in sel)


def _begins(sel: Sequence[str]) -> bool:
    """Tell whether a row can be the first of a header: mostly header words, and no figure."""
    filled = [cell for cell in sel if cell]
    if len(filled) < 2 or any(is_figure(cell) for cell in filled):
        return False
    known = _known(filled)
    return known >= 2 and known * 5 >= len(filled) * 3


def _numbers_rows(rows: Sequence[BarisTabel], start: int) -> bool:
    """Tell whether a row of words begins with 'No' and rows numbered from 1 follow."""
    sel = rows[start].sel
    filled = [cell for cell in sel if cell]
    if len(filled) < 3 or not all(sel[:2]) or classify(sel[0]) is not JenisKolom.NOMOR:
        return False
    if any(is_figure(cell) or len(cell) > _LONGEST for cell in filled):
        return False
    return any(_FIRST.fullmatch(row.sel[0]) for row in rows[start + 1 : start + _DEEPEST])


def _is_all_words(sel: Sequence[str]) -> bool:
    """Tell whether every cell of a row is a short word, no figure, and half of them are header words."""
    if len(sel) < 2 or not all(sel) or any(is_figure(cell) or len(cell) > _SHORT for cell in sel):
        return False
    known = sum(map(is_header_word, sel))
    return known >= 2 and known * 2 >= len(sel)


def _groups(rows: Sequence[BarisTabel]) -> bool:
    """Tell whether the first row of a table only names groups of the columns of the second one."""
    if len(rows) < 2 or not _begins(rows[1].sel):
        return False
    filled = [cell for cell in rows[0].sel if cell]
    below = sum(map(bool, rows[1].sel))
    return 2 <= len(filled) < below and all(
        len(cell) <= _SHORT and not is_figure(cell) for cell in filled
    )


def _goes_on(above: Sequence[BarisTabel], rows: Sequence[BarisTabel]) -> bool:
    """Tell whether the first row continues the header: units, or words under cells that were merged."""
    row = rows[0]
    filled = [(place, cell) for place, cell in enumerate(row.sel) if cell]
    if not filled:
        return False
    if all(is_unit(cell) for _, cell in filled):
        return True
    if is_numbering(row.sel):
        return True
    words = [cell for _, cell in filled]
    if any(is_figure(cell) for cell in words):
        return False
    first = above[-1].sel
    open_places = _open_places(first)
    below_merged = all(place in open_places or place >= len(first) for place, _ in filled)
    if below_merged and parts_of_group(first, rows):
        return True
    return _are_words(words) if below_merged else not row.sel[0] and _known(words) == len(words)


def _are_words(cells: Sequence[str]) -> bool:
    return _known(cells) * 2 >= len(cells) or (
        len(cells) > 3 and all(len(cell) <= _SHORT for cell in cells)
    )


def _known(cells: Sequence[str]) -> int:
    """Return how many cells are header words."""
    return sum(classify(cell) is not None or is_period(cell) for cell in cells)


def _open_places(sel: Sequence[str]) -> set[int]:
    """Return the columns that a merged cell spans: a filled one before empty ones, and these."""
    places: set[int] = set()
    for place in range(1, len(sel)):
        if not sel[place]:
            places.add(place)
            if sel[place - 1]:
                places.add(place - 1)
    return places
