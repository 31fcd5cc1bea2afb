"""Blocks of letters and decrees to elements."""

from collections.abc import Iterator
from typing import assert_never

from selaras.documents.model import (
    Choices,
    Clause,
    Clauses,
    Inlines,
    LetterBlock,
    Letterhead,
    LetterOpening,
    Marks,
)
from selaras.documents.renderers.html.elements import Element, element
from selaras.documents.renderers.html.inlines import Labels, lines, render_inlines

_LIST_TYPES = {Marks.LETTERS: "a", Marks.NUMBERS: "1"}


def render_letter(block: LetterBlock, labels: Labels) -> Element:
    """Return the element of a block."""
    match block:
        case Letterhead():
            return _letterhead(block)
        case LetterOpening():
            return _opening(block, labels)
        case Clauses(clauses=clauses):
            return element("dl", *_clauses(clauses, labels))
        case Choices():
            return _choices(block, labels)
        case _:
            assert_never(block)


def render_pairs(pairs: tuple[tuple[str, Inlines], ...], labels: Labels) -> Element:
    """Return names and values as a list of descriptions."""
    shown = ((element("dt", name), element("dd", *render_inlines(v, labels))) for name, v in pairs)
    return element("dl", *(part for pair in shown for part in pair))


def _letterhead(block: Letterhead) -> Element:
    names = [element("p", line) for line in block.lines]
    address = [element("p", *lines(block.address), class_="alamat")] if block.address else []
    return element("div", *names, *address, class_="kop")


def _opening(block: LetterOpening, labels: Labels) -> Element:
    dated = element("p", *render_inlines(block.dated, labels))
    addressee = element("p", *render_inlines(block.addressee, labels))
    right = element("div", dated, addressee, class_="tujuan")
    return element("div", render_pairs(block.pairs, labels), right, class_="pembuka")


def _clauses(clauses: tuple[Clause, ...], labels: Labels) -> Iterator[Element]:
    for clause in clauses:
        yield element("dt", clause.name)
        yield element("dd", *_clause_items(clause, labels))


def _clause_items(clause: Clause, labels: Labels) -> Iterator[Element]:
    if clause.marks is Marks.NONE:
        yield from (element("p", *render_inlines(item, labels)) for item in clause.items)
    else:
        items = (element("li", *render_inlines(item, labels)) for item in clause.items)
        yield element("ol", *items, type=_LIST_TYPES[clause.marks])


def _choices(block: Choices, labels: Labels) -> Element:
    items = (
        element("li", _box(chosen=n in block.chosen), " ", *render_inlines(item, labels))
        for n, item in enumerate(block.items)
    )
    return element("ul", *items, class_="pilihan")


def _box(*, chosen: bool) -> Element:
    """Return the box; drawn by the style, because not every machine has letters for boxes."""
    spoken = "dipilih" if chosen else "tidak dipilih"
    return element("span", "X" if chosen else "", class_="kotak", role="img", aria_label=spoken)
