"""One office read from the cells of its workbook, computed once for all parts of the second route."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cache
from pathlib import Path

from tests.oracle import second_route_anggaran, second_route_kinerja
from tests.oracle.second_route_perbandingan import optional_table, read_period
from tests.oracle.second_route_uang import Number, Tree
from tests.oracle.sheets import Line, normal, number, open_book, read_quarter, text

SALARY = "7.01.01.2.02.0001"


@dataclass(frozen=True)
class Kantor:
    """The figures that several parts need; `jabatan` is the head of the office."""

    path: Path
    tahun: int
    triwulan: int
    setahun: bool
    jabatan: str
    atasan: str
    indikator: dict[str, Tree]
    baris: dict[str, Line]
    anggaran: list[Tree]
    total: Tree

    def table(self, sheet: str, first_head: str) -> list[Line]:
        """Return the rows of a sheet, none where the book has no such sheet."""
        return optional_table(self.path, sheet, first_head)

    def due(self, day: datetime) -> bool:
        """Tell whether a day lies in the period or before it."""
        return (day.year, day.month) <= (self.tahun, 3 * self.triwulan)

    def rows_of(self, kode: str) -> list[Tree]:
        """Return the budget rows of a code, without money that is not broken down."""
        return [row for row in self.anggaran if row["kode"] == kode and not row["terbuka"]]


@cache
def read(path: Path) -> Kantor:
    """Return the office."""
    tahun, setahun = read_period(path)
    lines = optional_table(path, "Indikator", "kode indikator")
    found = {one["kode"]: one for one in second_route_kinerja.indicators(path)}
    rows, total = second_route_anggaran.budget(path)
    return Kantor(
        path,
        tahun,
        read_quarter(path),
        setahun,
        profile(path, "jabatan pihak pertama pk"),
        profile(path, "jabatan pihak kedua pk"),
        found,
        {line["kode indikator"]: line for line in lines},
        rows,
        total,
    )


def profile(path: Path, label: str) -> str:
    """Return what the profile says under a label."""
    lines = open_book(path)["Profil & Pejabat"].iter_rows(values_only=True)
    return next((text(value) for head, value, *_ in lines if normal(head) == label), "")


def ratio(line: Line, value: Number, target: Number) -> Number:
    """Return value against target by the direction of an indicator, without floor."""
    if value is None or not target:
        return None
    falls = text(line["arah"]) == "Turun lebih baik"
    return (2 * target - value if falls else value) * 100 / target


def hundred(line: Line, value: Number, target: Number) -> Number:
    """Return the same with the floor at zero."""
    found = ratio(line, value, target)
    return None if found is None else max(Fraction(0), found)


def year_of(line: Line, tahun: int) -> int:
    return int(line["tahun"]) if line["tahun"] is not None else tahun


def own_rows(lines: list[Line], head: str, value: str) -> list[Line]:
    return [line for line in lines if text(line[head]) == value]


def amounts(line: Line, heads: list[str]) -> list[Number]:
    return [number(line[head]) for head in heads]
