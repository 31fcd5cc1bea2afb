"""Places that the search finds by their title; slices that stand above register theirs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Tempat:
    """A place of an office: its title, what kind of place it is, other words for it, its address."""

    label: str
    jenis: str
    alamat: str
    kata: str = ""


Penyedia = Callable[[Any], Iterable[Tempat]]
_PENYEDIA: dict[str, Penyedia] = {}


def register(nama: str, penyedia: Penyedia) -> None:
    """Let a slice name its places; it gets office, year and rights as a page has them."""
    _PENYEDIA[nama] = penyedia


def list_tempat(konteks: Any) -> list[Tempat]:
    """Return the registered places that the visitor may open, in the order of registration."""
    return [tempat for penyedia in _PENYEDIA.values() for tempat in penyedia(konteks)]
