"""Layers of a Vega-Lite spec. Positions are points from the upper left corner of the drawing.

Texts come in as data and are never read as an expression.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from selaras.documents.charts.looks import INK, TEXT

Layer = dict[str, Any]


class Words(NamedTuple):
    """One line of text; `y` is its base line."""

    text: str
    x: float
    y: float


class Box(NamedTuple):
    """A rectangle between two corners."""

    x: float
    y: float
    x2: float
    y2: float


class Stop(NamedTuple):
    """A point of a line; points of one `part` are joined."""

    part: int
    x: float
    y: float


@dataclass(frozen=True)
class Script:
    """How words are set."""

    align: str = "left"
    fontSize: float = TEXT  # noqa: N815 - the names of Vega-Lite
    color: str = INK
    fontStyle: str = "normal"  # noqa: N815
    fontWeight: str = "normal"  # noqa: N815


@dataclass(frozen=True)
class Stroke:
    """How a line is drawn."""

    color: str
    strokeWidth: float = 1.0  # noqa: N815 - the names of Vega-Lite
    strokeDash: tuple[float, ...] = ()  # noqa: N815


def words(items: Iterable[Words], script: Script) -> Layer:
    """Return lines of text."""
    mark = {"type": "text", "baseline": "alphabetic", **asdict(script)}
    return _layer(items, mark, {"text": {"field": "text", "type": "nominal"}})


def numbers(items: Iterable[tuple[float, float, float]], script: Script, decimals: int) -> Layer:
    """Return bare numbers (value, x, y), written by the locale."""
    rows = [{"value": value, "x": x, "y": y} for value, x, y in items]
    mark = {"type": "text", "baseline": "middle", **asdict(script)}
    text = {"field": "value", "type": "quantitative", "format": f",.{decimals}f"}
    return _placed(rows, mark, {"text": text})


def boxes(items: Iterable[Box], ground: str, edge: str = "") -> Layer:
    """Return filled rectangles, with an edge where it has a colour."""
    mark: Layer = {"type": "rect", "fill": ground}
    if edge:
        mark |= {"stroke": edge, "strokeWidth": 0.6}
    return _layer(items, mark, _far_corner())


def ground(word: Words, width: float) -> Box:
    """Return the box that covers what lies behind words of that width, set from the left."""
    return Box(word.x - 1, word.y - 8, word.x + width + 1, word.y + 2)


def rules(items: Iterable[Box], stroke: Stroke) -> Layer:
    """Return straight lines from corner to corner."""
    return _layer(items, {"type": "rule", **asdict(stroke)}, _far_corner())


def paths(items: Iterable[Stop], stroke: Stroke) -> Layer:
    """Return lines through their points, in the order of x."""
    return _layer(items, {"type": "line", **asdict(stroke)}, {"detail": {"field": "part"}})


def points(items: Iterable[Stop], shape: str, ground: str, edge: str) -> Layer:
    """Return marks at points."""
    mark = {
        "type": "point",
        "shape": shape,
        "size": 30,
        "fill": ground,
        "stroke": edge,
        "strokeWidth": 1.2,
        "opacity": 1,
    }
    return _layer(items, mark, {})


def _layer(items: Iterable[Words | Box | Stop], mark: Layer, encoding: Layer) -> Layer:
    return _placed([item._asdict() for item in items], mark, encoding)


def _placed(rows: Sequence[Layer], mark: Layer, encoding: Layer) -> Layer:
    places = {"x": _place("x"), "y": _place("y")}
    return {"data": {"values": rows}, "mark": mark, "encoding": places | encoding}


def _far_corner() -> Layer:
    return {"x2": {"field": "x2"}, "y2": {"field": "y2"}}


def _place(name: str) -> Layer:
    return {"field": name, "type": "quantitative", "scale": None, "axis": None}
