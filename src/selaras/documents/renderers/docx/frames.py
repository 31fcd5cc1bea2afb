"""The frame of a table: fixed grid, style, and its alternative text."""

from collections.abc import Sequence
from functools import lru_cache

from selaras.documents.renderers.docx.markup import tag, twips

RULED = "TabelBergaris"
BARE = "TabelTataLetak"


def table_frame(style: str, widths: Sequence[float], alternative: tuple[str, str], rows: str) -> str:
    """Return a table; widths are millimetres, `alternative` title and text for screen readers."""
    shape = [twips(width) for width in widths]
    title, description = alternative
    properties = tag(
        "tblPr",
        tag("tblStyle", val=style),
        tag("tblW", w=sum(shape), type="dxa"),
        tag("tblLayout", type="fixed"),
        tag("tblLook", val="0020", firstRow=int(style == RULED), noHBand=1, noVBand=1),
        tag("tblCaption", val=title),
        tag("tblDescription", val=description),
    )
    grid = tag("tblGrid", *(tag("gridCol", w=width) for width in shape))
    return tag("tbl", properties, grid, rows)


def frame_row(*cells: str, header: bool = False) -> str:
    """Return a row that no page break tears; a header row repeats on every page."""
    return tag("tr", tag("trPr", tag("cantSplit"), tag("tblHeader") if header else ""), *cells)


def frame_cell(width: float, *content: str, span: int = 1, merge: str = "", properties: str = "") -> str:
    """Return a cell; `merge` is Word's vMerge ('restart' or 'continue'), `properties` more markup."""
    return tag("tc", tag("tcPr", _cell_shape(width, span, merge), properties), *content)


@lru_cache(maxsize=256)  # thousands of cells share a few shapes
def _cell_shape(width: float, span: int, merge: str) -> str:
    return (
        tag("tcW", w=twips(width), type="dxa")
        + (tag("gridSpan", val=span) if span > 1 else "")
        + (tag("vMerge", val=merge) if merge else "")
    )
