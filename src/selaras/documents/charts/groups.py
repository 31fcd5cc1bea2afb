"""Where the categories of a bar chart stand: the name on lines of its own, the bars below it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selaras.documents.charts.lettering import wrap
from selaras.documents.charts.looks import LINE, TEXT
from selaras.documents.charts.marks import Layer, Script, Words, words

_NAME_GAP = 1.0
_APART = 6.0


@dataclass(frozen=True)
class Group:
    """The lines of a name, and between which heights the bars stand, in points from above."""

    lines: tuple[str, ...]
    first_bar: float
    end: float


def lay_groups(names: Sequence[str], bars: float, room: float) -> list[Group]:
    """Return the groups from above; each has `bars` points for its bars."""
    return list(_groups(names, bars, room))


def _groups(names: Sequence[str], bars: float, room: float) -> Iterator[Group]:
    top = 0.0
    for name in names:
        lines = tuple(wrap(name, room, TEXT))
        first_bar = top + len(lines) * LINE + _NAME_GAP
        yield Group(lines, first_bar, first_bar + bars)
        top = first_bar + bars + _APART


def group_names(groups: Sequence[Group]) -> Layer:
    """Return the names as a layer."""
    return words(
        (
            Words(line, 0.0, group.first_bar - _NAME_GAP - (len(group.lines) - n - 1) * LINE - 3)
            for group in groups
            for n, line in enumerate(group.lines)
        ),
        Script(),
    )
