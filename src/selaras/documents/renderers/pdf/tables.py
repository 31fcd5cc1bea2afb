"""A table as the template wants it: widths in mm, cells as runs, rows that may or may not be torn."""

from selaras.documents.grid import Slot, begun, body_slots, header_slots
from selaras.documents.layout.measuring import stays_whole
from selaras.documents.model import Table
from selaras.documents.renderers.pdf.columns import INDENT_MM, Layout, lay_out
from selaras.documents.renderers.pdf.holding import Body, Role, split_bands
from selaras.documents.renderers.pdf.runs import Job, Setting, pieces, runs
from selaras.documents.renderers.pdf.wording import clean

_TEARABLE = 0.3  # rows are kept whole or together unless higher than this share of the page
_CAPTION_PT = 11.0
_LISTED_MM = 35.0  # what the label and the page number take in the list of tables


def table_job(table: Table, width: float, height: float, labels: dict[str, str]) -> Job:
    """Return the table for a text area of `width` by `height` mm; GridError for a bad grid."""
    header, slots = begun(header_slots(table)), body_slots(table)
    layout = lay_out(table, [*header, *begun(slots)], width, labels)
    listed = Setting(min(width, height) - _LISTED_MM, _CAPTION_PT, labels)
    heights = [layout.ruler.height(row) for row in slots]
    body = Body(table.rows, slots, heights, limit=height * _TEARABLE)
    whole = stays_whole(table, layout.ruler, height)
    bands = [(Role.PLAIN, range(len(slots)))] if whole else split_bands(body)
    return {
        "kind": "table",
        "key": table.key,
        "label": clean(table.label),
        "caption": pieces(table.caption, listed),
        "whole": whole,
        "size": layout.size,
        "widths": layout.ruler.widths,
        "aligns": [column.align.value for column in table.columns],
        "header": [[_cell(slot, layout) for slot in row] for row in header],
        "bands": [
            {"role": role.value, "rows": [_row(body, number, layout) for number in numbers]}
            for role, numbers in bands
        ],
    }


def _row(body: Body, number: int, layout: Layout) -> Job:
    return {
        "kind": body.rows[number].kind.value,
        "cells": [_cell(slot, layout) for slot in body.slots[number] if not slot.goes_on],
        "torn": body.heights[number] > body.limit,
    }


def _cell(slot: Slot, layout: Layout) -> Job:
    cell, ruler = slot.cell, layout.ruler
    return {
        "runs": runs(cell.inlines, Setting(ruler.inner_width(slot), layout.size, ruler.labels)),
        "colspan": cell.colspan,
        "rowspan": cell.rowspan,
        "indent": cell.indent * INDENT_MM,
    }
