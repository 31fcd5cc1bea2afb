"""The running numbers in labels of tables and figures, as fields that Word can count anew."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from selaras.documents.model import Block, Figure, Table

_COUNTED = re.compile(r"^((Tabel|Gambar) (?:.*\D)?)(\d+)$")


class Counted(NamedTuple):
    """A label with its running number: 'Tabel 3.' before 1, counted among those of the word 'Tabel'."""

    word: str
    before: str
    number: int


def split_label(label: str) -> Counted | None:
    """Return the parts of a label; None without running number."""
    match = _COUNTED.match(label)
    return Counted(match[2], match[1], int(match[3])) if match else None


def restarting_keys(blocks: Iterable[Block]) -> frozenset[str]:
    """Return the keys whose number does not follow the one before, as at the first of a chapter."""
    return frozenset(_restarting(blocks))


def _restarting(blocks: Iterable[Block]) -> Iterator[str]:
    last: dict[str, int] = {}
    for block in blocks:
        counted = split_label(block.label) if isinstance(block, Table | Figure) else None
        if isinstance(block, Table | Figure) and counted:
            if counted.number != last.get(counted.word, 0) + 1:
                yield block.key
            last[counted.word] = counted.number


def sequence(counted: Counted, *, restarts: bool) -> str:
    r"""Return the instruction of the field.

    A jump is written with \r, since LibreOffice (7.4) does not know \s, which counts anew by heading.
    """
    return rf"SEQ {counted.word} \* ARABIC" + (rf" \r {counted.number}" if restarts else "")
