"""What the styles of a document say of a paragraph or a table, following 'based on'."""

import re
from collections.abc import Iterator

from lxml import etree

from selaras.exchange.naskah.docx.xml import W, number, parse_xml, value

_HEADING = re.compile(r"(?:heading|judul)\s*([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|table of figures|daftar isi)\b", re.IGNORECASE)
_TOC_HEADING = re.compile(r"toc heading", re.IGNORECASE)
_BODY_TEXT = 9  # Word's outline level of running text
_DEEPEST = 20  # styles based on each other; more is a circle
_NO_LINE = frozenset({"nil", "none", ""})


class Gaya:
    """The styles of a document by id."""

    def __init__(self, xml: bytes) -> None:
        root = parse_xml(xml, "styles.xml") if xml else None
        found = root.iterfind(f"{W}style") if root is not None else ()
        self._by_id = {value(style, "styleId"): style for style in found}

    def level(self, nama: str) -> int | None:
        """Return the heading level from 1 of a paragraph style, None for running text."""
        for style in self._chain(nama):
            outline = number(style.find(f"{W}pPr/{W}outlineLvl"))
            if outline is not None:
                return outline + 1 if 0 <= outline < _BODY_TEXT else None
            named = _HEADING.fullmatch(value(style.find(f"{W}name")))
            if named:
                return int(named[1])
        return None

    def numbering(self, nama: str) -> etree._Element | None:
        """Return w:numPr of a paragraph style, None where it does not number."""
        found = (style.find(f"{W}pPr/{W}numPr") for style in self._chain(nama))
        return next((element for element in found if element is not None), None)

    def is_contents(self, nama: str) -> bool:
        """Tell whether paragraphs of this style are lines of a table of contents."""
        names = [value(style.find(f"{W}name")) for style in self._chain(nama)]
        return any(_CONTENTS.match(n) and not _TOC_HEADING.match(n) for n in names)

    def is_ruled(self, nama: str) -> bool:
        """Tell whether a table style draws lines between or around the cells."""
        return any(has_lines(style.find(f"{W}tblPr/{W}tblBorders")) for style in self._chain(nama))

    def _chain(self, nama: str) -> Iterator[etree._Element]:
        for _ in range(_DEEPEST):
            style = self._by_id.get(nama)
            if style is None:
                return
            yield style
            nama = value(style.find(f"{W}basedOn"))


def has_lines(borders: etree._Element | None) -> bool:
    """Tell whether one of the borders is drawn."""
    return borders is not None and any(value(edge) not in _NO_LINE for edge in borders)
