"""Comparisons once more, in fractions: earlier years, the end of the Renstra, benchmarks."""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from tests.oracle import second_route_kinerja
from tests.oracle.sheets import Line, normal, number, open_book, read_table, text

Number = Fraction | None
NUMBER = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*%?(?:\s*\([A-Z]{1,2}\))?")
FALLING = "Turun lebih baik"


def read_period(path: Path) -> tuple[int, bool]:
    """Return the year of the book and whether the book holds it whole."""
    lines = open_book(path)["Profil & Pejabat"].iter_rows(values_only=True)
    label = next(str(value) for head, value, *_ in lines if normal(head) == "periode laporan")
    return int(label[-4:]), label.startswith("Tahun")


def optional_table(path: Path, sheet: str, first_head: str) -> list[Line]:
    """Return the rows of a sheet that not every book has."""
    return read_table(path, sheet, first_head) if sheet in open_book(path).sheetnames else []


@cache
def comparisons(path: Path) -> dict[str, dict[str, Any]]:
    """Return by indicator what it is compared with."""
    lines = {line["kode indikator"]: line for line in read_table(path, "Indikator", "kode indikator")}
    reached = {i["kode"]: i["tahunan"]["realisasi"] for i in second_route_kinerja.indicators(path)}
    period = read_period(path)
    past = optional_table(path, "Realisasi Tahun Lalu", "kode indikator")
    others = optional_table(path, "Pembanding", "kode indikator")
    ends = _ends(path)
    return {
        kode: {
            "tahun": _years([r for r in past if r["kode indikator"] == kode], reached[kode], period),
            "kemajuan": _share(line, reached[kode], ends.get(kode)),
            "pembanding": [
                _beside(line, reached[kode], number(r["nilai"]))
                for r in others
                if r["kode indikator"] == kode
            ],
        }
        for kode, line in lines.items()
    }


def _years(rows: list[Line], now: Number, period: tuple[int, bool]) -> list[dict[str, Any]]:
    """Return the years from the first known; a change only between whole neighbours."""
    year, whole = period
    values: dict[int, Number] = {r["tahun"]: number(r["realisasi"]) for r in rows}
    if not any(value is not None for value in values.values()):
        return []
    first = min(y for y, value in values.items() if value is not None)
    values[year] = now
    return [_year(values, y, whole=whole or y != year) for y in range(first, year + 1)]


def _year(values: Mapping[int, Number], year: int, *, whole: bool) -> dict[str, Any]:
    own, before = values.get(year), values.get(year - 1)
    known = whole and own is not None and before is not None
    return {
        "realisasi": own,
        "perubahan": own - before if known and own is not None and before is not None else None,
        "nisbah": own * 100 / before if known and own is not None and before else None,
    }


def _ends(path: Path) -> dict[str, Number]:
    """Return the target at the end of the Renstra by indicator; of its last year where none is typed."""
    plans = {r["kode rencana"]: r for r in optional_table(path, "Rencana", "kode rencana")}
    nodes = {r["kode simpul"]: r for r in optional_table(path, "Renstra", "kode simpul")}
    found: dict[str, Number] = {}
    for row in optional_table(path, "Target Renstra", "kode simpul"):
        plan = plans[nodes[row["kode simpul"]]["kode rencana"]]
        if row["kode indikator"] and plan["jenis"] == "Renstra":
            last = f"target tahun ke-{plan['tahun akhir'] - plan['tahun awal'] + 1}"
            typed = text(row["target akhir rencana"]) or text(row[last])
            match = NUMBER.fullmatch(typed)
            found.setdefault(row["kode indikator"], number(match[1]) if match else None)
    return found


def _share(line: Line, own: Number, other: Number) -> Number:
    """Return the share of a target or a benchmark that is reached, in percent, by the direction."""
    if own is None or not other:
        return None
    if line["arah"] == FALLING:
        return max(Fraction(0), (2 * other - own) * 100 / other)
    return max(Fraction(0), own * 100 / other)


def _beside(line: Line, own: Number, other: Number) -> dict[str, Number]:
    known = own is not None and other is not None
    difference = own - other if known and own is not None and other is not None else None
    return {"nisbah": _share(line, own, other), "selisih": difference}
