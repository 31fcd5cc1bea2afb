"""Walk a Dokumen: its inlines, its labels, its gaps, its plain text."""

from collections.abc import Iterator
from itertools import chain

from selaras.documents.model import (
    Block,
    Cell,
    Choices,
    Clauses,
    Dokumen,
    Fields,
    Figure,
    Inline,
    Inlines,
    ItemList,
    LetterOpening,
    LineBreak,
    Missing,
    Paragraph,
    Reference,
    Signatures,
    Table,
    Text,
)


def caption_labels(dokumen: Dokumen) -> dict[str, str]:
    """Map the key of every table and figure to its printed label."""
    return {block.key: block.label for block in dokumen.blocks if isinstance(block, Table | Figure)}


def missing_parts(dokumen: Dokumen) -> tuple[str, ...]:
    """Name every gap of the document once, in order of appearance."""
    gaps = (i.what for block in dokumen.blocks for i in inlines_of(block) if isinstance(i, Missing))
    return tuple(dict.fromkeys(gaps))


def inlines_of(block: Block) -> Iterator[Inline]:
    """Yield every inline of a block, in reading order."""
    return chain.from_iterable(_runs_of(block))


def _runs_of(block: Block) -> Iterator[Inlines]:
    match block:
        case Paragraph(inlines=inlines):
            yield inlines
        case ItemList(items=items) | Choices(items=items):
            yield from items
        case Fields(pairs=pairs):
            yield from (value for _, value in pairs)
        case Table(header=header, rows=rows):
            bands = chain(header, (row.cells for row in rows))
            yield from (cell.inlines for cells in bands for cell in cells)
        case Signatures(signers=signers):
            yield from (signer.name for signer in signers)
        case LetterOpening(pairs=pairs, dated=dated, addressee=addressee):
            yield from (*(value for _, value in pairs), dated, addressee)
        case Clauses(clauses=clauses):
            yield from chain.from_iterable(clause.items for clause in clauses)


def unseen_text(cell: Cell, labels: dict[str, str]) -> str:
    """Return what only a screen reader says of a cell: that it is filled, where no words stand in it."""
    return "terisi" if cell.filled and not plain_text(cell.inlines, labels).strip() else ""


def plain_text(inlines: Inlines, labels: dict[str, str]) -> str:
    """Return the text that a reader sees."""
    return "".join(_plain(inline, labels) for inline in inlines)


def _plain(inline: Inline, labels: dict[str, str]) -> str:
    match inline:
        case Text(text=text):
            return text
        case Missing(shown=shown):
            return shown
        case Reference(key=key):
            return labels[key]
        case LineBreak():
            return "\n"
