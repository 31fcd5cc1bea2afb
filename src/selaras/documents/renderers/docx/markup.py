"""WordprocessingML as text: tags, text that cannot break out of them, and the parse at the end."""

from html import escape
from typing import cast

from docx.oxml import parse_xml
from lxml.etree import _Element

from selaras.documents.cleaning import clean

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_TWIPS_PER_MM = 1440 / 25.4


def twips(millimetres: float) -> int:
    """Convert millimetres to twentieths of a point, the unit of Word."""
    return round(millimetres * _TWIPS_PER_MM)


def tag(name: str, /, *children: str, **attributes: str | int) -> str:
    """Return an element of the w namespace; children are markup, attribute values are plain text."""
    shown = "".join(f' w:{key}="{escape(clean(str(value)))}"' for key, value in attributes.items())
    content = "".join(children)
    return f"<w:{name}{shown}>{content}</w:{name}>" if content else f"<w:{name}{shown}/>"


def text_run(text: str, properties: str = "") -> str:
    """Return a run; `properties` is markup for inside w:rPr."""
    shown = f'<w:t xml:space="preserve">{escape(clean(text), quote=False)}</w:t>'
    return tag("r", tag("rPr", properties) if properties else "", shown)


LINE_BREAK = tag("r", tag("br"))


def parse_body(markup: str) -> _Element:
    """Parse the whole body at once: moving its children one by one takes longer than all the rest."""
    return cast("_Element", parse_xml(f"<w:body {NAMESPACES}>{markup}</w:body>"))


def parse_all(markup: str) -> list[_Element]:
    """Parse a sequence of elements."""
    return list(parse_body(markup))
