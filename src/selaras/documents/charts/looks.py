"""Colours and sizes of charts. Lengths are points; colours differ in lightness, so grey shows them."""

from typing import Final, NamedTuple


class Fill(NamedTuple):
    """The colour of a surface, and of words that stand on it."""

    ground: str
    ink: str


INK: Final = "#1c2530"
FAINT: Final = "#55606d"  # axes and gaps; still 6 : 1 on white
GRID: Final = "#d9dee4"
EDGE: Final = "#123f66"
PAPER: Final = "#ffffff"

TEXT: Final = 9.0
SMALL: Final = 8.0
LINE: Final = 11.5  # from one line of text to the next

_DARK, _LIGHT = PAPER, INK
_FILLS: Final = {
    1: (Fill("#1f5a8a", _DARK),),
    2: (Fill("#1f5a8a", _DARK), Fill("#bfd8ec", _LIGHT)),
    3: (Fill("#123f66", _DARK), Fill("#6fa5cf", _LIGHT), Fill("#dbe9f5", _LIGHT)),
    4: (
        Fill("#123f66", _DARK),
        Fill("#4a86b8", _DARK),
        Fill("#9cc3e0", _LIGHT),
        Fill("#e3eef7", _LIGHT),
    ),
    5: (
        Fill("#0d3152", _DARK),
        Fill("#2f6fa3", _DARK),
        Fill("#74a9d1", _LIGHT),
        Fill("#b4d2e9", _LIGHT),
        Fill("#ebf3fa", _LIGHT),
    ),
    6: (
        Fill("#0d3152", _DARK),
        Fill("#2f6fa3", _DARK),
        Fill("#74a9d1", _LIGHT),
        Fill("#accce5", _LIGHT),
        Fill("#d9e8f4", _LIGHT),
        Fill("#ffffff", _LIGHT),
    ),
}
DASHES: Final = ((), (5, 3), (1.5, 2.5), (8, 3, 2, 3), (3, 2), (10, 4))
SHAPES: Final = ("circle", "square", "triangle-up", "diamond", "triangle-down", "cross")
LINE_INKS: Final = ("#1f5a8a", "#3d4753", "#7a4a12", "#2c6e49", "#6b3fa0", "#1c2530")


def fills(count: int) -> tuple[Fill, ...]:
    """Return that many colours, from dark to light."""
    return _FILLS[count]
