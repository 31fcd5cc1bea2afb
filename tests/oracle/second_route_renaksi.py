"""Rencana aksi and the form E.81 once more."""

import re

from tests.oracle.second_route_kantor import Kantor, amounts, hundred, year_of
from tests.oracle.second_route_rencana import in_force
from tests.oracle.second_route_uang import Number, Tree, add, mean, percent, result
from tests.oracle.sheets import Line, number, text

ROMAN = ("i", "ii", "iii", "iv")
TARGETS = [f"target tw {n}" for n in ROMAN]
MONEY = [f"rp tw {n}" for n in ROMAN]
QUARTERS = ("1", "2", "3", "4")
NOT_ADDED = re.compile(r"%|\b(persen|prosen|persentase|indeks)\b", re.IGNORECASE)
SCORES = {"nilai", "skor", "poin", "predikat"}


def parts(kantor: Kantor) -> Tree:
    """Return the actions of every year, and the form."""
    lines = kantor.table("Rencana Aksi", "indikator/output")
    years = sorted({year_of(line, kantor.tahun) for line in lines})
    actions = [
        _year(kantor, year, [r for r in lines if year_of(r, kantor.tahun) == year]) for year in years
    ]
    return {**({"renaksi": actions} if actions else {}), "e81": _form(kantor)}


def _year(kantor: Kantor, year: int, rows: list[Line]) -> Tree:
    codes = [text(r["kode"]) for r in rows]
    lowest = [r for r in rows if not r["kode"] or not any(c.startswith(f"{r['kode']}.") for c in codes)]
    planned = [add(number(r[head]) for r in lowest) for head in MONEY]
    return {
        "tahun": year,
        "baris": [_action(kantor, row, book=year == kantor.tahun) for row in rows],
        "uang_triwulan": {q: result(amount) for q, amount in zip(QUARTERS, planned, strict=True)},
    }


def _action(kantor: Kantor, row: Line, *, book: bool) -> Tree:
    measured = book and _measures(kantor, row)
    quarters = add(amounts(row, TARGETS)) if _counts(kantor, row, measured=measured) else None
    found = kantor.rows_of(text(row["kode"])) if book and row["kode"] else []
    return {
        "target": number(row["target setahun"]),
        "jumlah_target": result(quarters),
        "anggaran": number(row["anggaran (rp)"]),
        "jumlah_uang": result(add(amounts(row, MONEY))),
        "pagu": add(one["pagu"] for one in found),
        "triwulan": _reached(kantor, row) if measured else {},
    }


def _measures(kantor: Kantor, row: Line) -> bool:
    """Tell whether an action is the indicator that it names, and not only in its support."""
    kode = text(row["kode indikator"])
    if kode not in kantor.baris:
        return False
    if not row["kode"]:
        return not text(row["program/kegiatan"])
    return text(row["kode"]) == text(kantor.baris[kode]["kode program"])


def _counts(kantor: Kantor, row: Line, *, measured: bool) -> bool:
    if measured:
        return bool(kantor.baris[text(row["kode indikator"])]["cara rekap"] == "Jumlah")
    unit = text(row["satuan"])
    words = f"{unit} {text(row['indikator/output'])}"
    return not NOT_ADDED.search(words) and unit.casefold() not in SCORES


def _reached(kantor: Kantor, row: Line) -> Tree:
    kode = text(row["kode indikator"])
    cells = kantor.indikator[kode]["triwulan"]
    pairs = zip(QUARTERS, amounts(row, TARGETS), strict=True)
    return {q: _against(kantor.baris[kode], target, cells[q]["realisasi"]) for q, target in pairs}


def _against(line: Line, target: Number, value: Number) -> Tree:
    return {"target": target, "realisasi": value, "capaian": result(hundred(line, value, target))}


def _form(kantor: Kantor) -> Tree:
    rows = []
    told: set[str] = set()
    for budget in kantor.anggaran:
        kode = budget["kode"]
        own = [k for k, r in kantor.baris.items() if text(r["kode program"]) == kode]
        own = [] if kode in told else sorted(own, key=list(kantor.indikator).index)
        told.add(kode)
        rows += [_cells(kantor, budget, k, first=k == own[0]) for k in own] or [_alone(budget)]
    reached, absorbed = ([row[name]["hasil"] for row in rows] for name in ("capaian", "serapan"))
    return {"baris": rows, "rata_kinerja": mean(reached), "rata_uang": mean(absorbed)}


def _alone(budget: Tree) -> Tree:
    quarters = {q: {"uang": cell["hasil"]} for q, cell in budget["triwulan"].items()}
    return {"capaian": result(None), "serapan": result(budget["serapan"]), "triwulan": quarters}


def _cells(kantor: Kantor, budget: Tree, kode: str, *, first: bool) -> Tree:
    line, found = kantor.baris[kode], kantor.indikator[kode]
    value = found["tahunan"]["realisasi"]
    assert line["cara rekap"] != "Jumlah"  # what adds up over the years of a plan stands in no example
    end = next((row.akhir.angka for row in in_force(kantor) if row.indikator == kode), None)
    return {
        "capaian": result(hundred(line, value, found["target"])),
        "serapan": result(percent(budget["realisasi"], budget["pagu"]) if first else None),
        "realisasi_renstra": result(value),
        "kemajuan": result(hundred(line, value, end)),
        "triwulan": {
            q: {
                "kinerja": found["triwulan"][q]["realisasi"],
                "uang": cell["hasil"] if first else None,
            }
            for q, cell in budget["triwulan"].items()
        },
    }
