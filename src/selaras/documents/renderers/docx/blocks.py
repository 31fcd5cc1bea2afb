"""One block to markup: the place that a new kind of block must be added to."""

from typing import assert_never

from selaras.documents.model import (
    Block,
    Contents,
    Cover,
    Fields,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
)
from selaras.documents.renderers.docx.contents import contents
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.headings import cover, heading
from selaras.documents.renderers.docx.inlines import runs
from selaras.documents.renderers.docx.layout_tables import fields, signatures
from selaras.documents.renderers.docx.numbering import BULLETS, ordered_list
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.tables import table

_AFTER_TABLE = 8.0  # points


def block_markup(block: Block, place: Place, context: Context) -> str:
    """Return the paragraphs and tables of a block."""
    match block:
        case Cover():
            markup = cover(block)
        case Heading():
            markup = heading(block, place)
        case Contents():
            markup = contents(block, place, context)
        case Paragraph():
            markup = _paragraph(block, place, context)
        case ItemList():
            markup = _item_list(block, place, context)
        case Fields():
            markup = fields(block, place, context)
        case Table():
            markup = table(block, place, context)
        case Signatures():
            markup = signatures(block, place, context)
        case PageBreak():
            markup = ""  # split_parts has given the break to the block behind
        case _:
            assert_never(block)
    return markup


def _paragraph(block: Paragraph, place: Place, context: Context) -> str:
    look = Look(
        "Catatan" if block.note else "Normal",
        keep_next=place.keep_next,
        new_page=place.new_page,
        before=_AFTER_TABLE / 2 if block.note else _AFTER_TABLE if place.after_table else None,
        align=block.align,
    )
    return paragraph(look, runs(block.inlines, context))


def _item_list(block: ItemList, place: Place, context: Context) -> str:
    style = "ListNumber" if block.ordered else "ListBullet"
    numbering = ordered_list(place.index) if block.ordered else BULLETS
    return "".join(
        paragraph(
            Look(
                style,
                new_page=place.new_page and n == 0,
                numbering=numbering,
                before=_AFTER_TABLE if place.after_table and n == 0 else None,
            ),
            runs(item, context),
        )
        for n, item in enumerate(block.items)
    )
