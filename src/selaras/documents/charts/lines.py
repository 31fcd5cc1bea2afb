"""Lines over time: interrupted at gaps and breaks, with words where nothing can be drawn."""

from collections.abc import Iterator
from decimal import Decimal
from math import ceil, floor

from selaras.documents.charts.axes import line_axis, numbers_width
from selaras.documents.charts.breaks import break_layers, break_room
from selaras.documents.charts.legends import Legend, lay_legend
from selaras.documents.charts.lettering import advance, wrap
from selaras.documents.charts.looks import FAINT, LINE, SMALL
from selaras.documents.charts.marks import Layer, Script, Stop, Words, paths, words
from selaras.documents.charts.plots import Plot
from selaras.documents.charts.scales import Scale, tick_step
from selaras.documents.charts.sketch import EDGE, Sketch
from selaras.documents.charts.strokes import marks_of, stroke_of
from selaras.documents.charts.values import names_ends, value_layers, values_room
from selaras.documents.model import LineChart, Series

_SHAPE = 0.3  # height of the lines to their width
_LOWEST, _HIGHEST = 110.0, 190.0
_STEPS = 5
_ABOVE = LINE + 6  # for the amount above the highest point


def line_sketch(chart: LineChart, width: float) -> Sketch:
    """Return the layout of the chart in `width` points."""
    scale = Scale(*_reach(chart), min(max(width * _SHAPE, _LOWEST), _HIGHEST), 0.0)
    left = numbers_width(scale, _STEPS)
    room = width - left - 2 * EDGE
    plot = Plot(chart, scale, room - values_room(chart, room))
    names = [] if names_ends(chart, room) else [one.name for one in chart.series]
    legend = lay_legend(names, room)
    title = wrap(chart.axis.title, room, SMALL) if chart.axis.title.strip() else []
    heads = (legend.height, len(title) * LINE, break_room(plot), _ABOVE)
    top = sum(heads)
    categories, bottom = _names(plot)
    layers = (
        *line_axis(scale, _STEPS, plot.width),
        *_legend(legend, -top),
        _title(title, legend.height - top, left),
        *break_layers(plot, -heads[2] - _ABOVE),
        *_lines(plot),
        *value_layers(plot, room),
        _gaps(plot),
        categories,
    )
    return Sketch(room, plot.height, layers, left=left, top=top, bottom=bottom)


def _reach(chart: LineChart) -> tuple[Decimal, Decimal]:
    """Return round ends of the scale, so that no amount lies outside."""
    known = [amount.value for one in chart.series for amount in one.amounts if amount]
    low = min([chart.axis.low, *known])
    high = max([low, *known, *[h for h in [chart.axis.high] if h is not None]])
    high = high if high > low else low + 1
    step = tick_step(low, high, _STEPS)
    return step * floor(low / step), step * ceil(high / step)


def _title(lines: list[str], top: float, left: float) -> Layer:
    return words(
        (Words(text, -left, top + (n + 1) * LINE - 3) for n, text in enumerate(lines)),
        Script(fontSize=SMALL, color=FAINT),
    )


def _legend(legend: Legend, top: float) -> Iterator[Layer]:
    for number, (x, middle) in enumerate(legend.middles(top)):
        yield paths([Stop(0, x, middle), Stop(0, x + 21, middle)], stroke_of(number))
        yield marks_of(number, [Stop(0, x + 10.5, middle)])
    yield legend.names(top)


def _lines(plot: Plot) -> Iterator[Layer]:
    for number, one in enumerate(plot.chart.series):
        yield paths(plot.stops(one), stroke_of(number))
    for number, one in enumerate(plot.chart.series):
        yield marks_of(number, plot.stops(one))


def _gaps(plot: Plot) -> Layer:
    """Return the words of gaps above the axis, those of the first line lowest."""
    said: list[Words] = []
    for index in range(len(plot.chart.categories)):
        height = plot.height - 4
        for one in plot.chart.series:
            for text in reversed(_gap(one, index, plot)):
                said.append(Words(text, plot.middle(index), height))
                height -= LINE - 1.5
    return words(said, Script(align="center", fontSize=SMALL, color=FAINT, fontStyle="italic"))


def _gap(series: Series, index: int, plot: Plot) -> list[str]:
    if series.amounts[index] or not series.missing:
        return []
    named = f"{series.name}: {series.missing}" if len(plot.chart.series) > 1 else series.missing
    return wrap(named, plot.slot - 4, SMALL)


def _names(plot: Plot) -> tuple[Layer, float]:
    """Return the names of the categories below the axis with their height in points.

    Where their words are wider than the slots, only every second, third … is written, and the last.
    """
    names = plot.chart.categories
    widest = max(advance(word, SMALL) for name in names for word in (*name.split(), "0"))
    every = max(1, -int(-widest // (plot.slot - 2)))
    last = len(names) - 1
    written = {
        i: wrap(n, plot.slot * every - 2, SMALL) for i, n in enumerate(names) if (last - i) % every == 0
    }
    placed = [
        Words(text, plot.middle(i), plot.height + 3 + (n + 1) * LINE - 2)
        for i, lines in written.items()
        for n, text in enumerate(lines)
    ]
    return words(placed, Script(align="center", fontSize=SMALL)), 3 + LINE * max(
        map(len, written.values())
    )
