"""Rows of a ruled table, each kind with its own look."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from selaras.documents.grid import Slot, Slots, body_slots, header_slots
from selaras.documents.layout.columns import INDENT_MM, Layout
from selaras.documents.layout.measuring import stays_whole
from selaras.documents.layout.ties import TEARABLE, tied_to_next
from selaras.documents.model import Align, RowKind, Table
from selaras.documents.renderers.docx.context import Context
from selaras.documents.renderers.docx.frames import frame_cell, frame_row
from selaras.documents.renderers.docx.inlines import runs
from selaras.documents.renderers.docx.markup import tag, text_run
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.styles import CELL_STYLES
from selaras.documents.walking import unseen_text


@dataclass(frozen=True)
class _RowLook:
    style: str
    ground: str = ""  # markup of cell properties
    keep_next: bool = False
    header: bool = False

    def sized(self, ending: str) -> "_RowLook":
        """Return the look with the style of that ending: '' for letters of the usual size."""
        return replace(self, style=self.style + ending)


def _tint(colour: str) -> str:
    return tag("shd", val="clear", color="auto", fill=colour)


_FILLED_GROUND = "8FB0D4"
_FILLED = _tint(_FILLED_GROUND)
# what only a screen reader says is as good as invisible on its ground
_UNSEEN = tag("color", val=_FILLED_GROUND) + tag("sz", val=2) + tag("szCs", val=2)
# header and group rows stay with what they stand above
_HEADER = _RowLook(
    "KepalaTabel", _tint("E7E6E6") + tag("vAlign", val="center"), keep_next=True, header=True
)
_BODY = {
    RowKind.PLAIN: _RowLook("IsiTabel"),
    RowKind.GROUP: _RowLook("IsiTabelTebal", keep_next=True),
    RowKind.TOTAL: _RowLook("IsiTabelTebal", _tint("F2F2F2")),
}


def table_rows(block: Table, layout: Layout, context: Context, *, holds: bool) -> Iterator[str]:
    """Yield header and body; one that stays whole `holds` on to what is below it, where it should.

    Raises GridError where cells do not fill the columns.
    """
    widths = layout.ruler.widths
    ending = CELL_STYLES[layout.size]
    aligns = [column.align for column in block.columns]
    centred = [Align.CENTER] * len(widths)
    for slots in header_slots(block):
        yield _row(slots, _HEADER.sized(ending), widths, centred, context)
    ends_in_total = bool(block.rows) and block.rows[-1].kind is RowKind.TOTAL
    whole = stays_whole(block, layout.ruler, context.text_height)
    body = body_slots(block)
    heights = [layout.ruler.height(slots) for slots in body]
    tied = tied_to_next(body, heights, context.text_height * TEARABLE)
    for n, (row, slots) in enumerate(zip(block.rows, body, strict=True)):
        look = _BODY[row.kind].sized(ending)
        below = len(block.rows) - 1 - n
        in_one_piece = n in tied or (whole and (below or holds))
        if in_one_piece or (below == 1 and ends_in_total):  # a total does not stand alone
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
            properties=_FILLED if slot.cell.filled else look.ground,
        )
        for slot in slots
    )
    return frame_row(*cells, header=look.header)


def _content(slot: Slot, look: _RowLook, align: Align, context: Context) -> str:
    if slot.goes_on:  # Word wants a paragraph even in a slot that continues the one above
        return paragraph(Look(look.style, keep_next=look.keep_next))
    indent = slot.cell.indent * INDENT_MM
    shown = Look(look.style, keep_next=look.keep_next, indent=indent, align=align)
    unseen = unseen_text(slot.cell, context.labels)
    return paragraph(
        shown, runs(slot.cell.inlines, context), text_run(unseen, _UNSEEN) if unseen else ""
    )


def _merge(slot: Slot) -> str:
    if slot.goes_on:
        return "continue"
    return "restart" if slot.cell.rowspan > 1 else ""
