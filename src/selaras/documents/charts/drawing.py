"""Vega-Lite specs to pictures; the only home of vl-convert, which loads with the first chart drawn."""

from functools import cache, lru_cache
from types import ModuleType
from typing import Any, Final, cast

from selaras.documents.charts.picture import Picture
from selaras.documents.charts.spec import chart_spec
from selaras.documents.layout.fonts import FOLDER
from selaras.documents.layout.lettering import MM_PER_PT
from selaras.documents.model import Chart

_FORMAT_LOCALE: Final[dict[str, Any]] = {
    "decimal": ",",
    "thousands": ".",
    "grouping": [3],
    "currency": ["Rp", ""],
    "minus": "-",  # as tables and text write it
}
_DPI = 200.0
_VERSION = "v6.1"  # named, so that a newer library draws the same picture


@lru_cache(maxsize=64)  # PDF, DOCX and HTML of one document ask for the same pictures
def draw(chart: Chart, width: float) -> Picture:
    """Return the chart as wide as `width` (mm); the same chart gives the same bytes."""
    spec = chart_spec(chart, width / MM_PER_PT)
    svg = _library().vegalite_to_svg(
        spec, vl_version=_VERSION, format_locale=_FORMAT_LOCALE, allowed_base_urls=[]
    )
    edges = spec["padding"]
    drawn = (
        spec["width"] + edges["left"] + edges["right"],
        spec["height"] + edges["top"] + edges["bottom"],
    )
    return Picture(svg, drawn[0] * MM_PER_PT, drawn[1] * MM_PER_PT)


def rasterise(picture: Picture) -> bytes:
    """Return the picture as a PNG of 200 dots per inch."""
    return cast("bytes", _library().svg_to_png(picture.svg, ppi=_DPI))


@cache
def _library() -> ModuleType:
    """Load the library with our font: without it every text would vanish, and no error say so."""
    import vl_convert  # noqa: PLC0415

    vl_convert.register_font_directory(str(FOLDER))
    return vl_convert
