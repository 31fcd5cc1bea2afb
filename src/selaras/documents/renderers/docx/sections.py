"""Sections: paper, margins, header and footer of a part."""

from dataclasses import dataclass

from selaras.documents.model import Paper
from selaras.documents.renderers.docx.markup import tag, twips
from selaras.documents.renderers.docx.parts import PartKind

_EDGE = 12.5  # millimetres from the edge of the paper to header and footer


@dataclass(frozen=True)
class EdgeIds:
    """The ids by which sections name headers and footers, '' for none; how far these stand, in twips.

    A first page of its own is the one that opens the document behind its cover.
    """

    header: str
    footer: str
    first_header: str = ""
    first_footer: str = ""
    header_distance: int | None = None
    footer_distance: int | None = None

    @property
    def has_first(self) -> bool:
        """Tell whether the first page has a header or footer of its own."""
        return bool(self.first_header or self.first_footer)


def section_markup(paper: Paper, kind: PartKind, edges: EdgeIds, *, opens: bool = False) -> str:
    """Return the properties of a section; a cover shows neither header nor footer.

    The one that `opens` the document begins with the first page of its own, where there is one.
    """
    own_first = opens and edges.has_first
    return tag(
        "sectPr",
        _reference("header", "default", edges.header),
        _reference("header", "first", edges.first_header) if own_first else "",
        _reference("footer", "default", edges.footer),
        _reference("footer", "first", edges.first_footer) if own_first else "",
        tag("type", val="nextPage"),
        _size(paper, kind),
        _margins(paper, kind, edges),
        tag("cols", space=708),
        # a first page of its own for which no header exists is a first page without header
        tag("titlePg") if kind is PartKind.COVER or own_first else "",
    )


def _reference(edge: str, place: str, number: str) -> str:
    return f'<w:{edge}Reference w:type="{place}" r:id="{number}"/>' if number else ""


def _size(paper: Paper, kind: PartKind) -> str:
    width, height = twips(paper.width), twips(paper.height)
    if kind is PartKind.WIDE:
        width, height = height, width
    if width > height:
        return tag("pgSz", w=width, h=height, orient="landscape")
    return tag("pgSz", w=width, h=height)


def _margins(paper: Paper, kind: PartKind, edges: EdgeIds) -> str:
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
        header=twips(_EDGE) if edges.header_distance is None else edges.header_distance,
        footer=twips(min(_EDGE, bottom / 2)) if edges.footer_distance is None else edges.footer_distance,
        gutter=0,
    )
