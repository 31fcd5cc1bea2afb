"""A chart as the template wants it: the picture as SVG with its alternative text, the caption."""

from selaras.documents.charts import draw
from selaras.documents.layout.characters import printable
from selaras.documents.model import Figure
from selaras.documents.renderers.pdf.runs import Job, Setting, pieces
from selaras.documents.renderers.pdf.tables import CAPTION_PT, LISTED_MM


def figure_job(figure: Figure, width: float, height: float, labels: dict[str, str]) -> Job:
    """Return the figure for a text area of `width` by `height` mm."""
    picture = draw(figure.chart, width).within(height)
    listed = Setting(min(width, height) - LISTED_MM, CAPTION_PT, labels)
    return {
        "kind": "figure",
        "key": figure.key,
        "label": printable(figure.label),
        "caption": pieces(figure.caption, listed),
        "alternative": printable(figure.alternative),
        "svg": picture.svg,
        "width": picture.width,
    }
