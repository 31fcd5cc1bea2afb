"""The running numbers in labels of tables, as fields that Word and LibreOffice can count anew."""

import re
from collections.abc import Iterable, Iterator

from selaras.documents.model import Block, Table

_COUNTED = re.compile(r"^(Tabel (?:.*\D)?)(\d+)$")


def split_label(label: str) -> tuple[str, int] | None:
    """Return what stands before the running number, and it: ('Tabel 3.', 1); None without number."""
    counted = _COUNTED.match(label)
    return (counted[1], int(counted[2])) if counted else None


def restarting_keys(blocks: Iterable[Block]) -> frozenset[str]:
    """Return the tables whose number does not follow the one before, as at the first of a chapter."""
    return frozenset(_restarting(blocks))


def _restarting(blocks: Iterable[Block]) -> Iterator[str]:
    last = 0
    for block in blocks:
        counted = split_label(block.label) if isinstance(block, Table) else None
        if isinstance(block, Table) and counted:
            if counted[1] != last + 1:
                yield block.key
            last = counted[1]


def sequence(number: int, *, restarts: bool) -> str:
    r"""Return the instruction of the field.

    A jump is written with \r, since LibreOffice (7.4) does not know \s, which counts anew by heading.
    """
    return r"SEQ Tabel \* ARABIC" + (rf" \r {number}" if restarts else "")
