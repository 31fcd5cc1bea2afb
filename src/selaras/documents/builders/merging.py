"""Rows whose leading cells are set once for all rows that share them."""

from collections.abc import Sequence

from selaras.documents.builders.cells import Content, cell
from selaras.documents.model import Cell, Row

Line = Sequence[Content]


def merge_down(lines: Sequence[Line], leading: int) -> tuple[Row, ...]:
    """Return one row per line; equal neighbours in the first `leading` columns become one tall cell.

    A cell is only merged where those to its left are, so that it never reaches over two groups.
    """
    return tuple(_row(lines, number, leading) for number in range(len(lines)))


def _row(lines: Sequence[Line], number: int, leading: int) -> Row:
    cells: list[Cell] = []
    for column, content in enumerate(lines[number]):
        if column >= leading:
            cells.append(cell(content))
        elif not _continues(lines, number, column):
            cells.append(cell(content, rowspan=_height(lines, number, column)))
    return Row(tuple(cells))


def _height(lines: Sequence[Line], number: int, column: int) -> int:
    below = number + 1
    while below < len(lines) and _continues(lines, below, column):
        below += 1
    return below - number


def _continues(lines: Sequence[Line], number: int, column: int) -> bool:
    """Tell whether the cell is covered by the one above it."""
    return number > 0 and tuple(lines[number][: column + 1]) == tuple(lines[number - 1][: column + 1])
