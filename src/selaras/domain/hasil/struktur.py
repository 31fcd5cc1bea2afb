"""The organisation chart: positions below their superior, with who holds each on a day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from selaras.domain.berkas.pejabat import Pejabat
from selaras.domain.nama import name_key


@dataclass(frozen=True)
class SimpulJabatan:
    """A position, its depth in the chart from 0, and who holds it; nobody is None: it is vacant."""

    jabatan: str
    atasan: str
    pemegang: Pejabat | None
    kedalaman: int = 0


def list_struktur(daftar: Sequence[Pejabat], tanggal: date) -> tuple[SimpulJabatan, ...]:
    """Return every position once, a superior before those below, in the order they were typed.

    A position whose superior is not in the list stands at the top. Those that lead back to themselves
    come last, so that none is lost.
    """
    holders: dict[str, list[Pejabat]] = {}
    for row in daftar:
        holders.setdefault(name_key(row.jabatan), []).append(row)
    positions = {key: _position(rows, tanggal) for key, rows in holders.items()}
    depths = dict(_walk(_children(positions)))
    depths |= {key: 0 for key in positions if key not in depths}
    return tuple(replace(positions[key], kedalaman=depth) for key, depth in depths.items())


def _position(rows: Sequence[Pejabat], tanggal: date) -> SimpulJabatan:
    """Return one position from all rows of those who held it."""
    holder = next((row for row in rows if row.is_holding(tanggal)), None)
    above = next((row.atasan for row in (holder or rows[-1], *rows) if row.atasan), "")
    return SimpulJabatan(rows[0].jabatan, above, holder)


def _children(positions: Mapping[str, SimpulJabatan]) -> dict[str, list[str]]:
    children: dict[str, list[str]] = {}
    for key, position in positions.items():
        above = name_key(position.atasan)
        children.setdefault(above if above in positions else "", []).append(key)
    return children


def _walk(children: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int]]:
    waiting = [(key, 0) for key in reversed(children.get("", ()))]
    while waiting:
        key, depth = waiting.pop()
        yield key, depth
        waiting += [(below, depth + 1) for below in reversed(children.get(key, ()))]
