"""Registers counted by month, desa and kind, each apart, and beside the year before.

Two of these are never crossed: a count of one by month, desa and kind would point at a person.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.hasil.register import (
    HasilRegister,
    calculate_register,
    compare_register,
    is_followed_up,
)
from selaras.domain.nama import name_key
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.rincian import Rincian
from selaras.domain.tanggal import BULAN

TANPA_DESA = "Desa tidak disebut"


@dataclass(frozen=True)
class HitunganRegister:
    """How many events stand under one name, and how many of them were followed up."""

    kelompok: str
    jumlah: int
    ditindaklanjuti: int
    tidak: int
    belum_diisi: int


@dataclass(frozen=True)
class RekapitulasiRegister:
    """One register up to the end of the period; `lalu` is the same part of the year before, if known.

    Without a single row of the year the counts are empty: the register may be unfilled.
    """

    kini: HasilRegister
    lalu: HasilRegister | None
    penurunan: Rincian | None
    per_bulan: tuple[HitunganRegister, ...]
    per_desa: tuple[HitunganRegister, ...]
    per_jenis: tuple[HitunganRegister, ...]
    seluruh: HitunganRegister | None


def list_register(
    daftar_baris: Sequence[BarisRegister], daftar_rekap: Sequence[RekapRegister], periode: Periode
) -> tuple[RekapitulasiRegister, ...]:
    """Return every register that rows or typed counts name, in the order of the sheets."""
    named = [*(row.register for row in daftar_baris), *(row.register for row in daftar_rekap)]
    unique = {name_key(name): " ".join(name.split()) for name in reversed(named)}
    return tuple(_recap(daftar_baris, daftar_rekap, name, periode) for name in reversed(unique.values()))


def _recap(
    daftar_baris: Sequence[BarisRegister],
    daftar_rekap: Sequence[RekapRegister],
    register: str,
    periode: Periode,
) -> RekapitulasiRegister:
    now = calculate_register(daftar_baris, daftar_rekap, register, periode)
    before = calculate_register(
        daftar_baris, daftar_rekap, register, Periode(periode.tahun - 1, periode.triwulan)
    )
    earlier = None if before.jumlah.hasil is None else before
    rows = [row for row in daftar_baris if name_key(row.register) == name_key(register)]
    of_year = [row for row in rows if row.tanggal.year == periode.tahun]
    due = [row for row in of_year if row.tanggal <= periode.akhir]
    return RekapitulasiRegister(
        now,
        earlier,
        compare_register(earlier, now) if earlier else None,
        _by_month(due, periode) if of_year else (),
        _by((" ".join(row.desa.split()).title() or TANPA_DESA, row) for row in due),
        _by((" ".join(row.jenis.split()).capitalize(), row) for row in due),
        _count("Jumlah", due) if of_year else None,
    )


def _by_month(rows: Sequence[BarisRegister], periode: Periode) -> tuple[HitunganRegister, ...]:
    quarters = (periode.triwulan or Triwulan.IV).sampai_dengan
    months = [month for quarter in quarters for month in quarter.daftar_bulan]
    return tuple(
        _count(BULAN[month - 1], [row for row in rows if row.tanggal.month == month]) for month in months
    )


def _by(rows: Iterable[tuple[str, BarisRegister]]) -> tuple[HitunganRegister, ...]:
    groups: dict[str, list[BarisRegister]] = {}
    for name, row in rows:
        groups.setdefault(name, []).append(row)
    return tuple(_count(name, groups[name]) for name in sorted(groups))


def _count(kelompok: str, rows: Sequence[BarisRegister]) -> HitunganRegister:
    states = [is_followed_up(row) for row in rows]
    return HitunganRegister(
        kelompok, len(rows), states.count(True), states.count(False), states.count(None)
    )
