"""Which rows of a long table hold on to their neighbours at the edge of a page.

Typst holds rows together only in headers and footers, and no cell may reach into or out of those.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from selaras.documents.grid import Slots
from selaras.documents.model import Row, RowKind


class Role(StrEnum):
    """What rows are to the template."""

    PLAIN = "plain"
    HEAD = "head"  # groups, which hold on to the row below
    FOOT = "foot"  # the end of the table, which holds together


@dataclass(frozen=True)
class Body:
    """The rows of a table, where their cells stand, their heights in mm, and how high a band may be."""

    rows: Sequence[Row]
    slots: Sequence[Slots]
    heights: Sequence[float]
    limit: float

    def can_hold(self, numbers: Iterable[int]) -> bool:
        """Say whether rows may be held together: low enough, and no cell ties them to others."""
        held = list(numbers)
        tied = (s.goes_on or s.cell.rowspan > 1 for number in held for s in self.slots[number])
        return sum(self.heights[number] for number in held) <= self.limit and not any(tied)


def split_bands(body: Body) -> Iterator[tuple[Role, range]]:
    """Yield the rows of the body in bands; a run of groups is one head, since typst fails on two."""
    end = len(body.rows) - _foot_length(body)
    start = 0
    for kind, run in groupby(body.rows[:end], key=lambda row: row.kind is RowKind.GROUP):
        numbers = range(start, start + len(list(run)))
        start = numbers.stop
        is_head = kind and numbers.stop < end and body.can_hold(numbers)
        yield Role.HEAD if is_head else Role.PLAIN, numbers
    if end < len(body.rows):
        yield Role.FOOT, range(end, len(body.rows))


def _foot_length(body: Body) -> int:
    """Return how many rows the total at the end takes along: the row before it and its groups."""
    if len(body.rows) < 2 or body.rows[-1].kind is not RowKind.TOTAL:
        return 0
    first = len(body.rows) - 2
    while first > 0 and body.rows[first - 1].kind is RowKind.GROUP:
        first -= 1
    numbers = range(first, len(body.rows))
    return len(numbers) if body.can_hold(numbers) else 0
