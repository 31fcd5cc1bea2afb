"""The budgets of two years side by side, and the agenda of letters, once more."""

from fractions import Fraction

from tests.oracle.second_route_belanja import key_of
from tests.oracle.second_route_kantor import Kantor, profile
from tests.oracle.second_route_uang import Number, Tree, less, result
from tests.oracle.second_route_versi import ORDER
from tests.oracle.sheets import number


def agenda(kantor: Kantor) -> Tree:
    """Return the letters of each year and the next free number of its agenda."""
    lines = kantor.table("Surat", "kode surat")
    days = [(line["tanggal"].year if line["tanggal"] else kantor.tahun, line) for line in lines]
    found = []
    for year in sorted({year for year, _ in days}):
        own = [number(line["nomor agenda"]) for other, line in days if other == year]
        used = [one for one in own if one is not None]
        found.append({"tahun": year, "surat": len(own), "berikutnya": max(used, default=0) + 1})
    return {"agenda": found} if found else {}


def yearly_budgets(kantor: Kantor, total: Number) -> list[Tree]:
    """Return last year's budget, then every version of this year's, or the budget of the book."""
    before = number(profile(kantor.path, "anggaran tahun sebelumnya (rp)") or None)
    own: list[Number] = list(_totals(kantor)) or [total]
    earlier = [] if before is None else [_row(kantor.tahun - 1, before, None)]
    return earlier + [_row(kantor.tahun, one, less(one, before)) for one in own if one is not None]


def _row(tahun: int, jumlah: Number, selisih: Number) -> Tree:
    return {"tahun": tahun, "jumlah": jumlah, "selisih": result(selisih)}


def _totals(kantor: Kantor) -> list[Fraction]:
    """Return the whole budget after every version, those after the period too."""
    lines = kantor.table("Versi Pagu", "kode")
    lines = sorted(lines, key=lambda r: (r["tanggal"], ORDER.index(r["versi"]), r["ke-"] or 1))
    force: dict[object, Fraction] = {}
    totals = []
    for mark in dict.fromkeys((row["versi"], row["ke-"]) for row in lines):
        own = [row for row in lines if (row["versi"], row["ke-"]) == mark]
        force |= {key_of(row): Fraction(str(row["pagu (rp)"])) for row in own}
        totals.append(sum(force.values(), Fraction(0)))
    return totals
