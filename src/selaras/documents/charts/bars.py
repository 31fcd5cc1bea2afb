"""Bars side by side: the name of a category above its bars, the amount at the end of each."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.documents.charts.axes import bar_axis
from selaras.documents.charts.groups import Group, group_names, lay_groups
from selaras.documents.charts.legends import Legend, lay_legend
from selaras.documents.charts.lettering import advance
from selaras.documents.charts.looks import EDGE as EDGE_INK
from selaras.documents.charts.looks import FAINT, INK, LINE, PAPER, SMALL, TEXT, Fill, fills
from selaras.documents.charts.marks import Box, Layer, Script, Stroke, Words, boxes, ground, rules, words
from selaras.documents.charts.scales import Scale
from selaras.documents.charts.sketch import EDGE, Sketch
from selaras.documents.layout.characters import printable
from selaras.documents.model import Amount, BarChart, Level, Series

_GAP = 3.0  # between the end of a bar and its amount
_BETWEEN = 1.5
_LONGEST_AMOUNT = 0.6  # share of the width that the words at the end of a bar may take


def bar_sketch(chart: BarChart, width: float) -> Sketch:
    """Return the layout of the chart in `width` points."""
    room = width - 2 * EDGE
    count = len(chart.series)
    thick = 12.0 if count == 1 else 10.0
    groups = lay_groups(chart.categories, count * (thick + _BETWEEN) - _BETWEEN, room)
    scale = Scale(*reach(chart, room), 0.0, room)
    legend = lay_legend([one.name for one in chart.series], room)
    level = LINE if chart.level else 0.0
    foot = bar_axis(scale, groups[-1].end + 4, chart.axis.title)
    layers = (
        *_level(chart.level, groups, scale),
        *box_legend(legend, -legend.height - level, fills(count)),
        *_bars(chart.series, groups, scale, thick),
        _zero(groups, scale),
        group_names(groups),
        *foot.layers,
    )
    height = groups[-1].end + 4
    return Sketch(room, height, layers, top=legend.height + level, bottom=foot.height)


def reach(chart: BarChart, room: float) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest value of the scale, so that every amount finds room at its bar."""
    known = [amount for one in chart.series for amount in one.amounts if amount]
    low = min([chart.axis.low, Decimal(), *(amount.value for amount in known)])
    ends = [low + (max(a.value, Decimal()) - low) / _bar_share(a, room) for a in known]
    marks = [level.value for level in [chart.level] if level]
    high = max([low, *ends, *marks, *[h for h in [chart.axis.high] if h is not None]])
    return low, high if high > low else low + 1


def _bar_share(amount: Amount, room: float) -> Decimal:
    """Return which share of the width the bar may take beside its words."""
    words_share = (advance(printable(amount.shown), TEXT) + 2 * _GAP) / room
    return Decimal(str(round(1 - min(words_share, _LONGEST_AMOUNT), 4)))


def box_legend(legend: Legend, top: float, looks: Sequence[Fill]) -> Iterator[Layer]:
    """Yield the layers of a legend with boxes as samples."""
    for (x, middle), look in zip(legend.middles(top), looks, strict=False):
        yield boxes([Box(x, middle - 4, x + 18, middle + 4)], look.ground, EDGE_INK)
    yield legend.names(top)


def _bars(
    series: Sequence[Series], groups: Sequence[Group], scale: Scale, thick: float
) -> Iterator[Layer]:
    zero = scale.at(Decimal())
    for number, (one, look) in enumerate(zip(series, fills(len(series)), strict=True)):
        tops = [group.first_bar + number * (thick + _BETWEEN) for group in groups]
        placed = list(zip(one.amounts, tops, strict=True))
        drawn = [(amount, top) for amount, top in placed if amount]
        gaps = [top for amount, top in placed if not amount]
        base = thick / 2 + 3
        yield boxes(
            (Box(zero, top, scale.at(a.value), top + thick) for a, top in drawn), look.ground, EDGE_INK
        )
        said = [Words(printable(a.shown), _after(a, scale), top + base) for a, top in drawn]
        yield boxes((ground(word, advance(word.text, TEXT)) for word in said), PAPER)
        yield words(said, Script())
        unsaid = [Words(printable(one.missing), zero + _GAP, top + base) for top in gaps]
        yield boxes((ground(word, advance(word.text, TEXT)) for word in unsaid), PAPER)
        yield words(unsaid, Script(fontStyle="italic", color=FAINT))


def _after(amount: Amount, scale: Scale) -> float:
    return max(scale.at(amount.value), scale.at(Decimal())) + _GAP


def _zero(groups: Sequence[Group], scale: Scale) -> Layer:
    zero = scale.at(Decimal())
    return rules(
        (Box(zero, group.first_bar - 1, zero, group.end + 1) for group in groups), Stroke(INK, 0.8)
    )


def _level(level: Level | None, groups: Sequence[Group], scale: Scale) -> Iterator[Layer]:
    """Yield a broken line behind the bars, its words above the first of them."""
    if level is None:
        return
    x = scale.at(level.value)
    text = printable(level.text)
    half = advance(text, SMALL) / 2
    align = "right" if x + half > scale.end else "left" if x < half else "center"
    yield words([Words(text, x, -4.0)], Script(align=align, fontSize=SMALL, color=FAINT))
    segments = (Box(x, group.first_bar - 1, x, group.end + 1) for group in groups)
    yield rules([Box(x, -2.0, x, 1.0), *segments], Stroke(FAINT, 0.9, (3, 2)))
