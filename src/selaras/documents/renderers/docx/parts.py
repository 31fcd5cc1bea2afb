"""Cut a document into parts that become sections: the cover, upright pages, turned pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby

from selaras.documents.layout.neighbours import holds
from selaras.documents.layout.sheets import turned
from selaras.documents.model import (
    Block,
    Clauses,
    Cover,
    Fields,
    LetterOpening,
    PageBreak,
    Signatures,
    Table,
)
from selaras.documents.renderers.docx.context import Place

_BELOW_RULES, _BELOW_TEXT = 8.4, 5.0


class PartKind(Enum):
    """How the pages of a part lie, and whether they carry header and footer."""

    COVER = auto()
    UPRIGHT = auto()
    WIDE = auto()


@dataclass(frozen=True)
class Part:
    """Blocks on pages of one kind."""

    kind: PartKind
    blocks: tuple[tuple[Block, Place], ...]


@dataclass(frozen=True)
class _Piece:
    index: int
    block: Block
    new_page: bool


def split_parts(blocks: Sequence[Block]) -> tuple[Part, ...]:
    """Return the parts; at least one, so that an empty document still has a page."""
    pieces = list(_pieces(blocks))
    turning = turned(blocks)
    kinds = [_kind(piece.block, turns=turning[piece.index]) for piece in pieces]
    grouped = groupby(zip(kinds, pieces, strict=True), key=lambda pair: pair[0])
    parts = tuple(Part(kind, tuple(_placed([p for _, p in pairs]))) for kind, pairs in grouped)
    return parts or (Part(PartKind.UPRIGHT, ()),)


def _pieces(blocks: Sequence[Block]) -> Iterator[_Piece]:
    """Fold every page break into the block behind it: alone it could leave an empty page."""
    new_page = False
    for index, block in enumerate(blocks):
        if not isinstance(block, PageBreak):
            yield _Piece(index, block, new_page)
        new_page = isinstance(block, PageBreak)


def _gap_below(block: Block | None) -> float:
    """Return the room in points that text leaves to what stands in a table, where Word leaves none."""
    if isinstance(block, Table | Signatures):
        return _BELOW_RULES
    return _BELOW_TEXT if isinstance(block, Fields | LetterOpening | Clauses) else 0


def _kind(block: Block, *, turns: bool) -> PartKind:
    if isinstance(block, Cover):
        return PartKind.COVER
    return PartKind.WIDE if turns else PartKind.UPRIGHT


def _placed(pieces: Sequence[_Piece]) -> Iterator[tuple[Block, Place]]:
    """Say of each block what its neighbours mean for it; a new part is a new page anyway."""
    for n, piece in enumerate(pieces):
        before = pieces[n - 1].block if n else None
        after = pieces[n + 1].block if n + 1 < len(pieces) else None
        place = Place(
            piece.index,
            new_page=piece.new_page and n > 0,
            opens=n == 0 or piece.new_page,
            gap=_gap_below(before),
            below_rules=isinstance(before, Table),
            keep_next=after is not None and holds(piece.block, after),
        )
        yield piece.block, place
