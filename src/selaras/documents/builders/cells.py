"""Short ways to make cells, rows and paragraphs of the document model."""

from selaras.documents.model import Cell, Inline, Inlines, Missing, Paragraph, Row, RowKind, Text

Content = str | Inline | Inlines


def inlines(content: Content) -> Inlines:
    """Return content as a tuple of inlines; text becomes one plain run."""
    if isinstance(content, str):
        return (Text(content),)
    return content if isinstance(content, tuple) else (content,)


def cell(content: Content, *, colspan: int = 1, rowspan: int = 1, indent: int = 0) -> Cell:
    """Return a cell."""
    return Cell(inlines(content), colspan, rowspan, indent)


def row(*contents: Content, kind: RowKind = RowKind.PLAIN) -> Row:
    """Return a row of simple cells."""
    return Row(tuple(cell(content) for content in contents), kind)


def header(*titles: str) -> tuple[tuple[Cell, ...], ...]:
    """Return a header of one row."""
    return (tuple(cell(title) for title in titles),)


def paragraph(*parts: Content) -> Paragraph:
    """Return running text made of texts and inlines."""
    return Paragraph(tuple(inline for part in parts for inline in inlines(part)))


def note(text: str) -> Paragraph:
    """Return small text, as below a table."""
    return Paragraph((Text(text),), note=True)


def text_or_missing(text: str, what: str) -> Inline:
    """Return the text, or the visible gap where the office has not filled it."""
    return Text(text) if text.strip() else Missing(what)
