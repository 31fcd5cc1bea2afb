"""The pagu split into belanja operasi and belanja modal, summed for every parent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.anggaran import BarisAnggaran
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.jumlah import add_filled
from selaras.domain.rincian import Rincian


@dataclass(frozen=True)
class OperasiModal:
    """One budget row, or all of them where `baris` is None; in rupiah."""

    baris: BarisAnggaran | None
    operasi: Rincian
    modal: Rincian


@dataclass(frozen=True)
class HasilOperasiModal:
    """Every row of the budget in the order of a report, and the total."""

    daftar_baris: tuple[OperasiModal, ...]
    total: OperasiModal


def calculate_operasi_modal(anggaran: HasilAnggaran) -> HasilOperasiModal | None:
    """Return the split, None where no row is split; a sum over an unsplit row with money is unknown."""
    leaves = list(_leaves(anggaran.daftar_program))
    if all(leaf.belanja_operasi is None and leaf.belanja_modal is None for leaf in leaves):
        return None
    rows = tuple(_add(node.baris, list(_leaves([node]))) for node in anggaran.walk())
    return HasilOperasiModal(rows, _add(None, leaves))


def _leaves(nodes: Sequence[SimpulAnggaran]) -> Iterator[BarisAnggaran]:
    return (n.baris for top in nodes for n in top.walk() if not n.daftar_anak)


def _add(baris: BarisAnggaran | None, leaves: Sequence[BarisAnggaran]) -> OperasiModal:
    operasi = [(str(r.kode), _part(r, r.belanja_operasi, r.belanja_modal)) for r in leaves]
    modal = [(str(r.kode), _part(r, r.belanja_modal, r.belanja_operasi)) for r in leaves]
    return OperasiModal(
        baris, add_filled("belanja operasi", operasi), add_filled("belanja modal", modal)
    )


def _part(row: BarisAnggaran, part: Decimal | None, other: Decimal | None) -> Decimal | None:
    """Return a part as filled, or what the other leaves of the pagu; a row without money has none."""
    if part is not None:
        return part
    if row.pagu is None or row.pagu == 0:
        return row.pagu
    return None if other is None else row.pagu - other
