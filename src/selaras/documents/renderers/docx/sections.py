"""Sections: paper, margins, header and footer of a part."""

from selaras.documents.model import Paper
from selaras.documents.renderers.docx.markup import tag, twips
from selaras.documents.renderers.docx.parts import PartKind

_EDGE = 12.5  # millimetres from the edge of the paper to header and footer


def section_markup(paper: Paper, kind: PartKind, header_id: str, footer_id: str) -> str:
    """Return the properties of a section; a cover shows neither header nor footer."""
    return tag(
        "sectPr",
        f'<w:headerReference w:type="default" r:id="{header_id}"/>',
        f'<w:footerReference w:type="default" r:id="{footer_id}"/>',
        tag("type", val="nextPage"),
        _size(paper, kind),
        _margins(paper, kind),
        tag("cols", space=708),
        # a first page of its own for which no header exists is a first page without header
        tag("titlePg") if kind is PartKind.COVER else "",
    )


def _size(paper: Paper, kind: PartKind) -> str:
    width, height = twips(paper.width), twips(paper.height)
    if kind is PartKind.WIDE:
        return tag("pgSz", w=height, h=width, orient="landscape")
    return tag("pgSz", w=width, h=height)


def _margins(paper: Paper, kind: PartKind) -> str:
    """Turn the margins with the paper, so that the bound edge stays the wide one."""
    top, right, bottom, left = (
        paper.margin_top,
        paper.margin_right,
        paper.margin_bottom,
        paper.margin_left,
    )
    if kind is PartKind.WIDE:
        top, right, bottom, left = left, top, right, bottom
    return tag(
        "pgMar",
        top=twips(top),
        right=twips(right),
        bottom=twips(bottom),
        left=twips(left),
        header=twips(_EDGE),
        footer=twips(min(_EDGE, bottom / 2)),
        gutter=0,
    )
