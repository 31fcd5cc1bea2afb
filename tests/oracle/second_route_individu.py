"""What each official promised, reached and spent, once more."""

from tests.oracle.second_route_alokasi import shares
from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_perjanjian import Dokumen, documents
from tests.oracle.second_route_uang import Tree, mean, money, money_of
from tests.oracle.sheets import text


def parts(kantor: Kantor) -> Tree:
    """Return the officials of the year who promise an indicator of the book."""
    newest = {one.jabatan: one for one in documents(kantor) if one.tahun == kantor.tahun}
    found = [one for one in newest.values() if any(kode in kantor.indikator for kode in one.sasaran)]
    return {"individu": [_official(kantor, one) for one in found]} if found else {}


def _official(kantor: Kantor, one: Dokumen) -> Tree:
    codes = [kode for kode in dict.fromkeys(one.sasaran) if kode in kantor.indikator]
    own = [kantor.indikator[kode] for kode in codes]
    quarters = [str(q) for q in range(1, kantor.triwulan + 1)]
    lines = [_line(kantor, kode, quarters) for kode, _ in one.puncak]
    costs = [cost for kode in codes if (cost := _cost(kantor, kode))]
    return {
        "rata_triwulan": {q: mean(i["triwulan"][q]["capaian"] for i in own) for q in quarters},
        "rata_tahun": mean(i["tahunan"]["capaian"] for i in own),
        "biaya": costs,
        "uang": lines,
        "jumlah_uang": _together(lines, quarters) if lines else None,
    }


def _line(kantor: Kantor, kode: str, quarters: list[str]) -> Tree:
    rows = kantor.rows_of(kode)
    by_quarter = {
        q: money_of([money(r["pagu"], r["triwulan"][q]["hasil"]) for r in rows]) for q in quarters
    }
    return {**money_of(rows), "triwulan": by_quarter}


def _together(lines: list[Tree], quarters: list[str]) -> Tree:
    by_quarter = {q: money_of([line["triwulan"][q] for line in lines]) for q in quarters}
    return {**money_of(lines), "triwulan": by_quarter}


def _cost(kantor: Kantor, kode: str) -> Tree:
    """Return the money allocated to an indicator, else that of the budget row which it measures."""
    if allocated := shares(kantor).get(kode):
        return money_of([share.uang for share in allocated])
    rows = kantor.rows_of(text(kantor.baris[kode]["kode program"]))
    return money_of(rows) if rows else {}
