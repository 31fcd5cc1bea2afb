"""Read the tables of regulation files: each key known, none missing."""

from collections.abc import Mapping
from typing import Any


def table(nilai: Any, *keys: str) -> Mapping[str, Any]:
    """Return a table that holds exactly these keys; those that end in '?' may be missing."""
    if not isinstance(nilai, dict):
        raise TypeError(f"{nilai!r} bukan tabel")
    known = {key.rstrip("?") for key in keys}
    required = {key for key in keys if not key.endswith("?")}
    if nilai.keys() - known or required - nilai.keys():
        raise KeyError(f"kunci tabel harus {', '.join(sorted(known))}")
    return nilai


def rows(nilai: Any, *keys: str) -> list[Mapping[str, Any]]:
    """Return the rows of a list of tables, each with exactly these keys."""
    if not isinstance(nilai, list):
        raise TypeError(f"{nilai!r} bukan daftar tabel")
    return [table(row, *keys) for row in nilai]
