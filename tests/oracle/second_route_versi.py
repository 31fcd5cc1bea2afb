"""Versions of the pagu, and physical progress against the pagu in force, once more."""

from fractions import Fraction

from tests.oracle.second_route_belanja import Key, key_of, place_of
from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_uang import Number, Tree, less, money, money_of, result
from tests.oracle.sheets import Line, number

ORDER = ("Induk", "Pergeseran", "Perubahan", "Pergeseran setelah perubahan")


def parts(kantor: Kantor) -> Tree:
    """Return what the book holds sheets for."""
    return {**_versions(kantor), **_progress(kantor)}


def _ordered(kantor: Kantor) -> list[Line]:
    """Return the versions up to the end of the period, in the order in which they came."""
    lines = [row for row in kantor.table("Versi Pagu", "kode") if kantor.due(row["tanggal"])]
    return sorted(lines, key=lambda r: (r["tanggal"], ORDER.index(r["versi"]), r["ke-"] or 1, key_of(r)))


def _versions(kantor: Kantor) -> Tree:
    lines = _ordered(kantor)
    if not lines:
        return {}
    force: dict[Key, Fraction] = {}
    totals: list[Fraction] = []
    for mark in dict.fromkeys((row["versi"], row["ke-"]) for row in lines):
        own = [row for row in lines if (row["versi"], row["ke-"]) == mark]
        force |= {key_of(row): Fraction(str(row["pagu (rp)"])) for row in own}
        totals.append(sum(force.values(), Fraction(0)))
    return {
        "versi_pagu": {
            "total": [{"total": t, "selisih": less(t, b)} for t, b in _steps(totals)],
            "riwayat": [
                {"langkah": [{"pagu": p, "selisih": less(p, b)} for p, b in _steps(history)]}
                for history in _histories(lines)
            ],
        }
    }


def _histories(lines: list[Line]) -> list[list[Fraction]]:
    keys = sorted({key_of(row) for row in lines})
    return [[Fraction(str(r["pagu (rp)"])) for r in lines if key_of(r) == key] for key in keys]


def _steps(values: list[Fraction]) -> list[tuple[Fraction, Number]]:
    return list(zip(values, [None, *values[:-1]], strict=True))


def _progress(kantor: Kantor) -> Tree:
    lines = [row for row in kantor.table("Fisik", "kode") if kantor.due(row["sampai tanggal"])]
    if not lines:
        return {}
    day = max(row["sampai tanggal"] for row in lines)
    rows = [row for row in lines if row["sampai tanggal"] == day]
    pagu = {place_of(row): row["pagu"] for row in kantor.anggaran if row["rinci"]}
    versions = [r for r in _ordered(kantor) if r["tanggal"] <= day]
    pagu |= {key_of(row): number(row["pagu (rp)"]) for row in versions}
    cells = [_cells(row, pagu[key_of(row)]) for row in rows]
    target, reached = (_weighted(cells, name) for name in ("target_fisik", "realisasi_fisik"))
    total = money_of(cells)
    return {
        "rfk": {
            "baris": cells,
            "target_fisik": target,
            "realisasi_fisik": reached,
            "deviasi": result(less(reached["hasil"], target["hasil"])),
            "total": total,
        }
    }


def _cells(row: Line, pagu: Number) -> Tree:
    target, reached = number(row["target fisik (%)"]), number(row["realisasi fisik (%)"])
    physical = {"target_fisik": target, "realisasi_fisik": reached, "deviasi": less(reached, target)}
    return {**money(pagu, number(row["realisasi keuangan (rp)"])), **physical}


def _weighted(cells: list[Tree], name: str) -> Tree:
    weights = sum((cell["pagu"] for cell in cells), Fraction(0))
    total = sum((cell["pagu"] * cell[name] for cell in cells), Fraction(0))
    return {"hasil": total / weights, "dari": [result(cell[name]) for cell in cells]}
