"""Inlines to runs."""

from typing import assert_never

from selaras.documents.model import Inline, Inlines, LineBreak, Missing, Reference, Text
from selaras.documents.renderers.docx.context import Context
from selaras.documents.renderers.docx.markup import LINE_BREAK, tag, text_run
from selaras.documents.renderers.docx.word_fields import field, label_anchor
from selaras.documents.tying import tie


def runs(inlines: Inlines, context: Context) -> str:
    """Return the runs of running text. Raises KeyError for a reference to no table or figure."""
    return "".join(_run(inline, context) for inline in inlines)


def broken_lines(lines: tuple[str, ...]) -> str:
    """Return plain lines with a break between each two."""
    return LINE_BREAK.join(text_run(line) for line in lines)


def _run(inline: Inline, context: Context) -> str:
    match inline:
        case Text(text=text, bold=bold, italic=italic):
            return text_run(tie(text), (tag("b") if bold else "") + (tag("i") if italic else ""))
        case Missing(shown=shown):
            return text_run(shown, tag("rStyle", val="BelumDiisi"))
        case Reference(key=key):
            return _reference(key, context)
        case LineBreak():
            return LINE_BREAK
        case _:
            assert_never(inline)


def _reference(key: str, context: Context) -> str:
    label = context.labels[key]
    if not label:  # without caption there is no bookmark to point at
        return ""
    return field(rf"REF {label_anchor(context.numbers[key])} \h", label)
