"""The amounts beside the points of lines: all of them where there is room, else the last known ones."""

from collections.abc import Iterator

from selaras.documents.charts.lettering import advance
from selaras.documents.charts.looks import LINE, LINE_INKS, PAPER, TEXT
from selaras.documents.charts.marks import Box, Layer, Script, Stop, Words, boxes, ground, words
from selaras.documents.charts.plots import Plot, Spot
from selaras.documents.charts.strokes import marks_of
from selaras.documents.layout.characters import printable
from selaras.documents.model import LineChart

_MOST_LINES = 2  # amounts of more lines would stand in each other's way
_OVER = 6.0
_UNDER = 13.0
_MARK = 7.0  # behind the end of the drawing, then the words
_BESIDE = 14.0
_LARGEST_ROOM = 0.4  # of the width, for what stands behind the ends of lines


def has_room(chart: LineChart, room: float) -> bool:
    """Tell whether every amount can stand above or below its point."""
    slot = room / len(chart.categories)
    shown = (a.shown for one in chart.series for a in one.amounts if a)
    return len(chart.series) <= _MOST_LINES and all(
        advance(printable(text), TEXT) <= slot for text in shown
    )


def names_ends(chart: LineChart, room: float) -> bool:
    """Tell whether every line can be named at its end, so that no legend is needed."""
    reach_end = all(one.amounts[-1] for one in chart.series)
    fitting = _widest(_last_words(chart, named=True)) <= room * _LARGEST_ROOM
    return not has_room(chart, room) and reach_end and fitting


def values_room(chart: LineChart, room: float) -> float:
    """Return how many points the words at the ends of lines need right of the drawing."""
    if has_room(chart, room):
        return 0.0
    return _widest(_last_words(chart, named=names_ends(chart, room))) + _BESIDE


def _widest(texts: list[str]) -> float:
    return max(advance(text, TEXT) for text in texts)


def value_layers(plot: Plot, room: float) -> Iterator[Layer]:
    """Yield the amounts, each on a ground that covers lines behind it."""
    everywhere = has_room(plot.chart, room)
    per_series = list(
        _around(plot) if everywhere else _at_ends(plot, named=names_ends(plot.chart, room))
    )
    for number, placed in enumerate(per_series):
        align = "center" if everywhere else "left"
        script = Script(align=align, color=LINE_INKS[number], fontWeight="bold")
        yield boxes((_behind(one, script) for one in placed), PAPER)
        yield words(placed, script)
        if not everywhere:
            yield marks_of(number, (Stop(0, plot.width + _MARK, one.y - 3) for one in placed))


def _behind(word: Words, script: Script) -> Box:
    width = advance(word.text, TEXT)
    left = word.x - width / 2 if script.align == "center" else word.x
    return ground(word._replace(x=left), width)


def _around(plot: Plot) -> Iterator[list[Words]]:
    """Yield the words of each series: the higher amount of a category above, the lower one below."""
    lines = [plot.spots(one) for one in plot.chart.series]
    for number, spots in enumerate(lines):
        others = {s.category: s.y for n, line in enumerate(lines) if n != number for s in line}
        yield [
            Words(printable(s.shown), s.x, _height(s, others.get(s.category), number, plot))
            for s in spots
        ]


def _height(spot: Spot, other: float | None, number: int, plot: Plot) -> float:
    below = other is not None and (spot.y, number) > (other, 1 - number)
    if below and spot.y + _UNDER <= plot.height:
        return spot.y + _UNDER
    return spot.y - _OVER


def _last_words(chart: LineChart, *, named: bool) -> list[str]:
    """Return the last known amount of every series, behind its name where `named`, '' without one."""
    lasts = [[a.shown for a in one.amounts if a][-1:] for one in chart.series]
    return [
        printable(f"{one.name} {last[0]}" if named else last[0]) if last else ""
        for one, last in zip(chart.series, lasts, strict=True)
    ]


def _at_ends(plot: Plot, *, named: bool) -> Iterator[list[Words]]:
    """Yield the words right of the drawing, level with the last point, moved apart where they meet."""
    ends = {n: spots[-1].y for n, one in enumerate(plot.chart.series) if (spots := plot.spots(one))}
    heights = _apart(ends, plot.height)
    x = plot.width + _BESIDE
    for number, text in enumerate(_last_words(plot.chart, named=named)):
        yield [Words(text, x, heights[number] + 3)] if number in heights else []


def _apart(ends: dict[int, float], bottom: float) -> dict[int, float]:
    placed: dict[int, float] = {}
    lowest = float("-inf")
    for number in sorted(ends, key=lambda n: ends[n]):
        lowest = placed[number] = max(ends[number], lowest + LINE)
    over = max(0.0, lowest - bottom)
    return {number: y - over for number, y in placed.items()}
