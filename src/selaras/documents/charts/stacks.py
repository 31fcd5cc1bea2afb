"""One bar per category, made of parts; what finds no room within its part is written at the name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from selaras.documents.charts.axes import bar_axis
from selaras.documents.charts.bars import box_legend
from selaras.documents.charts.groups import Group, group_names, lay_groups
from selaras.documents.charts.legends import lay_legend
from selaras.documents.charts.lettering import advance
from selaras.documents.charts.looks import EDGE as EDGE_INK
from selaras.documents.charts.looks import TEXT, Fill, fills
from selaras.documents.charts.marks import Box, Layer, Script, Words, boxes, words
from selaras.documents.charts.scales import Scale
from selaras.documents.charts.sketch import EDGE, Sketch
from selaras.documents.layout.characters import printable
from selaras.documents.model import Amount, Series, StackedBarChart

_THICK = 16.0
_BASE = 11.0  # from the upper edge of a bar to the base line of its words
_AROUND = 4.0


@dataclass(frozen=True)
class _Part:
    """A part of a bar: from where to where it runs on the axis, and its words."""

    start: Decimal
    end: Decimal
    shown: str


_Bar = list[_Part | None]  # in the order of the series, None for what is not there


def stack_sketch(chart: StackedBarChart, width: float) -> Sketch:
    """Return the layout of the chart in `width` points."""
    room = width - 2 * EDGE
    bars = [_bar(chart.series, number) for number in range(len(chart.categories))]
    scale = Scale(Decimal(), _high(chart, bars), 0.0, room)
    names = [
        _name(category, chart.series, bar, scale)
        for category, bar in zip(chart.categories, bars, strict=True)
    ]
    groups = lay_groups(names, _THICK, room)
    legend = lay_legend([one.name for one in chart.series], room)
    looks = fills(len(chart.series))
    foot = bar_axis(scale, groups[-1].end + 4, chart.axis.title)
    layers = (
        *box_legend(legend, -legend.height, looks),
        *_stacks(bars, groups, scale, looks),
        group_names(groups),
        *foot.layers,
    )
    return Sketch(room, groups[-1].end + 4, layers, top=legend.height, bottom=foot.height)


def _bar(series: Sequence[Series], number: int) -> _Bar:
    amounts = [one.amounts[number] for one in series]
    ends = accumulate(amount.value if amount else Decimal() for amount in amounts)
    return [_part(amount, end) for amount, end in zip(amounts, ends, strict=True)]


def _part(amount: Amount | None, end: Decimal) -> _Part | None:
    return _Part(end - amount.value, end, printable(amount.shown)) if amount else None


def _high(chart: StackedBarChart, bars: Sequence[_Bar]) -> Decimal:
    ends = [part.end for bar in bars for part in bar if part]
    wished = [high for high in [chart.axis.high] if high is not None]
    return max([*ends, *wished], default=Decimal()) or Decimal(1)


def _name(category: str, series: Sequence[Series], bar: _Bar, scale: Scale) -> str:
    """Return the name, and what the bar itself cannot say: parts too narrow for words, and gaps."""
    if not any(bar):
        return f"{category} ({series[0].missing})"
    left = [
        f"{one.name} {part.shown if part else one.missing}"
        for one, part in zip(series, bar, strict=True)
        if part is None or (part.end > part.start and not _fits(part, scale))
    ]
    return f"{category} ({', '.join(left)})" if left else category


def _fits(part: _Part, scale: Scale) -> bool:
    return scale.at(part.end) - scale.at(part.start) >= advance(part.shown, TEXT) + _AROUND


def _stacks(
    bars: Sequence[_Bar], groups: Sequence[Group], scale: Scale, looks: Sequence[Fill]
) -> Iterator[Layer]:
    for number, look in enumerate(looks):
        drawn = [(p, g) for bar, g in zip(bars, groups, strict=True) if (p := bar[number])]
        drawn = [(part, group) for part, group in drawn if part.end > part.start]
        yield boxes(
            (Box(scale.at(p.start), g.first_bar, scale.at(p.end), g.end) for p, g in drawn),
            look.ground,
            EDGE_INK,
        )
        middles = ((scale.at((p.start + p.end) / 2), p, g) for p, g in drawn if _fits(p, scale))
        yield words(
            (Words(p.shown, x, g.first_bar + _BASE) for x, p, g in middles),
            Script(align="center", color=look.ink),
        )
