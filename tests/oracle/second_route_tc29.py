"""Table T-C.29 once more: last year against its target, the target of the year against the Renstra."""

from tests.oracle.second_route_kantor import Kantor, hundred, own_rows
from tests.oracle.second_route_rencana import BarisTarget, in_force, years_of
from tests.oracle.second_route_uang import Number, Tree, result
from tests.oracle.sheets import number, text


def parts(kantor: Kantor) -> Tree:
    """Return the table, nothing where no indicator measures a code of the budget."""
    codes = list(dict.fromkeys(row["kode"] for row in kantor.anggaran))
    order = list(kantor.indikator)
    found = [
        _row(kantor, kode) for code in codes for kode in sorted(own_codes(kantor, code), key=order.index)
    ]
    return {"tc29": {"tahun": kantor.tahun, "baris": found} if found else None}


def own_codes(kantor: Kantor, code: str) -> list[str]:
    return [kode for kode, line in kantor.baris.items() if text(line["kode program"]) == code]


def _row(kantor: Kantor, kode: str) -> Tree:
    line, goal = kantor.baris[kode], kantor.indikator[kode]["target"]
    assert line["cara rekap"] != "Jumlah"  # what adds up over the years of a plan stands in no example
    past = own_rows(kantor.table("Realisasi Tahun Lalu", "kode indikator"), "kode indikator", kode)
    values = {r["tahun"]: number(r["realisasi"]) for r in past}
    targets = {r["tahun"]: number(r["target"]) for r in past}
    last = kantor.tahun - 1
    plan = next((row for row in in_force(kantor) if row.indikator == kode), None)
    return {
        "target_renstra": plan.akhir.teks if plan else "",
        "realisasi_sd": result(_until(plan, values, last - 1)),
        "target_lalu": targets.get(last),
        "realisasi_lalu": values.get(last),
        "tingkat_lalu": result(hundred(line, values.get(last), targets.get(last))),
        "target": goal,
        "perkiraan": result(goal if plan else None),
        "tingkat": result(hundred(line, goal, plan.akhir.angka) if plan else None),
    }


def _until(plan: BarisTarget | None, values: dict[int, Number], tahun: int) -> Number:
    """Return the value of a year of the plan."""
    if plan is None or tahun not in {year for year, _ in years_of(plan)}:
        return None
    return values.get(tahun)
