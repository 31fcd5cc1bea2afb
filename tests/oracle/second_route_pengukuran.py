"""Indicators, their mean, the budget and the comparisons in the shape of the JSON."""

from collections.abc import Sequence
from typing import Any

from tests.oracle import second_route_perbandingan
from tests.oracle.second_route_kantor import Kantor, hundred, ratio
from tests.oracle.second_route_kinerja import MEAN_OVER
from tests.oracle.second_route_rencana import in_force, years_of
from tests.oracle.second_route_tahunan import yearly_budgets
from tests.oracle.second_route_uang import Number, Tree, less, mean, result, sum_of
from tests.oracle.sheets import Line, number


def parts(kantor: Kantor) -> Tree:
    """Return year, indicators, mean, budget and comparisons."""
    rows = kantor.indikator.values()
    counted = [row["tahunan"]["capaian"] for row in rows if row["tingkat"] == MEAN_OVER]
    quarters = kantor.total["triwulan"]
    total = {name: value for name, value in kantor.total.items() if name != "triwulan"}
    return {
        "tahun": kantor.tahun,
        "rata_rata": mean(counted),
        "indikator": [_indicator(kantor, kode) for kode in kantor.indikator],
        "anggaran": {
            "baris": [_budget(row) for row in kantor.anggaran],
            "total": total,
            "triwulan": quarters,
            "tahunan": yearly_budgets(kantor, kantor.total["pagu"]),
        },
        "perbandingan": _comparisons(kantor),
    }


def _budget(row: Tree) -> Tree:
    return {name: row[name] for name in ("pagu", "realisasi", "sisa", "serapan", "triwulan")}


def _indicator(kantor: Kantor, kode: str) -> Tree:
    line, found = kantor.baris[kode], kantor.indikator[kode]
    year, target, row = found["tahunan"], found["target"], found["baris"]
    return {
        "target": target,
        "target_bawah": number(line["batas bawah target"]),
        "target_atas": number(line["batas atas target"]),
        "tahun_data": number(row["tahun data"]) if row else None,
        "tahun_terbit": number(row["tahun terbit"]) if row else None,
        "triwulan": {q: _without_state(cells) for q, cells in found["triwulan"].items()},
        "tahunan": {
            "realisasi": year["realisasi"],
            "capaian": year["capaian"],
            "capaian_rumus": ratio(line, year["realisasi"], target),
        },
        "rincian_hitung": _derivation(year["capaian"], year["realisasi"], target, found["dasar"]),
    }


def _without_state(cells: Tree) -> Tree:
    return {name: value for name, value in cells.items() if name != "status"}


def _derivation(capaian: Number, value: Number, target: Number, behind: Sequence[Number]) -> Tree:
    if value is None:
        return {"hasil": None}
    leaf = [result(target)] if target is not None else []
    return {"hasil": capaian, "dari": [sum_of(behind, value), *leaf]}


def _comparisons(kantor: Kantor) -> list[Tree]:
    exact = second_route_perbandingan.comparisons(kantor.path)
    found = [_comparison(kantor, kode, exact[kode]) for kode in kantor.indikator]
    return [row for row in found if row["tahun"] or row["kemajuan"] or row["pembanding"]]


def _comparison(kantor: Kantor, kode: str, exact: Tree) -> Tree:
    own = kantor.indikator[kode]["tahunan"]["realisasi"]
    plans = [row for row in in_force(kantor) if row.indikator == kode]
    beside = [r for r in kantor.table("Pembanding", "kode indikator") if r["kode indikator"] == kode]
    return {
        "target": kantor.indikator[kode]["target"],
        "tahun": _years(kantor, kode, exact["tahun"]),
        "kemajuan": [_progress(kantor, kode, row) for row in plans],
        "pembanding": [
            _beside(line, own, one) for line, one in zip(beside, exact["pembanding"], strict=True)
        ],
    }


def _years(kantor: Kantor, kode: str, years: list[Tree]) -> list[Tree]:
    lines = kantor.table("Realisasi Tahun Lalu", "kode indikator")
    targets = {r["tahun"]: number(r["target"]) for r in lines if r["kode indikator"] == kode}
    first = kantor.tahun - len(years) + 1
    found: list[Tree] = []
    for place, year in enumerate(years):
        before = years[place - 1]["realisasi"] if place else None
        change = year["perubahan"]
        leaves = [result(year["realisasi"]), result(before)] if change is not None else []
        own = kantor.indikator[kode]["tahunan"]["capaian"]
        past = hundred(kantor.baris[kode], year["realisasi"], targets.get(first + place))
        capaian = own if first + place == kantor.tahun else past
        row = {"tahun": first + place, **year, "capaian": capaian}
        found.append({**row, "rincian_perubahan": {"hasil": change, "dari": leaves}})
    return found


def _progress(kantor: Kantor, kode: str, row: Any) -> Tree:
    own, end = kantor.indikator[kode]["tahunan"]["realisasi"], row.akhir
    share = hundred(kantor.baris[kode], own, end.angka)
    leaves = [result(own), result(end.angka)] if share is not None else []
    return {
        "target": [
            {"tahun": tahun, "tertulis": target.teks, "angka": target.angka}
            for tahun, target in years_of(row)
        ],
        "target_akhir": end.teks,
        "target_akhir_angka": end.angka,
        "kemajuan": share,
        "rincian_kemajuan": {"hasil": share, "dari": leaves},
    }


def _beside(line: Line, own: Number, exact: Tree) -> Tree:
    other = number(line["nilai"])
    leaves = [result(own), result(other)] if exact["nisbah"] is not None else []
    return {
        "tahun": number(line["tahun"]),
        "nilai": other,
        "nisbah": exact["nisbah"],
        "selisih": less(own, other),
        "rincian_nisbah": {"hasil": exact["nisbah"], "dari": leaves},
    }
