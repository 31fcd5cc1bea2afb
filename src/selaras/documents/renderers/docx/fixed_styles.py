"""Styles that are not of paragraphs: defaults, a gap that nobody may overlook, tables."""

from selaras.documents.renderers.docx.frames import BARE, RULED
from selaras.documents.renderers.docx.markup import tag

_FONT = "Calibri"
_LINE = "595959"

DEFAULTS = tag(
    "docDefaults",
    tag(
        "rPrDefault",
        tag(
            "rPr",
            # named outright: a theme font would win over the name
            tag("rFonts", ascii=_FONT, hAnsi=_FONT, eastAsia=_FONT, cs=_FONT),
            tag("sz", val=22),
            tag("szCs", val=22),
            tag("lang", val="id-ID", eastAsia="id-ID", bidi="ar-SA"),
        ),
    ),
    tag("pPrDefault"),
)

CHARACTER_STYLES = tag(
    "style",
    tag("name", val="Default Paragraph Font"),
    type="character",
    default=1,
    styleId="DefaultParagraphFont",
) + tag(
    "style",
    tag("name", val="Belum Diisi"),
    tag("basedOn", val="DefaultParagraphFont"),
    tag("qFormat"),
    tag("rPr", tag("i"), tag("shd", val="clear", color="auto", fill="FFF200")),
    type="character",
    styleId="BelumDiisi",
)


def _table_style(number: str, name: str, edges: str, margins: dict[str, int], base: str = "") -> str:
    """Return a table style; margins are in twips."""
    shown = tag("tblCellMar", *(tag(edge, w=width, type="dxa") for edge, width in margins.items()))
    properties = tag("tblPr", tag("tblInd", w=0, type="dxa"), edges, shown)
    return tag(
        "style",
        tag("name", val=name),
        tag("basedOn", val=base) if base else "",
        properties,
        type="table",
        styleId=number,
        **({} if base else {"default": 1}),
    )


_EDGES = tag(
    "tblBorders",
    *(
        tag(edge, val="single", sz=4, space=0, color=_LINE)
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    ),
)
_NARROW = {"top": 28, "left": 80, "bottom": 28, "right": 80}
_NONE = {"top": 0, "left": 0, "bottom": 0, "right": 0}

TABLE_STYLES = (
    _table_style("TableNormal", "Normal Table", "", _NONE)
    + _table_style(RULED, "Tabel Bergaris", _EDGES, _NARROW, "TableNormal")
    + _table_style(BARE, "Tabel Tata Letak", "", _NONE, "TableNormal")
)
