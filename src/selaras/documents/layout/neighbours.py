"""Blocks that hold on to the one below, so that this does not stand alone on the next page."""

from selaras.documents.model import Block, ItemList, Paragraph, Signatures, Table


def holds(block: Block, below: Block | None) -> bool:
    """Say whether no page break may part the two: text and its list or signature, table and note."""
    if isinstance(below, Signatures):
        return True
    if isinstance(block, Paragraph) and isinstance(below, ItemList):
        return True
    return isinstance(block, Table) and isinstance(below, Paragraph) and below.note
