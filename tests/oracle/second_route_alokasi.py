"""Whose the money is: shares of budget rows by weight, and what serves which purpose."""

from dataclasses import dataclass
from fractions import Fraction

from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_uang import Number, Tree, money, money_of, result
from tests.oracle.sheets import Line, number, text

COMMON = "penunjang umum"
REST = ""


@dataclass(frozen=True)
class Bagian:
    """The share of one budget row that serves a purpose."""

    baris: Tree
    uang: Tree


def shares(kantor: Kantor) -> dict[str, list[Bagian]]:
    """Return the shares by the code of the indicator, the rest under the empty name."""
    lines = kantor.table("Alokasi", "kode")
    found: dict[str, list[Bagian]] = {}
    for row in kantor.anggaran if lines else []:
        if row["rinci"]:
            for purpose, weight in _weights(_own(lines, row)).items():
                found.setdefault(purpose, []).append(Bagian(row, _part(row, weight)))
    return found


def _own(lines: list[Line], row: Tree) -> list[Line]:
    key = (row["kode"], row["sumber_dana"], row["keterangan"])
    exact = [r for r in lines if (r["kode"], text(r["sumber dana"]), text(r["keterangan"])) == key]
    loose = [r for r in lines if r["kode"] == row["kode"] and not (r["sumber dana"] or r["keterangan"])]
    return exact or loose


def _weights(lines: list[Line]) -> dict[str, Fraction]:
    weights: dict[str, Fraction] = {}
    for line in lines:
        purpose = text(line["kode indikator"])
        purpose = COMMON if purpose.casefold() == COMMON else purpose
        weights[purpose] = weights.get(purpose, Fraction(0)) + (number(line["bobot (%)"]) or 0)
    left = 100 - sum(weights.values(), Fraction(0))
    return {**weights, REST: left} if left else weights


def _part(row: Tree, weight: Fraction) -> Tree:
    def of(amount: Number) -> Number:
        return None if amount is None else amount * weight / 100

    return money(of(row["pagu"]), of(row["realisasi"]), open_ended=row["terbuka"])


def parts(kantor: Kantor) -> Tree:
    """Return the whole budget by purpose; nothing where the book allocates none of it."""
    found = shares(kantor)
    if not found:
        return {}
    own = sorted(purpose for purpose in found if purpose not in {COMMON, REST})
    total = {name: value for name, value in kantor.total.items() if name != "triwulan"}
    return {
        "alokasi": {
            "indikator": [_cost(found[purpose]) for purpose in own],
            "penunjang_umum": _cost(found.get(COMMON, [])),
            "belum_dialokasikan": _cost(found.get(REST, [])),
            "total": total,
        }
    }


def _cost(rows: list[Bagian]) -> Tree:
    total = money_of([row.uang for row in rows])
    leaves = [result(row.uang["pagu"]) for row in rows]
    return {**total, "rincian_hitung": {"hasil": total["pagu"], "dari": leaves}}


def by_program(kantor: Kantor, rows: list[Bagian]) -> list[Tree]:
    """Return the money of shares by their programme, in the order of the budget."""
    codes = [row["kode"] for row in kantor.anggaran if len(row["kode"]) == 7 and not row["terbuka"]]
    under = {kode: [r.uang for r in rows if r.baris["kode"][:7] == kode] for kode in codes}
    return [money_of(own) for own in under.values() if own]
