"""Matrices of desa row by row: how many desa did it, what is noted, and when it was due and done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from selaras.domain.berkas.matriks import JenisMatriks, SelMatriks
from selaras.domain.hasil.jumlah import share
from selaras.domain.hasil.matriks import HasilMatriks, StatusSel, Tempat, calculate_matriks
from selaras.domain.nama import name_key
from selaras.domain.rincian import Rincian


@dataclass(frozen=True)
class BarisMatriks:
    """One activity or document: `jumlah` desa reached it out of `berlaku` to which it applies.

    `proporsi` in percent; `keterangan` holds every remark of its cells once.
    """

    baris: str
    jumlah: int
    berlaku: int
    proporsi: Rincian
    keterangan: str


@dataclass(frozen=True)
class RekapMatriks:
    """A whole matrix with its rows; `daftar_sel` are the records by the keys of row and desa."""

    hasil: HasilMatriks
    daftar_baris: tuple[BarisMatriks, ...]
    daftar_sel: Mapping[Tempat, SelMatriks]

    def cell(self, baris: str, desa: str) -> SelMatriks | None:
        """Return the record of one cell, None where there is none."""
        return self.daftar_sel.get((name_key(baris), name_key(desa)))


def list_matriks(
    daftar_sel: Sequence[SelMatriks], tanggal: date, daftar_desa: Sequence[str] = ()
) -> tuple[RekapMatriks, ...]:
    """Return every matrix that has cells, as it stands on a day."""
    kinds = [kind for kind in JenisMatriks if any(sel.matriks is kind for sel in daftar_sel)]
    return tuple(_recap(daftar_sel, kind, tanggal, daftar_desa) for kind in kinds)


def _recap(
    daftar_sel: Sequence[SelMatriks], kind: JenisMatriks, tanggal: date, daftar_desa: Sequence[str]
) -> RekapMatriks:
    hasil = calculate_matriks(daftar_sel, kind, tanggal, daftar_desa)
    own = {(name_key(sel.baris), name_key(sel.desa)): sel for sel in daftar_sel if sel.matriks is kind}
    return RekapMatriks(hasil, tuple(_row(name, hasil, own) for name in hasil.daftar_baris), own)


def _row(baris: str, hasil: HasilMatriks, own: Mapping[Tempat, SelMatriks]) -> BarisMatriks:
    states = [hasil.status(baris, desa) for desa in hasil.daftar_desa]
    applies = [state for state in states if state is not StatusSel.TIDAK_BERLAKU]
    reached = sum(state is StatusSel.TERCAPAI for state in applies)
    unfilled = sum(state is StatusSel.BELUM_DIISI for state in applies)
    reason = f"{unfilled} desa belum diisi" if unfilled else ""
    remarks = [sel.keterangan.strip() for (row, _), sel in own.items() if row == name_key(baris)]
    return BarisMatriks(
        baris,
        reached,
        len(applies),
        share(f"proporsi {baris}", reached, len(applies), "desa tercapai / desa yang berlaku", reason),
        "; ".join(dict.fromkeys(remark for remark in remarks if remark)),
    )
