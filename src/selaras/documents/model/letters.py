"""Blocks of letters, decrees and sheets to be answered. They number no captions and open no chapters."""

from dataclasses import dataclass
from enum import StrEnum

from selaras.documents.model.inlines import Inlines


@dataclass(frozen=True)
class Letterhead:
    """The head of official paper: lines in large letters, the last the largest, and a small address.

    A double rule runs below. Where the paper of an office bears its own head, this one is left out.
    """

    lines: tuple[str, ...]
    address: tuple[str, ...] = ()


@dataclass(frozen=True)
class LetterOpening:
    """The opening of a letter: left 'Nomor : …' and its kind; right place and date, below it whom to.

    Lines of `addressee` are parted by LineBreak. It is never torn over two pages.
    """

    pairs: tuple[tuple[str, Inlines], ...]
    dated: Inlines
    addressee: Inlines


class Marks(StrEnum):
    """What stands before each item of a clause."""

    NONE = "none"
    LETTERS = "letters"  # a. b. c.
    NUMBERS = "numbers"  # 1. 2. 3.


@dataclass(frozen=True)
class Clause:
    """A part of a decree: its name and one or more items under their marks."""

    name: str
    items: tuple[Inlines, ...]
    marks: Marks = Marks.NONE


@dataclass(frozen=True)
class Clauses:
    """Parts of a decree set as 'Menimbang : a. …', the colons and the texts in line."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class Choices:
    """Items with a box before each; a cross stands in the boxes at `chosen`, counted from 0.

    ValueError where `chosen` names no item.
    """

    items: tuple[Inlines, ...]
    chosen: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        if not self.chosen <= set(range(len(self.items))):
            raise ValueError(
                f"pilihan {sorted(self.chosen)} tidak ada di antara {len(self.items)} butir"
            )


LetterBlock = Letterhead | LetterOpening | Clauses | Choices
