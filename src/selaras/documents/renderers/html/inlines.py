"""Inlines to the children of an element."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias, assert_never

from selaras.documents.model import Inline, Inlines, LineBreak, Missing, Reference, Text
from selaras.documents.renderers.html.elements import Element, Node, element
from selaras.documents.tying import tie

Labels: TypeAlias = dict[str, str]  # key of a table -> its printed label


def render_inlines(inlines: Inlines, labels: Labels) -> list[Node]:
    """Return the nodes of a run of inlines."""
    return [_node(inline, labels) for inline in inlines]


def numbered(label: str, text: str) -> Iterator[Node]:
    """Yield the printed number, set off, and the text; only the text where there is no number."""
    if label:
        yield element("span", label, class_="nomor")
        yield " "
    yield text


def lines(texts: Sequence[str]) -> Iterator[Node]:
    """Yield the texts with a line break between each two."""
    for number, text in enumerate(texts):
        if number:
            yield element("br")
        yield text


def _node(inline: Inline, labels: Labels) -> Node:
    match inline:
        case Text():
            return _text(inline)
        case Missing(what=what, shown=shown):
            return element("mark", shown, class_="belum", title=f"Perlu diisi: {what}")
        case Reference(key=key):
            return element("a", labels[key], href=f"#{key}") if labels[key] else ""
        case LineBreak():
            return element("br")
        case _:
            assert_never(inline)


def _text(run: Text) -> Node:
    node: Element | str = tie(run.text)
    if run.italic:
        node = element("em", node)
    return element("strong", node) if run.bold else node
