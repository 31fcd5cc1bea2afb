"""The pyramid of perjanjian kinerja: what subordinates promise adds up to what the superior promises."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from selaras.domain.berkas.pk import AnggaranPk
from selaras.domain.hasil.piramida_baris import (
    add_lines,
    lines_of,
    lowest_lines,
    programme_of,
    subordinates,
)
from selaras.domain.kode import Kode
from selaras.domain.pilihan import Pilihan
from selaras.domain.rincian import Rincian, entered, show


class KecocokanPk(Pilihan):
    """How two levels of the pyramid stand to each other."""

    COCOK = "cocok", "Cocok"
    BERBEDA = "berbeda", "Jumlah berbeda"
    TANPA_BAWAHAN = "tanpa_bawahan", "Tidak ada pada PK bawahan"
    TANPA_ATASAN = "tanpa_atasan", "Tidak ada pada PK atasan"


class _Place(NamedTuple):
    """A programme in the hands of a position, in one version."""

    versi: str
    jabatan: str
    kode: Kode


@dataclass(frozen=True)
class SimpulPiramida:
    """One programme between a position and its subordinates, in rupiah.

    `terbawah` adds only positions below which nobody holds the programme: where a middle position
    repeats the money of others, the direct sum counts it twice and this one does not.
    """

    versi: str
    jabatan: str
    kode: Kode
    atasan: Decimal | None
    bawahan: Decimal | None
    terbawah: Decimal | None
    kecocokan: KecocokanPk
    rincian: Rincian

    @property
    def selisih(self) -> Decimal | None:
        """Return what the subordinates have more, negative for less; None where one side is missing."""
        return None if self.atasan is None or self.bawahan is None else self.bawahan - self.atasan


@dataclass(frozen=True)
class RincianPkBerbeda:
    """A line of one perjanjian kinerja that is not the sum of the lines below it."""

    baris: AnggaranPk
    rincian: Rincian


@dataclass(frozen=True)
class HasilPiramida:
    """Every programme between every two levels, and lines that do not add up within one PK."""

    daftar_simpul: tuple[SimpulPiramida, ...]
    daftar_rincian_berbeda: tuple[RincianPkBerbeda, ...]

    @property
    def tidak_cocok(self) -> tuple[SimpulPiramida, ...]:
        """Return what does not fit."""
        return tuple(s for s in self.daftar_simpul if s.kecocokan is not KecocokanPk.COCOK)


def calculate_piramida(daftar_pk: Sequence[AnggaranPk]) -> HasilPiramida:
    """Return the pyramid per version; a position without subordinates in it is not compared."""
    nodes = tuple(node for versi in _versions(daftar_pk) for node in _compare(versi, daftar_pk))
    return HasilPiramida(nodes, tuple(_inner_faults(daftar_pk)))


def _versions(rows: Sequence[AnggaranPk]) -> list[str]:
    return list(dict.fromkeys(row.versi for row in rows))


def _compare(versi: str, daftar_pk: Sequence[AnggaranPk]) -> Iterator[SimpulPiramida]:
    rows = [row for row in daftar_pk if row.versi == versi]
    for jabatan in dict.fromkeys(row.atasan for row in rows if row.atasan):
        concerned = [row for row in rows if jabatan in {row.jabatan, row.atasan}]
        for kode in sorted({programme_of(row.kode) for row in concerned}):
            yield _node(_Place(versi, jabatan, kode), rows)


def _node(place: _Place, rows: Sequence[AnggaranPk]) -> SimpulPiramida:
    own = add_lines(lines_of(rows, [place.jabatan], place.kode))
    below = lines_of(rows, subordinates(rows, place.jabatan), place.kode)
    theirs, lowest = add_lines(below), add_lines(lowest_lines(rows, place.jabatan, place.kode))
    working = " + ".join(show(row.anggaran) for row in below)
    leaves = tuple(entered(f"PK {row.jabatan} {row.kode}", row.anggaran) for row in below)
    fit = _fit(own, theirs)
    remark = "" if fit is KecocokanPk.COCOK else _remark(fit, place.jabatan, own, theirs)
    name = f"PK bawahan {place.kode}"
    rincian = Rincian(name, theirs, "jumlah PK bawahan", working, "", remark, leaves)
    return SimpulPiramida(*place, own, theirs, lowest, fit, rincian)


def _fit(mine: Decimal | None, theirs: Decimal | None) -> KecocokanPk:
    if theirs is None:
        return KecocokanPk.TANPA_BAWAHAN
    if mine is None:
        return KecocokanPk.TANPA_ATASAN
    return KecocokanPk.COCOK if mine == theirs else KecocokanPk.BERBEDA


def _remark(fit: KecocokanPk, jabatan: str, mine: Decimal | None, theirs: Decimal | None) -> str:
    if mine is None or theirs is None:
        return f"{fit.label} ({jabatan})"
    word = "lebih besar" if theirs > mine else "lebih kecil"
    return f"{word} {show(abs(theirs - mine))} daripada PK {jabatan} {show(mine)}"


def _inner_faults(daftar_pk: Sequence[AnggaranPk]) -> Iterator[RincianPkBerbeda]:
    """Yield lines whose own lines one level below sum to something else."""
    for row in daftar_pk:
        same_pk = [r for r in daftar_pk if (r.versi, r.jabatan) == (row.versi, row.jabatan)]
        below = [r for r in same_pk if r.kode.induk == row.kode]
        total = add_lines(below)
        if total is not None and total != row.anggaran:
            working = " + ".join(show(r.anggaran) for r in below)
            remark = f"tertulis {show(row.anggaran)}, selisih {show(total - row.anggaran)}"
            name = f"jumlah rincian {row.kode} pada PK {row.jabatan}"
            yield RincianPkBerbeda(row, Rincian(name, total, "jumlah rincian", working, alasan=remark))
