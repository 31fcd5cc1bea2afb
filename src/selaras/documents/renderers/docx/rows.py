"""Rows of a ruled table, each kind with its own look."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from selaras.documents.grid import Slot, Slots, body_slots, header_slots
from selaras.documents.layout.measuring import Ruler, stays_whole
from selaras.documents.model import Align, RowKind, Table
from selaras.documents.renderers.docx.columns import INDENT
from selaras.documents.renderers.docx.context import Context
from selaras.documents.renderers.docx.frames import frame_cell, frame_row
from selaras.documents.renderers.docx.inlines import runs
from selaras.documents.renderers.docx.markup import tag
from selaras.documents.renderers.docx.paragraphs import Look, paragraph


@dataclass(frozen=True)
class _RowLook:
    style: str
    ground: str = ""  # markup of cell properties
    keep_next: bool = False
    header: bool = False


def _tint(colour: str) -> str:
    return tag("shd", val="clear", color="auto", fill=colour)


# header and group rows stay with what they stand above
_HEADER = _RowLook(
    "KepalaTabel", _tint("E7E6E6") + tag("vAlign", val="center"), keep_next=True, header=True
)
_BODY = {
    RowKind.PLAIN: _RowLook("IsiTabel"),
    RowKind.GROUP: _RowLook("IsiTabelTebal", keep_next=True),
    RowKind.TOTAL: _RowLook("IsiTabelTebal", _tint("F2F2F2")),
}


def table_rows(block: Table, ruler: Ruler, context: Context) -> Iterator[str]:
    """Yield header and body; raises GridError where cells do not fill the columns."""
    widths = ruler.widths
    aligns = [column.align for column in block.columns]
    centred = [Align.CENTER] * len(widths)
    for slots in header_slots(block):
        yield _row(slots, _HEADER, widths, centred, context)
    whole = stays_whole(block, ruler, context.text_height)
    for n, (row, slots) in enumerate(zip(block.rows, body_slots(block), strict=True)):
        look = _BODY[row.kind]
        below = len(block.rows) - 1 - n
        if below == 1 or (whole and below):  # the last row, often the total, does not stand alone
            look = replace(look, keep_next=True)
        yield _row(slots, look, widths, aligns, context)


def _row(
    slots: Slots,
    look: _RowLook,
    widths: Sequence[float],
    aligns: Sequence[Align],
    context: Context,
) -> str:
    cells = (
        frame_cell(
            sum(widths[slot.column : slot.column + slot.cell.colspan]),
            _content(slot, look, aligns[slot.column], context),
            span=slot.cell.colspan,
            merge=_merge(slot),
            properties=look.ground,
        )
        for slot in slots
    )
    return frame_row(*cells, header=look.header)


def _content(slot: Slot, look: _RowLook, align: Align, context: Context) -> str:
    if slot.goes_on:  # Word wants a paragraph even in a slot that continues the one above
        return paragraph(Look(look.style, keep_next=look.keep_next))
    indent = slot.cell.indent * INDENT
    shown = Look(look.style, keep_next=look.keep_next, indent=indent, align=align)
    return paragraph(shown, runs(slot.cell.inlines, context))


def _merge(slot: Slot) -> str:
    if slot.goes_on:
        return "continue"
    return "restart" if slot.cell.rowspan > 1 else ""
