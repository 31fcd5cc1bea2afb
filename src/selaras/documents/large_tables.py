"""Tables too long for paper: they leave the document and go beside it, a pointer takes their place."""

from dataclasses import dataclass, replace

from selaras.documents.grid import Slots, body_slots, header_slots
from selaras.documents.model import Block, Cell, Dokumen, Row, Table, Text
from selaras.documents.walking import caption_labels, plain_text

MOST_ROWS = 1000


@dataclass(frozen=True)
class TabelLepas:
    """A table taken out: `name` of its file, `rows` of plain text, the first `heads` its header."""

    name: str
    title: str
    heads: int
    rows: tuple[tuple[str, ...], ...]


def take_out_large(dokumen: Dokumen, stem: str) -> tuple[Dokumen, tuple[TabelLepas, ...]]:
    """Return the document with a pointer for every table over MOST_ROWS, and those tables.

    `stem` begins the names of their files.
    """
    large = [b for b in dokumen.blocks if isinstance(b, Table) and len(b.rows) > MOST_ROWS]
    if not large:
        return dokumen, ()
    labels = caption_labels(dokumen)
    taken = {table.key: _take(table, f"{stem}-{table.key}", labels) for table in large}
    blocks = tuple(_point(block, taken) for block in dokumen.blocks)
    return replace(dokumen, blocks=blocks), tuple(taken.values())


def _take(table: Table, name: str, labels: dict[str, str]) -> TabelLepas:
    slots = [*header_slots(table), *body_slots(table)]
    rows = tuple(_plain_row(row, len(table.columns), labels) for row in slots)
    title = " ".join(part for part in (table.label, table.caption) if part)
    return TabelLepas(name, title, len(table.header), rows)


def _plain_row(row: Slots, width: int, labels: dict[str, str]) -> tuple[str, ...]:
    """Write a row cell by cell; what a span covers stays empty."""
    texts = [""] * width
    for slot in row:
        texts[slot.column] = "" if slot.goes_on else plain_text(slot.cell.inlines, labels)
    return tuple(texts)


def _point(block: Block, taken: dict[str, TabelLepas]) -> Block:
    if not isinstance(block, Table) or block.key not in taken:
        return block
    count = f"{len(block.rows):,}".replace(",", ".")
    words = f"Tabel ini memuat {count} baris dan disajikan dalam berkas {taken[block.key].name}.xlsx."
    pointer = Row((Cell((Text(words, italic=True),), colspan=len(block.columns)),))
    return replace(block, rows=(pointer,))
