"""The legend above a chart: a sample and a name for every series, in as many rows as they need."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selaras.documents.charts.lettering import advance, wrap
from selaras.documents.charts.looks import LINE, TEXT
from selaras.documents.charts.marks import Layer, Script, Words, words

SAMPLE = 25.0  # points that the sample takes, with the space behind it
_APART = 16.0
_BELOW = 5.0


@dataclass(frozen=True)
class Entry:
    """One series: the lines of its name, and the place of the sample before the first of them."""

    lines: tuple[str, ...]
    x: float
    row: int


@dataclass(frozen=True)
class Legend:
    """The entries with the height in points that they take, nothing for a single series."""

    entries: tuple[Entry, ...]
    height: float

    def middles(self, top: float) -> list[tuple[float, float]]:
        """Return where each sample stands: its left edge and its middle line."""
        return [(e.x, top + e.row * LINE + LINE / 2 - 1) for e in self.entries]

    def names(self, top: float) -> Layer:
        """Return the names as a layer; the legend hangs from `top`."""
        return words(
            (
                Words(line, entry.x + SAMPLE, top + (entry.row + n + 1) * LINE - 3)
                for entry in self.entries
                for n, line in enumerate(entry.lines)
            ),
            Script(),
        )


def lay_legend(names: Sequence[str], room: float) -> Legend:
    """Return the legend in `room` points."""
    if len(names) < 2:
        return Legend((), 0.0)
    entries = tuple(_entries(names, room))
    rows = max(entry.row + len(entry.lines) for entry in entries)
    return Legend(entries, rows * LINE + _BELOW)


def _entries(names: Sequence[str], room: float) -> Iterator[Entry]:
    x, row = 0.0, 0
    for name in names:
        lines = tuple(wrap(name, room - SAMPLE, TEXT))
        width = SAMPLE + max(advance(line, TEXT) for line in lines)
        if x and x + width > room:
            x, row = 0.0, row + 1
        yield Entry(lines, x, row)
        x += width + _APART
        if len(lines) > 1:
            x, row = 0.0, row + len(lines)
