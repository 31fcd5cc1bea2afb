"""The conditions of a pohon kinerja in the order of reading: what is brought about, then its causes."""

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.domain.berkas.pohon import SimpulPohon
from selaras.domain.hasil.pohon import HasilPohon


@dataclass(frozen=True)
class BarisPohon:
    """A condition and its depth from 0.

    One with several effects stands below each of them; where it is `berulang`, its causes were listed
    before and are not listed again.
    """

    kedalaman: int
    simpul: SimpulPohon
    berulang: bool


def list_pohon(pohon: HasilPohon) -> tuple[BarisPohon, ...]:
    """Return every condition that hangs from a final effect; those in a circle hang from none."""
    effects = {arrow.sebab for arrow in pohon.daftar_panah}
    seen: set[str] = set()
    roots = [node for node in pohon.simpul.values() if node.kode not in effects]
    return tuple(row for node in roots for row in _walk(pohon, node, 0, seen))


def _walk(pohon: HasilPohon, node: SimpulPohon, depth: int, seen: set[str]) -> Iterator[BarisPohon]:
    again = node.kode in seen
    yield BarisPohon(depth, node, again)
    if again:
        return
    seen.add(node.kode)
    for cause in pohon.causes_of(node.kode):
        yield from _walk(pohon, cause, depth + 1, seen)
