"""One block to markup: the place that a new kind of block must be added to."""

from selaras.documents.model import (
    Align,
    Block,
    Contents,
    Cover,
    Fields,
    Figure,
    Heading,
    ItemList,
    LetterBlock,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
)
from selaras.documents.renderers.docx.contents import contents
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.figures import figure
from selaras.documents.renderers.docx.headings import cover, heading
from selaras.documents.renderers.docx.inlines import runs
from selaras.documents.renderers.docx.layout_tables import fields, signatures
from selaras.documents.renderers.docx.letters import letter_markup
from selaras.documents.renderers.docx.numbering import BULLETS, ordered_list
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.tables import table

_BEFORE_NOTE = 8.0  # points


def block_markup(block: Block, place: Place, context: Context) -> str:
    """Return the paragraphs and tables of a block."""
    match block:
        case Cover():
            markup = cover(block)
        case Heading():
            markup = heading(block, place)
        case Contents():
            markup = contents(block, place, context)
        case Table():
            markup = table(block, place, context)
        case Figure():
            markup = figure(block, place, context)
        case _:
            markup = _running(block, place, context)
    return markup


_Running = Paragraph | ItemList | Fields | Signatures | PageBreak | LetterBlock


def _running(block: _Running, place: Place, context: Context) -> str:
    match block:
        case Paragraph():
            return _paragraph(block, place, context)
        case ItemList():
            return _item_list(block, place, context)
        case Fields():
            return fields(block, place, context)
        case Signatures():
            return signatures(block, place, context)
        case PageBreak():
            return ""  # split_parts has given the break to the block behind
        case _:
            return letter_markup(block, place, context)


def _paragraph(block: Paragraph, place: Place, context: Context) -> str:
    look = Look(
        "Catatan" if block.note else "Normal",
        keep_next=place.keep_next,
        new_page=place.new_page,
        before=_BEFORE_NOTE if block.note else place.gap or None,
        align=_align(block, context),
    )
    return paragraph(look, runs(block.inlines, context))


def _align(block: Paragraph, context: Context) -> Align | None:
    """Return how text stands; whether running text is justified an office decides in her style."""
    return None if context.restyled and block.align is Align.JUSTIFY else block.align


def _item_list(block: ItemList, place: Place, context: Context) -> str:
    style = "ListNumber" if block.ordered else "ListBullet"
    numbering = ordered_list(place.index) if block.ordered else BULLETS
    return "".join(
        paragraph(
            Look(
                style,
                keep_next=place.keep_next,
                new_page=place.new_page and n == 0,
                numbering=numbering,
                before=place.gap or None if n == 0 else None,
            ),
            runs(item, context),
        )
        for n, item in enumerate(block.items)
    )
