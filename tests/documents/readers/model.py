"""What a document says, read from the model itself."""

from collections.abc import Iterable, Iterator
from itertools import chain

from selaras.documents.model import (
    Block,
    Cell,
    Choices,
    Clauses,
    Contents,
    Cover,
    Dokumen,
    Fields,
    Figure,
    Heading,
    ItemList,
    Letterhead,
    LetterOpening,
    PageBreak,
    Paragraph,
    Signatures,
    Table,
)
from selaras.documents.walking import caption_labels, plain_text, unseen_text
from tests.documents.readers.texts import TableTexts, normalise

Labels = dict[str, str]


def tables_of_model(dokumen: Dokumen) -> list[TableTexts]:
    """Return every table in order."""
    labels = caption_labels(dokumen)
    return [_table(block, labels) for block in dokumen.blocks if isinstance(block, Table)]


def text_of_model(dokumen: Dokumen) -> str:
    """Return all text, without what renderers generate (entries of contents, numbers of items)."""
    labels = caption_labels(dokumen)
    return normalise(
        " ".join(text for block in dokumen.blocks for text in texts_of_block(block, labels))
    )


def texts_of_block(block: Block, labels: Labels) -> list[str]:
    """Return the pieces of text of a block, each unbroken in every format."""
    return [text for text in map(normalise, _texts(block, labels)) if text]


def _texts(block: Block, labels: Labels) -> Iterator[str]:
    match block:
        case Cover(title=title, lines=lines, foot=foot):
            yield from chain(title, lines, foot)
        case Heading(label=label, text=text) | Figure(label=label, caption=text):
            yield f"{label} {text}"
        case Contents(title=title):
            yield title
        case Paragraph(inlines=inlines):
            yield plain_text(inlines, labels)
        case ItemList(items=items):
            yield from (plain_text(item, labels) for item in items)
        case Fields(pairs=pairs):
            yield from chain.from_iterable((name, plain_text(value, labels)) for name, value in pairs)
        case Table(label=label, caption=caption):
            yield from chain([f"{label} {caption}"], *_table(block, labels))
        case Signatures(signers=signers):
            parts = ((*s.above, plain_text(s.name, labels), *s.below) for s in signers)
            yield from chain.from_iterable(parts)
        case PageBreak():
            return
        case _:
            yield from _letter_texts(block, labels)


def _letter_texts(block: Block, labels: Labels) -> Iterator[str]:
    match block:
        case Letterhead(lines=lines, address=address):
            yield from chain(lines, address)
        case LetterOpening(pairs=pairs, dated=dated, addressee=addressee):
            yield from chain.from_iterable((name, plain_text(value, labels)) for name, value in pairs)
            yield plain_text(dated, labels)
            yield from plain_text(addressee, labels).split("\n")  # other words may stand to their left
        case Clauses(clauses=clauses):
            for clause in clauses:
                yield clause.name
                yield from (plain_text(item, labels) for item in clause.items)
        case Choices(items=items):
            yield from (plain_text(item, labels) for item in items)
        case _:
            raise NotImplementedError(f"readers do not know {type(block).__name__}")


def _table(table: Table, labels: Labels) -> TableTexts:
    bands: Iterable = chain(table.header, (row.cells for row in table.rows))
    return [[_cell(cell, labels) for cell in cells] for cells in bands]


def _cell(cell: Cell, labels: Labels) -> str:
    return normalise(plain_text(cell.inlines, labels)) or unseen_text(cell, labels)
