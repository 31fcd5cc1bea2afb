"""Breaks: a dotted line between two categories, and above the drawing why they cannot be compared."""

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.documents.charts.lettering import advance, wrap
from selaras.documents.charts.looks import FAINT, LINE, PAPER, SMALL
from selaras.documents.charts.marks import Box, Layer, Script, Stroke, Words, boxes, ground, rules, words
from selaras.documents.charts.plots import Plot

_BESIDE = 4.0


@dataclass(frozen=True)
class _Reason:
    """The lines of a reason beside the dotted line at `x`; `above` counts lines higher up."""

    x: float
    lines: tuple[str, ...]
    align: str
    above: int


def break_room(plot: Plot) -> float:
    """Return how many points the reasons take above the drawing."""
    return sum(len(reason.lines) for reason in _reasons(plot)) * LINE


def break_layers(plot: Plot, top: float) -> Iterator[Layer]:
    """Yield the dotted lines and their reasons; the first reason hangs from `top`."""
    reasons = list(_reasons(plot))
    yield rules(
        (Box(r.x, top + r.above * LINE, r.x, plot.height) for r in reasons),
        Stroke(FAINT, 0.9, (1.5, 2.5)),
    )
    for align in ("left", "right"):
        said = [word for r in reasons if r.align == align for word in _words(r, top)]
        yield boxes((_behind(word, align) for word in said), PAPER)
        yield words(said, Script(align=align, fontSize=SMALL, color=FAINT, fontStyle="italic"))


def _words(reason: _Reason, top: float) -> Iterator[Words]:
    beside = _BESIDE if reason.align == "left" else -_BESIDE
    for n, line in enumerate(reason.lines, start=reason.above + 1):
        yield Words(line, reason.x + beside, top + n * LINE - 3)


def _behind(word: Words, align: str) -> Box:
    """Return what covers the dotted lines of other breaks."""
    width = advance(word.text, SMALL)
    return ground(word if align == "left" else word._replace(x=word.x - width), width)


def _reasons(plot: Plot) -> Iterator[_Reason]:
    above = 0
    for one in plot.chart.breaks:
        x = round(plot.slot * one.index, 2)
        align = "left" if x < plot.width / 2 else "right"
        room = (plot.width - x if align == "left" else x) - _BESIDE
        lines = tuple(wrap(one.text, room, SMALL))
        yield _Reason(x, lines, align, above)
        above += len(lines)
