"""Rows that one cell reaches over: they stay on one page unless they take too much of it."""

from collections.abc import Sequence

from selaras.documents.grid import Slots

TEARABLE = 0.3  # share of the page up to which rows are kept whole, or together


def may_tear(heights: Sequence[float], number: int, rowspan: int, limit: float) -> bool:
    """Say whether a page break may part the rows of a cell that begins in row `number`.

    `heights` of the rows and `limit` are in mm.
    """
    return sum(heights[number : number + rowspan]) > limit


def tied_to_next(rows: Sequence[Slots], heights: Sequence[float], limit: float) -> frozenset[int]:
    """Return the rows, counted from 0, that a cell which stays whole ties to the one below."""
    return frozenset(
        row
        for number, slots in enumerate(rows)
        for slot in slots
        if not slot.goes_on and not may_tear(heights, number, slot.cell.rowspan, limit)
        for row in range(number, number + slot.cell.rowspan - 1)
    )
