"""Short ways to make cells, rows and paragraphs of the document model."""

from dataclasses import replace

from selaras.documents.model import (
    Cell,
    Inline,
    Inlines,
    LineBreak,
    Missing,
    Paragraph,
    Row,
    RowKind,
    Text,
)
from selaras.domain.baris import lines_of

Content = str | Inline | Inlines


def inlines(content: Content) -> Inlines:
    """Return content as a tuple of inlines; each line of a text becomes one run."""
    if isinstance(content, str):
        return _by_line(Text(content))
    parts = content if isinstance(content, tuple) else (content,)
    return tuple(
        run for part in parts for run in (_by_line(part) if isinstance(part, Text) else (part,))
    )


def _by_line(run: Text) -> Inlines:
    """Return a run for each line, as offices write several of them into one field."""
    first, *others = lines_of(run.text) or [run.text]
    if not others:
        return (run,)
    later = (part for line in others for part in (LineBreak(), replace(run, text=line)))
    return (replace(run, text=first), *later)


def cell(
    content: Content, *, colspan: int = 1, rowspan: int = 1, indent: int = 0, filled: bool = False
) -> Cell:
    """Return a cell."""
    return Cell(inlines(content), colspan, rowspan, indent, filled)


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
