"""The pyramid of perjanjian kinerja once more: what stands below adds up to what stands above."""

from collections.abc import Iterator
from fractions import Fraction

from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_perjanjian import key_of
from tests.oracle.second_route_uang import Number, Tree, add, less, result
from tests.oracle.sheets import Line, number, text


def parts(kantor: Kantor) -> Tree:
    """Return the pyramid where any sheet speaks of money."""
    money = kantor.table("Perjanjian Kinerja", "jabatan")
    return {"piramida": _pyramid(kantor, money)} if money else {}


def _pyramid(kantor: Kantor, money: list[Line]) -> Tree:
    groups: dict[tuple[int, str], list[Line]] = {}
    for line in money:
        _, versi, year = key_of(kantor, line)
        groups.setdefault((year, versi), []).append(line)
    found = [node for (year, _), rows in groups.items() for node in _nodes(year, rows)]
    faults = [fault for (year, _), rows in groups.items() for fault in _inner(year, rows)]
    wrong = sum(node["atasan"] != node["bawahan"] or node["atasan"] is None for node in found)
    return {"simpul": found, "tidak_cocok": wrong, "rincian_berbeda": faults}


def _nodes(year: int, rows: list[Line]) -> Iterator[Tree]:
    for boss in dict.fromkeys(text(r["atasan"]) for r in rows if r["atasan"]):
        near = [r for r in rows if boss in {text(r["jabatan"]), text(r["atasan"])}]
        for kode in sorted({r["kode"][:7] for r in near}):
            own = _top(rows, boss, kode)
            below = [r for who in _staff(rows, boss) for r in _top(rows, who, kode)]
            mine, theirs = _add(own), _add(below)
            leaves = [result(number(r["anggaran (rp)"])) for r in below]
            yield {
                "tahun": year,
                "atasan": mine,
                "bawahan": theirs,
                "terbawah": _add(_lowest(rows, boss, kode)),
                "selisih": less(theirs, mine),
                "rincian_hitung": {"hasil": theirs, "dari": leaves},
            }


def _staff(rows: list[Line], boss: str) -> list[str]:
    return list(dict.fromkeys(text(r["jabatan"]) for r in rows if text(r["atasan"]) == boss))


def _top(rows: list[Line], who: str, kode: str) -> list[Line]:
    own = [r for r in rows if text(r["jabatan"]) == who and r["kode"][:7] == kode]
    codes = [r["kode"] for r in own]
    return [r for r in own if not any(r["kode"].startswith(f"{c}.") for c in codes)]


def _lowest(rows: list[Line], boss: str, kode: str) -> list[Line]:
    return [r for who in _staff(rows, boss) for r in (_lowest(rows, who, kode) or _top(rows, who, kode))]


def _add(rows: list[Line]) -> Number:
    return add(number(r["anggaran (rp)"]) for r in rows)


def _inner(year: int, rows: list[Line]) -> Iterator[Tree]:
    """Yield the lines that are not the sum of the lines one level below in the same document."""
    sizes = {7: 12, 12: 17}
    for row in rows:
        below = [
            r
            for r in rows
            if r["jabatan"] == row["jabatan"]
            and r["kode"].startswith(f"{row['kode']}.")
            and len(r["kode"]) == sizes.get(len(row["kode"]), 0)
        ]
        written, total = Fraction(str(row["anggaran (rp)"])), _add(below)
        if total is not None and total != written:
            yield {"tahun": year, "tertulis": written, "jumlah_rincian": total}
