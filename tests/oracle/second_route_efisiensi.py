"""Efficiency once more: Σ(pagu × capaian − belanja) / Σ(pagu × capaian), over rows that can go in."""

from dataclasses import dataclass
from fractions import Fraction

from tests.oracle.second_route_kantor import SALARY, Kantor
from tests.oracle.second_route_uang import Number, Tree, percent, result
from tests.oracle.sheets import text

BOUND = 20
SUB = 17  # length of a code like 7.01.01.2.01.0001
MOST = 5  # a ratio above this is believed to be percent, or two different units


@dataclass(frozen=True)
class Keluaran:
    """One sub kegiatan with its output."""

    kode: str
    pagu: Number
    belanja: Number
    target: Number
    realisasi: Number

    @property
    def capaian(self) -> Number:
        if self.realisasi is None or self.target is None or self.target <= 0:
            return None
        return self.realisasi / self.target

    @property
    def ikut(self) -> bool:
        return bool(self.pagu) and self.belanja is not None and self.capaian is not None


def output_of(kantor: Kantor, kode: str, uang: Tree) -> Keluaran:
    """Return a sub kegiatan; without one single indicator its output is not known."""
    own = [
        kantor.indikator[k]
        for k, line in kantor.baris.items()
        if text(line["kode program"]) == kode and line["tingkat"] == "Sub kegiatan"
    ]
    if len(own) != 1 or own[0]["target"] is None:
        return Keluaran(kode, uang["pagu"], uang["realisasi"], None, None)
    reached = own[0]["tahunan"]["realisasi"]
    return Keluaran(kode, uang["pagu"], uang["realisasi"], own[0]["target"], reached)


def has_outputs(kantor: Kantor) -> bool:
    return any(line["tingkat"] == "Sub kegiatan" for line in kantor.baris.values())


def outputs(kantor: Kantor) -> list[Keluaran]:
    """Return every sub kegiatan of the budget in its order."""
    rows = [row for row in kantor.anggaran if len(row["kode"]) == SUB]
    return [output_of(kantor, row["kode"], row) for row in rows]


def efficiency(rows: list[Keluaran]) -> Tree:
    """Return E, NE, the saving and how many rows went in."""
    counted = [row for row in rows if row.ikut]
    assert all((row.capaian or 0) <= MOST for row in counted)
    worth, saved = _sum(counted)
    found = percent(saved, worth) if counted else None
    clipped = None if found is None else max(Fraction(-BOUND), min(Fraction(BOUND), found))
    grade = None if clipped is None else 50 + clipped * 50 / BOUND
    hemat = saved if found is not None else None
    count = len(counted)
    return {"efisiensi": found, "nilai_efisiensi": grade, "hemat": hemat, "sub_kegiatan": count}


def _sum(rows: list[Keluaran]) -> tuple[Fraction, Fraction]:
    worth = sum((worth_of(row) for row in rows), Fraction(0))
    return worth, worth - sum((row.belanja or Fraction(0) for row in rows), Fraction(0))


def worth_of(row: Keluaran) -> Fraction:
    """Return what the output reached was worth, in rupiah."""
    return (row.pagu or Fraction(0)) * (row.capaian or Fraction(0))


def with_derivation(rows: list[Keluaran]) -> Tree:
    """Return the same with its derivation down to target and output."""
    found = efficiency(rows)
    worths = [_worth(row) for row in rows if row.ikut]
    inner = {"hasil": found["efisiensi"], "dari": worths}
    return {**found, "rincian_hitung": {"hasil": found["nilai_efisiensi"], "dari": [inner]}}


def _worth(row: Keluaran) -> Tree:
    ratio = {"hasil": row.capaian, "dari": [result(row.realisasi), result(row.target)]}
    return {"hasil": worth_of(row), "dari": [ratio]}


def parts(kantor: Kantor) -> Tree:
    """Return the rows by code and the totals; nothing without output indicators."""
    if not has_outputs(kantor):
        return {}
    rows = outputs(kantor)
    without = [row for row in rows if row.kode != SALARY]
    return {
        "efisiensi": [_row(row) for row in sorted(rows, key=lambda row: row.kode)],
        "efisiensi_total": {**with_derivation(rows), "tanpa_gaji": with_derivation(without)},
    }


def _row(row: Keluaran) -> Tree:
    saved = worth_of(row) - (row.belanja or Fraction(0)) if row.ikut else None
    return {
        "target": row.target,
        "realisasi_keluaran": row.realisasi,
        "capaian_keluaran": row.capaian,
        "pagu": row.pagu,
        "realisasi": row.belanja,
        "hemat": saved,
        "efisiensi": percent(saved, worth_of(row)) if row.ikut else None,
    }
