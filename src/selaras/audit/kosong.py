"""Which fields of records are not filled, and how a finding counts them."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from selaras.domain.hasil.jumlah import name_some

_Record = TypeVar("_Record")
_DASHES = {"", "-", "–", "—"}  # how people write that there is nothing


def is_blank(value: object) -> bool:
    """Tell whether a field says nothing; a typed dash says nothing."""
    return value is None or (isinstance(value, str) and value.strip() in _DASHES)


def blank_rows(rows: Iterable[_Record], isian: str) -> list[_Record]:
    """Return the records whose field says nothing."""
    return [row for row in rows if is_blank(getattr(row, isian))]


def tally(found: Sequence[object], among: Sequence[object], apa: str, names: Sequence[str]) -> str:
    """Return '2 dari 14 indikator (S1, S2)'; the first names and how many more."""
    listed = f" ({name_some(list(dict.fromkeys(names)))})" if names else ""
    return f"{len(found)} dari {len(among)} {apa}{listed}"


def blank_fields(record: object, isian: Iterable[str]) -> list[str]:
    """Return the fields of one record that say nothing."""
    return [name for name in isian if is_blank(getattr(record, name))]
