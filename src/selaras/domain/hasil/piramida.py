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


class _Pyramid(NamedTuple):
    """Which rows stand in one pyramid; `tahun` is None where neither the row nor the caller tells it."""

    tahun: int | None
    versi: str


@dataclass(frozen=True)
class SimpulPiramida:
    """One programme between a position and its subordinates, in rupiah, in the PK of one year.

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
    tahun: int | None = None

    @property
    def selisih(self) -> Decimal | None:
        """Return what the subordinates have more, negative for less; None where one side is missing."""
        return None if self.atasan is None or self.bawahan is None else self.bawahan - self.atasan


@dataclass(frozen=True)
class RincianPkBerbeda:
    """A line of one perjanjian kinerja that is not the sum of the lines below it."""

    baris: AnggaranPk
    rincian: Rincian
    tahun: int | None = None


@dataclass(frozen=True)
class HasilPiramida:
    """Every programme between every two levels, and lines that do not add up within one PK."""

    daftar_simpul: tuple[SimpulPiramida, ...]
    daftar_rincian_berbeda: tuple[RincianPkBerbeda, ...]

    @property
    def tidak_cocok(self) -> tuple[SimpulPiramida, ...]:
        """Return what does not fit."""
        return tuple(s for s in self.daftar_simpul if s.kecocokan is not KecocokanPk.COCOK)


def calculate_piramida(daftar_pk: Sequence[AnggaranPk], tahun: int | None = None) -> HasilPiramida:
    """Return a pyramid per year and version; a position without subordinates in it is not compared.

    `tahun` is the year of the book, which rows without a year of their own belong to.
    """
    pyramids: dict[_Pyramid, list[AnggaranPk]] = {}
    for row in daftar_pk:
        pyramids.setdefault(_Pyramid(row.tahun or tahun, row.versi), []).append(row)
    nodes = tuple(node for key, rows in pyramids.items() for node in _compare(key, rows))
    faults = tuple(fault for key, rows in pyramids.items() for fault in _inner_faults(rows, key.tahun))
    return HasilPiramida(nodes, faults)


def _compare(pyramid: _Pyramid, rows: Sequence[AnggaranPk]) -> Iterator[SimpulPiramida]:
    for jabatan in dict.fromkeys(row.atasan for row in rows if row.atasan):
        concerned = [row for row in rows if jabatan in {row.jabatan, row.atasan}]
        for kode in sorted({programme_of(row.kode) for row in concerned}):
            yield _node(_Place(pyramid.versi, jabatan, kode), rows, pyramid.tahun)


def _node(place: _Place, rows: Sequence[AnggaranPk], tahun: int | None) -> SimpulPiramida:
    own = add_lines(lines_of(rows, [place.jabatan], place.kode))
    below = lines_of(rows, subordinates(rows, place.jabatan), place.kode)
    theirs, lowest = add_lines(below), add_lines(lowest_lines(rows, place.jabatan, place.kode))
    working = " + ".join(show(row.anggaran) for row in below)
    leaves = tuple(entered(f"PK {row.jabatan} {row.kode}", row.anggaran) for row in below)
    fit = _fit(own, theirs)
    remark = "" if fit is KecocokanPk.COCOK else _remark(fit, place.jabatan, own, theirs)
    name = f"PK bawahan {place.kode}"
    rincian = Rincian(name, theirs, "jumlah PK bawahan", working, "", remark, leaves)
    return SimpulPiramida(*place, own, theirs, lowest, fit, rincian, tahun)


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


def _inner_faults(rows: Sequence[AnggaranPk], tahun: int | None) -> Iterator[RincianPkBerbeda]:
    """Yield lines of one pyramid whose own lines one level below sum to something else."""
    for row in rows:
        same_pk = [r for r in rows if r.jabatan == row.jabatan]
        below = [r for r in same_pk if r.kode.induk == row.kode]
        total = add_lines(below)
        if total is not None and total != row.anggaran:
            working = " + ".join(show(r.anggaran) for r in below)
            remark = f"tertulis {show(row.anggaran)}, selisih {show(total - row.anggaran)}"
            name = f"jumlah rincian {row.kode} pada PK {row.jabatan}"
            rincian = Rincian(name, total, "jumlah rincian", working, alasan=remark)
            yield RincianPkBerbeda(row, rincian, tahun)
