"""Adapters of plans, rencana aksi and spending by account."""

from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import Rencana
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.capaian import Arah, AturanCapaian
from selaras.domain.hasil.anggaran import calculate_anggaran
from selaras.domain.hasil.belanja import compare_spending
from selaras.domain.hasil.operasi_modal import calculate_operasi_modal
from selaras.domain.hasil.pohon_rencana import grow_tree
from selaras.domain.hasil.rencana import plan_of_year
from selaras.domain.hasil.rencana_aksi import add_quarters, adds_up
from selaras.domain.hasil.tc27 import JenisSelisih, calculate_tc27
from selaras.domain.hasil.tc29 import expect_renstra, progress_of, reach_renstra
from selaras.domain.keutuhan.rencana_aksi import is_sliced
from tests.spec.adapters import Row, adapter, six
from tests.unit.making import YEAR, anggaran
from tests.unit.planning import action, node, plan, target


def _number(cell: str) -> Decimal | None:
    return Decimal(cell) if cell not in {"", "-"} else None


@adapter("compare_spending")
def _spending(row: Row) -> dict[str, Any]:
    change = compare_spending(_number(row["kini"]), _number(row["lalu"]))
    direction = "" if change.arah is None else change.arah.value
    return {
        "selisih": six(change.selisih.hasil),
        "persen": six(change.persen.hasil),
        "arah": direction,
    }


@adapter("calculate_operasi_modal")
def _split(row: Row) -> dict[str, Any]:
    cells = [list(map(_number, cell.split())) for cell in row["daftar"].split("; ")]
    rows = [
        anggaran(f"7.01.0{n}", int(pagu or 0), belanja_operasi=operasi, belanja_modal=modal)
        for n, (pagu, operasi, modal) in enumerate(cells, start=1)
    ]
    hasil = calculate_operasi_modal(calculate_anggaran(rows, [], YEAR))
    assert hasil is not None
    return {"operasi": six(hasil.total.operasi.hasil), "modal": six(hasil.total.modal.hasil)}


@adapter("calculate_tc27")
def _tc27(row: Row) -> dict[str, Any]:
    lines = [row["induk"], *row["anak"].split("; ")]
    nodes = [node("N0", tingkat=TingkatRencana.PROGRAM)]
    nodes += [node(f"N{n}", "N0", TingkatRencana.KEGIATAN) for n in range(1, len(lines))]
    columns = ("pagu_1", "pagu_2", "pagu_akhir")
    targets = [
        target(f"N{n}", **dict(zip(columns, map(_number, line.split()), strict=True)))
        for n, line in enumerate(lines)
    ]
    faults = calculate_tc27(plan(awal=2024, akhir=2025), grow_tree(nodes, targets)).daftar_selisih
    told = {jenis: [six(f.selisih) for f in faults if f.jenis is jenis] for jenis in JenisSelisih}
    return {jenis.value: "; ".join(cells) for jenis, cells in told.items()}


@adapter("evaluate_renja")
def _tc29(row: Row) -> dict[str, Any]:
    values = dict(zip(range(2021, 2024), map(_number, row["nilai"].split()), strict=True))
    added = row["ditambah"] == "ya"
    expected = expect_renstra(values, 2024, _number(row["target"]), ditambah=added)
    end, direction = _number(row["akhir"]), Arah.from_text(row["arah"])
    return {
        "realisasi_sd": six(reach_renstra(values, 2022, ditambah=added).hasil),
        "perkiraan": six(expected.hasil),
        "tingkat": six(progress_of(expected, end, direction, AturanCapaian()).hasil),
    }


@adapter("plan_of_year")
def _plan(row: Row) -> dict[str, Any]:
    plans = [_plan_of(cell) for cell in row["daftar"].split("; ")]
    cited = tuple(map(int, row["dikutip"].split("-"))) if row["dikutip"] else (None, None)
    day = date.fromisoformat(row["pada"]) if row["pada"] else None
    found = plan_of_year(plans, int(row["tahun"]), (cited[0], cited[1]), day)
    return {"dipakai": "" if found is None else found.kode}


def _plan_of(cell: str) -> Rencana:
    kode, first, last, day, before = cell.split()
    replaced = "" if before == "-" else before
    years = int(first), int(last)
    return Rencana(
        kode, JenisRencana.RENSTRA, *years, tanggal=date.fromisoformat(day), menggantikan=replaced
    )


@adapter("add_quarters")
def _quarters(row: Row) -> dict[str, Any]:
    plan_row = action(row["target"], row["triwulan"], satuan=row["satuan"])
    assert plan_row.target is not None
    counted = adds_up(plan_row, None)
    sliced = not counted and is_sliced(plan_row.target, plan_row.daftar_target)
    total = add_quarters("jumlah", plan_row.daftar_target).hasil
    return {"jumlah": six(total if counted else None), "potongan": "ya" if sliced else "tidak"}
