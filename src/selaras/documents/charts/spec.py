"""A chart of the model to a Vega-Lite spec: the place that a new kind of chart must be added to."""

from typing import Any, assert_never

from selaras.documents.charts.bars import bar_sketch
from selaras.documents.charts.lines import line_sketch
from selaras.documents.charts.sketch import Sketch
from selaras.documents.charts.stacks import stack_sketch
from selaras.documents.charts.trees import tree_sketch
from selaras.documents.layout.fonts import FAMILY
from selaras.documents.model import BarChart, Chart, LineChart, StackedBarChart, TreeChart

_NARROWEST = 220.0  # points; what has less room is drawn so wide and then made smaller


def chart_spec(chart: Chart, width: float) -> dict[str, Any]:
    """Return the spec of a chart that is `width` points wide."""
    return _sketch(chart, max(width, _NARROWEST)).spec(FAMILY)


def _sketch(chart: Chart, width: float) -> Sketch:
    match chart:
        case BarChart():
            return bar_sketch(chart, width)
        case StackedBarChart():
            return stack_sketch(chart, width)
        case LineChart():
            return line_sketch(chart, width)
        case TreeChart():
            return tree_sketch(chart, width)
        case _:
            assert_never(chart)
