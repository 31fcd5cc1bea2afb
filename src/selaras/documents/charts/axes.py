"""The axis below bars, and the one left of lines."""

from dataclasses import dataclass

from selaras.documents.charts.lettering import advance, wrap
from selaras.documents.charts.looks import FAINT, GRID, LINE, SMALL
from selaras.documents.charts.marks import Box, Layer, Script, Stroke, Words, numbers, rules, words
from selaras.documents.charts.scales import Scale, decimals_of, tick_step, ticks

_TICK = 3.0
_FOR_TICK = 60.0  # points that a number along the axis takes with the space beside it
_TITLE_GAP = 3.0


@dataclass(frozen=True)
class Foot:
    """The axis below bars: its layers and the height in points that they take."""

    layers: tuple[Layer, ...]
    height: float


def bar_axis(scale: Scale, top: float, title: str) -> Foot:
    """Return the axis at the height `top`, below it its numbers and its title."""
    step = tick_step(scale.low, scale.high, max(2, int(scale.end / _FOR_TICK)))
    places = [(float(v), scale.at(v), top + _TICK + 6) for v in ticks(scale.low, scale.high, step)]
    line = Box(scale.start, top, scale.end, top)
    marks = [Box(x, top, x, top + _TICK) for _, x, _ in places]
    lines = wrap(title, scale.end, SMALL) if title.strip() else []
    below = top + _TICK + LINE + _TITLE_GAP
    layers = (
        rules([line, *marks], Stroke(FAINT, 0.6)),
        *_flush(places, decimals_of(step), scale.end),
        words(
            (Words(text, scale.end, below + (n + 1) * LINE - 4) for n, text in enumerate(lines)),
            Script(align="right", fontSize=SMALL, color=FAINT),
        ),
    )
    return Foot(layers, _TICK + LINE + _TITLE_GAP + len(lines) * LINE)


def _flush(places: list[tuple[float, float, float]], decimals: int, end: float) -> list[Layer]:
    """Return the numbers, those at the edges turned inwards so that none is cut."""
    near = 12.0
    first = [p for p in places if p[1] < near]
    last = [p for p in places if p[1] > end - near]
    inner = [p for p in places if near <= p[1] <= end - near]
    aligned = (("left", first), ("center", inner), ("right", last))
    return [
        numbers(some, Script(align=align, fontSize=SMALL, color=FAINT), decimals)
        for align, some in aligned
    ]


def line_axis(scale: Scale, count: int, width: float) -> tuple[Layer, ...]:
    """Return grid lines over `width` points and the numbers left of them."""
    step = tick_step(scale.low, scale.high, count)
    heights = [(float(v), scale.at(v)) for v in ticks(scale.low, scale.high, step)]
    script = Script(align="right", fontSize=SMALL, color=FAINT)
    return (
        rules((Box(0, y, width, y) for _, y in heights), Stroke(GRID, 0.6)),
        rules([Box(0, scale.start, width, scale.start)], Stroke(FAINT, 0.6)),
        numbers(((value, -4.0, y) for value, y in heights), script, decimals_of(step)),
    )


def numbers_width(scale: Scale, count: int) -> float:
    """Return how many points the widest number left of lines takes."""
    step = tick_step(scale.low, scale.high, count)
    decimals = decimals_of(step)
    return max(advance(f"{v:,.{decimals}f}", SMALL) for v in (scale.low, scale.high)) + 6.0
