"""A tree as boxes joined by lines; the first levels differ in their ground, so grey shows them."""

from collections.abc import Iterator, Sequence

from selaras.documents.charts.looks import EDGE as EDGE_INK
from selaras.documents.charts.looks import FAINT, INK, PAPER, SMALL, Fill, fills
from selaras.documents.charts.marks import Box, Layer, Script, Stroke, Words, boxes, rules, words
from selaras.documents.charts.sketch import EDGE, Sketch
from selaras.documents.charts.tree_layout import ROW, STEP, Placed, lay_tree
from selaras.documents.model import TreeChart

_LOOKS = (*fills(3), Fill(PAPER, INK))
_LINE = Stroke(FAINT, 0.9)
_INDENT = 4.0


def tree_sketch(chart: TreeChart, width: float) -> Sketch:
    """Return the layout of the tree in `width` points."""
    room = width - 2 * EDGE
    placed = lay_tree(chart, room)
    layers = (rules(_joints(chart, placed), _LINE), *_drawn(chart, placed))
    return Sketch(room, max(box.bottom for box in placed), layers)


def _joints(chart: TreeChart, placed: Sequence[Placed]) -> Iterator[Box]:
    for place, above in enumerate(placed):
        below = [placed[child] for child in chart.children(place)]
        if below:
            yield from _beside(above, below) if below[0].hangs else _under(above, below)


def _under(above: Placed, below: Sequence[Placed]) -> Iterator[Box]:
    """Yield the lines from a box down to those in the next row."""
    turn = below[0].y - ROW / 2
    yield Box(above.middle, above.bottom, above.middle, turn)
    yield Box(below[0].middle, turn, below[-1].middle, turn)
    yield from (Box(box.middle, turn, box.middle, box.y) for box in below)


def _beside(above: Placed, below: Sequence[Placed]) -> Iterator[Box]:
    """Yield the line down at the left of what hangs, and one to each."""
    x = above.x + STEP / 2
    heights = [box.y + box.height / 2 for box in below]
    yield Box(x, above.bottom, x, heights[-1])
    yield from (Box(x, y, box.x, y) for y, box in zip(heights, below, strict=True))


def _drawn(chart: TreeChart, placed: Sequence[Placed]) -> Iterator[Layer]:
    for number, look in enumerate(_LOOKS):
        own = [
            box
            for box, depth in zip(placed, chart.depths, strict=True)
            if min(depth, len(_LOOKS) - 1) == number
        ]
        yield boxes((Box(b.x, b.y, b.x + b.width, b.bottom) for b in own), look.ground, EDGE_INK)
        for hangs in (False, True):
            alike = [box for box in own if box.hangs is hangs]
            align = "left" if hangs else "center"
            yield words(_words(alike, note=False), Script(align, SMALL, look.ink))
            yield words(_words(alike, note=True), Script(align, SMALL, look.ink, "italic"))


def _words(placed: Sequence[Placed], *, note: bool) -> Iterator[Words]:
    for box in placed:
        said = box.placed_words()
        chosen = said[len(box.lines) :] if note else said[: len(box.lines)]
        x = box.x + _INDENT if box.hangs else box.middle
        yield from (Words(text, x, y) for text, y in chosen)
