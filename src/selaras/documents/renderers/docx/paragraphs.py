"""A paragraph: its style, what it does at the edge of a page, where it stands."""

from dataclasses import dataclass
from functools import lru_cache

from selaras.documents.model import Align
from selaras.documents.renderers.docx.context import Place
from selaras.documents.renderers.docx.markup import tag, twips

_JC = {Align.LEFT: "left", Align.CENTER: "center", Align.RIGHT: "right", Align.JUSTIFY: "both"}


@dataclass(frozen=True)
class Look:
    """Direct formatting on top of a style; `before` is in points, `indent` in millimetres."""

    style: str
    keep_next: bool = False
    new_page: bool = False
    frame: str = ""
    numbering: int | None = None
    before: float | None = None
    indent: float = 0
    align: Align | None = None


def paragraph(look: Look, *content: str) -> str:
    """Return a paragraph."""
    return tag("p", _properties(look), *content)


@lru_cache(maxsize=256)  # thousands of cells share a few looks
def _properties(look: Look) -> str:
    """Return the properties in the order that the schema fixes."""
    return tag(
        "pPr",
        tag("pStyle", val=look.style),
        tag("keepNext") if look.keep_next else "",
        tag("pageBreakBefore") if look.new_page else "",
        look.frame,
        _numbering(look.numbering),
        tag("spacing", before=round(look.before * 20)) if look.before is not None else "",
        tag("ind", left=twips(look.indent)) if look.indent else "",
        tag("jc", val=_JC[look.align]) if look.align else "",
    )


def space_before_table(place: Place) -> str:
    """Return what must stand before a table without caption: Word joins tables that touch."""
    if not (place.new_page or place.gap):
        return ""
    return paragraph(Look("Sela", new_page=place.new_page))


def _numbering(number: int | None) -> str:
    return tag("numPr", tag("ilvl", val=0), tag("numId", val=number)) if number else ""
