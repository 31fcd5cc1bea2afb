"""Read HTML back."""

from collections.abc import Iterator

from lxml import etree, html

from tests.documents.readers.texts import TableTexts, normalise

_RUNNING = {"a", "em", "mark", "span", "strong"}  # every other element begins and ends a line


def tables_of_html(content: bytes) -> list[TableTexts]:
    """Return every table in order."""
    return [
        [[_text(cell) for cell in row.iterchildren("th", "td")] for row in table.iter("tr")]
        for table in html.document_fromstring(content).iter("table")
    ]


def text_of_html(content: bytes) -> str:
    """Return the text of the body."""
    page = html.document_fromstring(content)
    return " ".join(_text(body) for body in page.iterchildren("body"))


def _text(element: etree._Element) -> str:
    return normalise("".join(_pieces(element)))


def _pieces(element: etree._Element) -> Iterator[str]:
    edge = "" if element.tag in _RUNNING else "\n"
    yield edge + (element.text or "")
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""
    yield edge
