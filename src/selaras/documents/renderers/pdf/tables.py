"""A table as the template wants it: widths in mm, cells as runs, rows that may or may not be torn."""

from selaras.documents.grid import Slot, begun, body_slots, header_slots
from selaras.documents.layout.characters import printable
from selaras.documents.layout.columns import INDENT_MM, Layout, lay_out
from selaras.documents.layout.measuring import stays_whole
from selaras.documents.layout.ties import TEARABLE, may_tear
from selaras.documents.model import Table
from selaras.documents.renderers.pdf.holding import Body, Role, split_bands
from selaras.documents.renderers.pdf.runs import Job, Setting, pieces, runs
from selaras.documents.walking import unseen_text

CAPTION_PT = 11.0
LISTED_MM = 35.0  # what the label and the page number take in a list of captions


def table_job(table: Table, width: float, height: float, labels: dict[str, str]) -> Job:
    """Return the table for a text area of `width` by `height` mm; GridError for a bad grid."""
    header, slots = begun(header_slots(table)), body_slots(table)
    layout = lay_out(table, width, labels)
    listed = Setting(min(width, height) - LISTED_MM, CAPTION_PT, labels)
    heights = [layout.ruler.height(row) for row in slots]
    body = Body(table.rows, slots, heights, limit=height * TEARABLE)
    whole = stays_whole(table, layout.ruler, height)
    bands = [(Role.PLAIN, range(len(slots)))] if whole else split_bands(body)
    return {
        "kind": "table",
        "key": table.key,
        "label": printable(table.label),
        "caption": pieces(table.caption, listed),
        "whole": whole,
        "size": layout.size,
        "widths": layout.ruler.widths,
        "aligns": [column.align.value for column in table.columns],
        "header": [[_cell(slot, layout, torn=False) for slot in row] for row in header],
        "bands": [
            {"role": role.value, "rows": [_row(body, number, layout) for number in numbers]}
            for role, numbers in bands
        ],
    }


def _row(body: Body, number: int, layout: Layout) -> Job:
    return {
        "kind": body.rows[number].kind.value,
        "cells": [
            _cell(slot, layout, torn=may_tear(body.heights, number, slot.cell.rowspan, body.limit))
            for slot in body.slots[number]
            if not slot.goes_on
        ],
    }


def _cell(slot: Slot, layout: Layout, *, torn: bool) -> Job:
    cell, ruler = slot.cell, layout.ruler
    return {
        "runs": runs(cell.inlines, Setting(ruler.inner_width(slot), layout.size, ruler.labels)),
        "colspan": cell.colspan,
        "rowspan": cell.rowspan,
        "indent": cell.indent * INDENT_MM,
        "filled": cell.filled,
        "torn": torn,
        "unseen": unseen_text(cell, ruler.labels),
    }
