"""Quarters, reporting periods and the years of a plan."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from functools import total_ordering

from selaras.domain.tanggal import BULAN, TAHUN_TERBESAR, TAHUN_TERKECIL

_SHOWN = 80  # letters of a wrong text that an error repeats
_QUARTER = re.compile(
    r"(?:(?:triwulan|tribulan|tw)[ .-]*)?(?:ke-? ?)?(?P<number>[1-4]|i{1,3}|iv)\.?",
    re.IGNORECASE | re.ASCII,
)

_PERIOD = re.compile(
    r"(?:(?P<quarter>(?:triwulan|tribulan|tw).*?)(?:[ ,/-]+tahun)?[ ,/-]+|tahun )(?P<year>[0-9]{4})",
    re.IGNORECASE,
)


class PeriodeError(ValueError):
    """A quarter that cannot be read, a year out of range, or a period that ends before it begins."""


class Triwulan(IntEnum):
    """A quarter of the budget year, which is the calendar year."""

    I = 1  # noqa: E741 -- the field writes quarters as Roman numbers
    II = 2
    III = 3
    IV = 4

    @property
    def romawi(self) -> str:
        """'I' to 'IV', as titles of reports print it."""
        return self.name

    @property
    def singkatan(self) -> str:
        """'TW I' to 'TW IV', as derivations and column heads write it."""
        return f"TW {self.name}"

    @property
    def daftar_bulan(self) -> tuple[int, int, int]:
        """The three months as numbers from 1 to 12."""
        last = self.value * 3
        return last - 2, last - 1, last

    @property
    def sampai_dengan(self) -> tuple["Triwulan", ...]:
        """The quarters of the year up to this one, this one included."""
        return tuple(quarter for quarter in Triwulan if quarter <= self)

    def awal(self, tahun: int) -> date:
        """Return the first day of this quarter of the year."""
        return date(tahun, self.daftar_bulan[0], 1)

    def akhir(self, tahun: int) -> date:
        """Return the last day of this quarter of the year."""
        month = self.daftar_bulan[-1]
        return date(tahun, month, monthrange(tahun, month)[1])


@total_ordering
@dataclass(frozen=True)
class Periode:
    """One quarter of a year, or the whole year where `triwulan` is None.

    Sorts by year, within it by quarter; the whole year comes behind its quarters, as its report does.
    """

    tahun: int
    triwulan: Triwulan | None = None

    def __post_init__(self) -> None:
        _check_year(self.tahun)

    def __lt__(self, other: "Periode") -> bool:
        return self._place < other._place

    @property
    def _place(self) -> tuple[int, int]:
        return self.tahun, len(Triwulan) + 1 if self.triwulan is None else self.triwulan

    @property
    def kode(self) -> str:
        """'tahun' or 'tw1' to 'tw4', for addresses and file names; the year is not in it."""
        return "tahun" if self.triwulan is None else f"tw{self.triwulan.value}"

    @property
    def awal(self) -> date:
        """The first day."""
        return (self.triwulan or Triwulan.I).awal(self.tahun)

    @property
    def akhir(self) -> date:
        """The last day."""
        return (self.triwulan or Triwulan.IV).akhir(self.tahun)

    @property
    def rentang_bulan(self) -> str:
        """The months in words: 'April s.d. Juni 2024'."""
        return f"{BULAN[self.awal.month - 1]} s.d. {BULAN[self.akhir.month - 1]} {self.tahun}"

    def label(self, kata: str = "Triwulan") -> str:
        """Name the period; `kata` is the word of the kabupaten, Triwulan or Tribulan."""
        year = f"Tahun {self.tahun}"
        return year if self.triwulan is None else f"{kata} {self.triwulan.romawi} {year}"

    def contains(self, tanggal: date) -> bool:
        """Tell whether the day lies in the period, its first and last day included."""
        return self.awal <= tanggal <= self.akhir

    def overlaps(self, other: "Periode") -> bool:
        """Tell whether the periods share a day."""
        return self.awal <= other.akhir and other.awal <= self.akhir


@dataclass(frozen=True, order=True)
class RentangTahun:
    """The years of a plan, both ends included: Renstra 2018–2023."""

    awal: int
    akhir: int

    def __post_init__(self) -> None:
        _check_year(self.awal)
        _check_year(self.akhir)
        if self.akhir < self.awal:
            raise PeriodeError(f"tahun akhir {self.akhir} mendahului tahun awal {self.awal}")

    @property
    def label(self) -> str:
        """'2018–2023', or the single year."""
        return str(self.awal) if self.awal == self.akhir else f"{self.awal}–{self.akhir}"

    @property
    def daftar_tahun(self) -> tuple[int, ...]:
        """Every year from first to last."""
        return tuple(range(self.awal, self.akhir + 1))

    def contains(self, tahun: int) -> bool:
        """Tell whether the plan speaks of the year."""
        return self.awal <= tahun <= self.akhir

    def overlaps(self, other: "RentangTahun") -> bool:
        """Tell whether the plans share a year."""
        return self.awal <= other.akhir and other.awal <= self.akhir


def parse_triwulan(teks: str) -> Triwulan:
    """Read 'II', '2', 'TW II', 'tw2', 'Triwulan 2' or 'Tribulan II'; raises PeriodeError otherwise."""
    match = _QUARTER.fullmatch(" ".join(teks.split()))
    if match is None:
        raise PeriodeError(f"'{teks[:_SHOWN]}' bukan triwulan; tulis I, II, III, atau IV")
    number = match["number"].upper()
    return Triwulan(int(number)) if number.isdigit() else Triwulan[number]


def tenggat(periode: Periode, hari: int) -> date:
    """Return the last day allowed: `hari` days behind the end; neither weekends nor holidays move it."""
    if hari < 0:
        raise PeriodeError(f"tenggat {hari} hari jatuh sebelum akhir periode; tulis jumlah hari mulai 0")
    return periode.akhir + timedelta(days=hari)


def _check_year(tahun: int) -> None:
    if not TAHUN_TERKECIL <= tahun <= TAHUN_TERBESAR:
        raise PeriodeError(f"tahun {tahun} di luar {TAHUN_TERKECIL} sampai {TAHUN_TERBESAR}")


def parse_periode(teks: str) -> Periode:
    """Read 'Triwulan II 2026', 'TW II Tahun 2024', 'tw2 2024' or 'Tahun 2026'.

    Raises PeriodeError for anything else, a bare year included: it may be a forgotten quarter.
    """
    clean = " ".join(teks.split())
    match = _PERIOD.fullmatch(clean) if len(clean) <= _SHOWN else None  # long text makes it slow
    if match is None:
        raise PeriodeError(
            f"'{teks[:_SHOWN]}' bukan periode; tulis seperti Triwulan II 2026 atau Tahun 2026"
        )
    quarter = match["quarter"]
    return Periode(int(match["year"]), parse_triwulan(quarter) if quarter else None)
