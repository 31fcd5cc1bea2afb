"""Widths of columns: their shares as style rules, and what their longest words need."""

from selaras.documents.grid import begun, body_slots, header_slots
from selaras.documents.model import Cell, Dokumen, Table
from selaras.documents.walking import plain_text

_PADDING = 3  # letters that the padding of a cell takes


def percent_widths(table: Table) -> list[int]:
    """Return the share of every column in whole per cent, at least 1."""
    whole = sum(column.width for column in table.columns)
    return [max(1, round(100 * column.width / whole)) for column in table.columns]


def width_rules(dokumen: Dokumen) -> str:
    """Return one rule `.l25{width:25%}` for every share in the document.

    Rules, because the content security policy forbids style attributes.
    """
    tables = (block for block in dokumen.blocks if isinstance(block, Table))
    shares = sorted({share for table in tables for share in percent_widths(table)})
    return "".join(f".l{share}{{width:{share}%}}\n" for share in shares)


def letters_needed(table: Table, labels: dict[str, str]) -> int:
    """Return how many letters the columns need side by side so that no word breaks."""
    count = len(table.columns)
    needs = [0] * count
    rows = begun([*header_slots(table), *body_slots(table)])
    for slot in (slot for row in rows for slot in row if slot.cell.colspan == 1):
        needs[slot.column] = max(needs[slot.column], _longest_word(slot.cell, labels))
    return sum(needs) + count * _PADDING


def _longest_word(cell: Cell, labels: dict[str, str]) -> int:
    return cell.indent + max(map(len, plain_text(cell.inlines, labels).split()), default=0)
