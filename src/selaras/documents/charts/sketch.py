"""What the layout of a chart gives: its drawing area, the room around it, its layers."""

from dataclasses import dataclass
from typing import Any, Final

from selaras.documents.charts.looks import PAPER
from selaras.documents.charts.marks import Layer

EDGE: Final = 2.0  # points, so that no line is cut at the border of the picture
_SCHEMA: Final = "https://vega.github.io/schema/vega-lite/v6.json"


@dataclass(frozen=True)
class Sketch:
    """A drawing `width` by `height` points; `left`, `top` and `bottom` is the room outside of it."""

    width: float
    height: float
    layers: tuple[Layer, ...]
    left: float = 0.0
    top: float = 0.0
    bottom: float = 0.0

    def spec(self, font: str) -> dict[str, Any]:
        """Return the sketch as a Vega-Lite spec."""
        edges = {"left": self.left, "right": 0.0, "top": self.top, "bottom": self.bottom}
        return {
            "$schema": _SCHEMA,
            "width": round(self.width, 1),
            "height": round(self.height, 1),
            "padding": {side: round(room + EDGE, 1) for side, room in edges.items()},
            "autosize": "none",
            "background": PAPER,
            "config": {"font": font, "aria": False, "view": {"stroke": None}},
            "layer": [layer for layer in self.layers if layer["data"]["values"]],
        }
