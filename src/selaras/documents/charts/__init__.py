"""Charts of the document model as pictures, drawn in one place so that every format shows the same."""

from selaras.documents.charts.drawing import draw, rasterise
from selaras.documents.charts.picture import Picture

__all__ = ["Picture", "draw", "rasterise"]
