"""One block to one element."""

from selaras.documents.model import (
    Block,
    Contents,
    Cover,
    Dokumen,
    Fields,
    Figure,
    Heading,
    ItemList,
    LetterBlock,
    PageBreak,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from selaras.documents.renderers.html.contents import render_contents
from selaras.documents.renderers.html.elements import Element, element
from selaras.documents.renderers.html.figures import render_figure
from selaras.documents.renderers.html.inlines import Labels, lines, numbered, render_inlines
from selaras.documents.renderers.html.letters import render_letter, render_pairs
from selaras.documents.renderers.html.tables import render_table

_DEEPEST = 6  # h1 is the title of the document, so level 5 and below share h6


def render_block(block: Block, dokumen: Dokumen, labels: Labels) -> Element:
    """Return the element of a block; `dokumen` is what a Contents lists and gives the paper."""
    match block:
        case Cover():
            return _cover(block)
        case Contents():
            return render_contents(block, dokumen)
        case Heading():
            return _heading(block)
        case Table():
            return render_table(block, dokumen.paper, labels)
        case Figure():
            return render_figure(block, dokumen.paper)
        case _:
            return _running(block, labels)


_Running = Paragraph | ItemList | Fields | Signatures | PageBreak | LetterBlock


def _running(block: _Running, labels: Labels) -> Element:
    match block:
        case Paragraph(inlines=inlines, align=align, note=note):
            classes = f"{align} catatan" if note else align.value
            return element("p", *render_inlines(inlines, labels), class_=classes)
        case ItemList(items=items, ordered=ordered):
            entries = (element("li", *render_inlines(item, labels)) for item in items)
            return element("ol" if ordered else "ul", *entries)
        case Fields(pairs=pairs):
            return render_pairs(pairs, labels)
        case Signatures(signers=signers):
            return element("div", *(_signer(s, labels) for s in signers), class_="tanda-tangan")
        case PageBreak():
            return element("hr", class_="halaman")
        case _:
            return render_letter(block, labels)


def _cover(cover: Cover) -> Element:
    title = element("h1", *lines(cover.title))
    below = (element("p", line) for line in cover.lines)
    foot = element("div", *(element("p", line) for line in cover.foot), class_="kaki-sampul")
    return element("header", title, *below, foot, class_="sampul")


def _heading(heading: Heading) -> Element:
    level = min(heading.level + 1, _DEEPEST)
    return element(f"h{level}", *numbered(heading.label, heading.text), id=heading.key)


def _signer(signer: Signature, labels: Labels) -> Element:
    above = element("p", *lines(signer.above))
    name = element("p", *render_inlines(signer.name, labels), class_="nama")
    below = [element("p", *lines(signer.below))] if signer.below else []
    return element("div", above, name, *below)
