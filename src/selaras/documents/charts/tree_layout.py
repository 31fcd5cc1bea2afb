"""Where the boxes of a tree stand.

Levels from the top are laid in rows, a box above the middle of those below it. What finds no room side
by side hangs below its column instead, each box set in and joined to a line at its left: first the
lowest level, then more of them. A drawing as narrow as a telephone hangs everything.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selaras.documents.charts.lettering import advance, wrap
from selaras.documents.charts.looks import SMALL
from selaras.documents.layout.characters import printable
from selaras.documents.model import TreeBox, TreeChart

STEP = 12.0  # how far what hangs is set in
ROW = 12.0  # between two rows
_PAD = 3.5  # between the words of a box and its edge
_ASIDE = 8.0  # between two columns
_UNDER = 6.0  # between two boxes that hang
_NARROW, _WIDEST, _WIDEST_HUNG = 62.0, 150.0, 320.0
_LONGEST_WORD = 90.0
_LINE = 9.6


@dataclass(frozen=True)
class Placed:
    """A box on the drawing, in points from its upper left; one that `hangs` is joined at its left."""

    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    hangs: bool

    @property
    def middle(self) -> float:
        """Return the x of its middle."""
        return self.x + self.width / 2

    @property
    def bottom(self) -> float:
        """Return the y of its lower edge."""
        return self.y + self.height

    @property
    def base(self) -> float:
        """Return the y of its first line of words, which stand in the middle of its height."""
        words = _LINE * (len(self.lines) + len(self.notes))
        return self.y + (self.height - words) / 2 + _LINE - 2.5

    def placed_words(self) -> tuple[tuple[str, float], ...]:
        """Return each line of words with its y, first those of the text, then those of the note."""
        said = (*self.lines, *self.notes)
        return tuple((text, self.base + n * _LINE) for n, text in enumerate(said))


def lay_tree(chart: TreeChart, width: float) -> tuple[Placed, ...]:
    """Return the boxes in the order of the chart, in `width` points."""
    for hung_from in range(max(chart.depths) + 1, 0, -1):
        columns = _columns(chart, hung_from)
        room = (width - _ASIDE * (len(columns) - 1)) / len(columns)
        if room >= _needed(chart, hung_from):
            room = min(room, _WIDEST)
            return _ordered(_lay_rows(chart, columns, room, width))
    return _ordered(_hang_all(chart, min(width, _WIDEST_HUNG)))


def _ordered(found: Mapping[int, Placed]) -> tuple[Placed, ...]:
    return tuple(found[place] for place in sorted(found))


def _columns(chart: TreeChart, hung_from: int) -> list[int]:
    """Return the boxes that get a column of their own: the last ones in rows on the way down."""
    rows = [place for place, depth in enumerate(chart.depths) if depth < hung_from]
    above = {chart.boxes[place].parent for place in rows}
    return [place for place in rows if place not in above]


def _needed(chart: TreeChart, hung_from: int) -> float:
    """Return the width of a column in which no word has to be cut but those that are no real ones."""
    sizes = (
        min(advance(word, SMALL), _LONGEST_WORD) + 2 * _PAD + STEP * max(0, depth - hung_from + 1) + 1
        for box, depth in zip(chart.boxes, chart.depths, strict=True)
        for word in printable(f"{box.text} {box.note}").split()
    )
    return max([_NARROW, *sizes])


def _lay_rows(chart: TreeChart, columns: Sequence[int], room: float, width: float) -> dict[int, Placed]:
    middles = _middles(chart, columns, room, width)
    found: dict[int, Placed] = {}
    top = 0.0
    for depth in range(max(chart.depths) + 1):
        row = [place for place in middles if chart.depths[place] == depth]
        boxes = {place: _box(chart.boxes[place], middles[place] - room / 2, top, room) for place in row}
        height = max((box.height for box in boxes.values()), default=0.0)
        found |= {place: _as_high(box, height) for place, box in boxes.items()}
        top += height + ROW
    for column in columns:
        _hang(chart, column, found)
    return found


def _middles(chart: TreeChart, columns: Sequence[int], room: float, width: float) -> dict[int, float]:
    """Return the x of the middle of every box in rows; columns as a whole stand in the middle."""
    taken = len(columns) * (room + _ASIDE) - _ASIDE
    first = (width - taken + room) / 2
    found = {place: first + n * (room + _ASIDE) for n, place in enumerate(columns)}
    for place in range(max(columns), -1, -1):  # those below come first
        below = [found[child] for child in chart.children(place) if child in found]
        if place not in found and below:
            found[place] = (below[0] + below[-1]) / 2
    return found


def _as_high(box: Placed, height: float) -> Placed:
    return Placed(box.x, box.y, box.width, height, box.lines, box.notes, box.hangs)


def _box(box: TreeBox, x: float, y: float, width: float, *, hangs: bool = False) -> Placed:
    room = width - 2 * _PAD
    lines = tuple(wrap(box.text, room, SMALL))
    notes = tuple(wrap(box.note, room, SMALL)) if box.note.strip() else ()
    height = _LINE * (len(lines) + len(notes)) + 2 * _PAD
    return Placed(x, y, width, height, lines, notes, hangs)


def _hang(chart: TreeChart, parent: int, found: dict[int, Placed]) -> float:
    """Place what stands below a box under it, set in; return the y at which all of it ends."""
    above = found[parent]
    end = above.bottom
    for child in chart.children(parent):
        box = chart.boxes[child]
        found[child] = _box(box, above.x + STEP, end + _UNDER, above.width - STEP, hangs=True)
        end = _hang(chart, child, found)
    return end


def _hang_all(chart: TreeChart, width: float) -> dict[int, Placed]:
    found: dict[int, Placed] = {}
    top = 0.0
    for root in chart.children(None):
        found[root] = _box(chart.boxes[root], 0.0, top, width)
        top = _hang(chart, root, found) + _UNDER
    return found
