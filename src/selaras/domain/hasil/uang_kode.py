"""The money of one code of the budget, whatever its sources."""

from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.uang import Uang, add_up
from selaras.domain.kode import Kode


def nodes_of(anggaran: HasilAnggaran, kode: Kode) -> tuple[SimpulAnggaran, ...]:
    """Return the rows of the code; money not broken down yet is part of the row above it."""
    return tuple(n for n in anggaran.walk() if n.baris.kode == kode and not n.baris.belum_dirinci)


def money_of(anggaran: HasilAnggaran, kode: Kode) -> Uang | None:
    """Return the money of the code over its sources, None where the budget has no such row."""
    nodes = nodes_of(anggaran, kode)
    return add_up([node.uang for node in nodes]) if nodes else None
