"""Look into charts as they are drawn."""

from lxml import etree

from selaras.documents.charts import draw
from selaras.documents.charts.looks import PAPER
from selaras.documents.charts.spec import chart_spec
from selaras.documents.model import Chart

WIDTH = 160.0
POINTS = WIDTH / 25.4 * 72


def texts(chart: Chart) -> list[str]:
    root = etree.fromstring(draw(chart, WIDTH).svg)
    return [e.text or "" for e in root.iter("{*}text")]


def rows(chart: Chart, mark: str) -> list[list[dict[str, object]]]:
    """Return the data of every layer with such a mark."""
    layers = chart_spec(chart, POINTS)["layer"]
    return [layer["data"]["values"] for layer in layers if layer["mark"]["type"] == mark]


def bars_of(chart: Chart) -> list[list[dict[str, float]]]:
    """Return the coloured boxes per layer, without the samples of the legend and white grounds."""
    layers = chart_spec(chart, POINTS)["layer"]
    boxes = [layer for layer in layers if layer["mark"]["type"] == "rect"]
    coloured = [layer["data"]["values"] for layer in boxes if layer["mark"]["fill"] != PAPER]
    return [kept for layer in coloured if (kept := [r for r in layer if r["y"] >= 0])]
