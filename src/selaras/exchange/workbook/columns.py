"""The fields of a record as columns: derived from its metadata, once for writing and reading."""

from dataclasses import MISSING, dataclass, fields
from enum import Enum
from functools import cache
from typing import Any, get_args, get_type_hints

from selaras.domain.berkas import Isian, isian_of
from selaras.domain.pilihan import Pilihan


@dataclass(frozen=True)
class Kolom:
    """One field. `pilihan` is the class of a closed choice, `baku` what an empty cell means."""

    nama: str
    isian: Isian
    pilihan: type[Pilihan] | None
    baku: Any


@cache
def columns_of(record: type) -> tuple[Kolom, ...]:
    """Return the columns of a record in the order of its fields; the first one identifies it."""
    notes, hints = isian_of(record), get_type_hints(record)
    return tuple(
        Kolom(f.name, notes[f.name], _choice(hints[f.name]), None if f.default is MISSING else f.default)
        for f in fields(record)
        if f.name in notes
    )


def _choice(hint: Any) -> type[Pilihan] | None:
    for option in (hint, *get_args(hint)):
        if isinstance(option, type) and issubclass(option, Enum) and issubclass(option, Pilihan):
            return option
    return None
