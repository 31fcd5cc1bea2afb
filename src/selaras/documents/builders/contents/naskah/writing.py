"""How official papers write lists, closings of sentences and titles."""

from collections.abc import Iterable

from selaras.documents.builders.cells import Content, inlines
from selaras.documents.model import Align, Inline, Inlines, LineBreak, Missing, Paragraph, Text
from selaras.domain.baris import lines_of

_STOPS = " ;.,"


def title(*lines: Content) -> Paragraph:
    """Return lines in the middle of the page, texts in bold."""
    return Paragraph(
        broken(bold(line) if isinstance(line, str) else line for line in lines), Align.CENTER
    )


def bold(line: str) -> Text:
    """Return a text in bold."""
    return Text(line, bold=True)


def broken(lines: Iterable[Content]) -> Inlines:
    """Return each content on a line of its own."""
    runs: list[Inline] = []
    for line in lines:
        runs += [LineBreak()] * bool(runs) + list(inlines(line))
    return tuple(runs)


def paragraphs(teks: str, what: str) -> tuple[Paragraph, ...]:
    """Return a paragraph for each line, or the gap."""
    lines = lines_of(teks)
    return tuple(Paragraph((Text(line),)) for line in lines) or (Paragraph((Missing(what),)),)


def items(teks: str, what: str) -> tuple[Inlines, ...]:
    """Return an item for each line, or the gap as the only one."""
    return tuple(inlines(line) for line in lines_of(teks)) or ((Missing(what),),)


def closed(teks: str, stop: str) -> str:
    """Return a clause that ends with this stop, whatever it ended with."""
    return f"{teks.rstrip(_STOPS)}{stop}"
