"""A document as pieces of text, each with its place: block, row, column.

What position alone makes a number is left out: labels of chapters, tables and figures, references to
them, numbers before items, numbers of rows and of columns.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from selaras.documents.grid import begun, body_slots, header_slots
from selaras.documents.model import (
    Block,
    Contents,
    Dokumen,
    Figure,
    Heading,
    Inlines,
    Reference,
    Table,
    TreeChart,
)
from selaras.documents.walking import plain_text
from tests.documents.readers.model import texts_of_block
from tests.documents.readers.texts import normalise

_COUNTING = re.compile(r"no\.?|nomor", re.IGNORECASE)  # heads over numbers of rows
_COLUMN_NUMBER = re.compile(r"\(\d+[a-z]?\)")


@dataclass(frozen=True)
class Piece:
    """Text that no format breaks, and where it stands."""

    place: str
    text: str


def pieces_of(dokumen: Dokumen) -> Iterator[Piece]:
    """Yield every piece of a document, in order."""
    for number, block in enumerate(dokumen.blocks):
        match block:
            case Table():
                yield from _of_table(block)
            case Figure():
                yield from _of_figure(block)
            case Contents():
                continue
            case _:
                yield from _of_other(f"{type(block).__name__} {number}", block, dokumen)


def heads_of(table: Table) -> list[tuple[str, ...]]:
    """Return the words above each column, from the top down, without numbers of columns."""
    paths: list[list[str]] = [[] for _ in table.columns]
    for slots in begun(header_slots(table)):
        for slot in slots:
            text = text_of(slot.cell.inlines)
            for column in range(slot.column, slot.column + slot.cell.colspan):
                if text and not _COLUMN_NUMBER.fullmatch(text):
                    paths[column].append(text)
    return [tuple(path) for path in paths]


def text_of(inlines: Inlines) -> str:
    """Return what a reader sees but for references."""
    return normalise(plain_text(tuple(i for i in inlines if not isinstance(i, Reference)), {}))


def _of_table(table: Table) -> Iterator[Piece]:
    heads = heads_of(table)
    yield Piece(f"tabel {table.key}, judul", table.caption)
    yield from (Piece(f"tabel {table.key}, kepala", word) for path in heads for word in path)
    for number, slots in enumerate(begun(body_slots(table)), start=1):
        for slot in slots:
            if not _counts_rows(heads[slot.column]):
                place = f"tabel {table.key}, baris {number}, kolom {'/'.join(heads[slot.column])}"
                yield Piece(place, text_of(slot.cell.inlines))


def _counts_rows(path: tuple[str, ...]) -> bool:
    return bool(path) and _COUNTING.fullmatch(path[0]) is not None


def _of_figure(figure: Figure) -> Iterator[Piece]:
    place = f"gambar {figure.key}"
    yield from (Piece(place, text) for text in (figure.caption, figure.alternative))
    if isinstance(figure.chart, TreeChart):
        yield from (Piece(place, text) for box in figure.chart.boxes for text in (box.text, box.note))
        return
    yield from (Piece(place, category) for category in figure.chart.categories)
    for series in figure.chart.series:
        yield Piece(place, series.name)
        yield from (Piece(f"{place}, {series.name}", a.shown) for a in series.amounts if a)


def _of_other(place: str, block: Block, dokumen: Dokumen) -> Iterator[Piece]:
    unlabelled = replace(block, label="") if isinstance(block, Heading) else block
    labels = {b.key: "" for b in dokumen.blocks if isinstance(b, Table | Figure)}
    yield from (Piece(place, text) for text in texts_of_block(unlabelled, labels))
