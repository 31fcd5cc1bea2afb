"""Plans, their targets, and the tree of conditions once more, from the cells alone."""

from dataclasses import dataclass

from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_perbandingan import NUMBER
from tests.oracle.second_route_uang import Number, Tree
from tests.oracle.sheets import Line, normal, number, text

ABOVE = ("Renstra", "RPJMD", "RPD", "RPJPD")


@dataclass(frozen=True)
class Target:
    """A target as the cell shows it, and its number where it has one."""

    teks: str
    angka: Number


@dataclass(frozen=True)
class BarisTarget:
    """A row of targets in a plan that the year uses."""

    indikator: str
    simpul: str
    rencana: Line
    baris: Line
    akhir: Target


def plan_rows(kantor: Kantor) -> list[Line]:
    return kantor.table("Rencana", "kode rencana")


def nodes(kantor: Kantor) -> dict[str, Line]:
    return {line["kode simpul"]: line for line in kantor.table("Renstra", "kode simpul")}


def target(cell: object) -> Target:
    shown = text(cell)
    match = NUMBER.fullmatch(shown)
    return Target(shown, number(match[1]) if match else None)


def chosen(kantor: Kantor) -> list[Line]:
    """Return the plans of several years that the year falls into, the Renstra first."""
    year = kantor.tahun
    rows = [r for r in plan_rows(kantor) if r["tahun awal"] <= year <= r["tahun akhir"]]
    return [row for kind in ABOVE for row in rows if row["jenis"] == kind]


def in_force(kantor: Kantor) -> list[BarisTarget]:
    """Return the targets of these plans by indicator, in the order of the plans."""
    found = []
    statements = nodes(kantor)
    for plan in chosen(kantor):
        for line in kantor.table("Target Renstra", "kode simpul"):
            node = statements[line["kode simpul"]]
            if node["kode rencana"] != plan["kode rencana"]:
                continue
            if kode := _indicator_of(kantor, line, node):
                found.append(BarisTarget(kode, line["kode simpul"], plan, line, _end(line, plan)))
    return found


def _indicator_of(kantor: Kantor, line: Line, node: Line) -> str:
    """Return the code typed, else that of the indicator with the same words and programme."""
    if typed := text(line["kode indikator"]):
        return typed if typed in kantor.baris else ""
    code, words = text(node["kode program"]), normal(line["indikator"])
    return next(
        (
            kode
            for kode, own in kantor.baris.items()
            if code and text(own["kode program"]) == code and normal(own["indikator kinerja"]) == words
        ),
        "",
    )


def years_of(row: BarisTarget) -> list[tuple[int, Target]]:
    first, last = row.rencana["tahun awal"], row.rencana["tahun akhir"]
    heads = [f"target tahun ke-{n}" for n in range(1, 7)]
    years = range(first, last + 1)
    return [(tahun, target(row.baris[head])) for tahun, head in zip(years, heads, strict=False)]


def _end(line: Line, plan: Line) -> Target:
    written = target(line["target akhir rencana"])
    if written.teks:
        return written
    return target(line[f"target tahun ke-{plan['tahun akhir'] - plan['tahun awal'] + 1}"])


def parts(kantor: Kantor) -> Tree:
    """Return the plans and the tree of conditions."""
    statements = list(nodes(kantor).values())
    plans = [
        {
            "tahun_awal": plan["tahun awal"],
            "tahun_akhir": plan["tahun akhir"],
            "pernyataan": sum(n["kode rencana"] == plan["kode rencana"] for n in statements),
        }
        for plan in plan_rows(kantor)
    ]
    return {"rencana": plans, "pohon": _tree(kantor)}


def _tree(kantor: Kantor) -> Tree:
    rows = kantor.table("Pohon Kinerja", "kode kondisi")
    answers = {"menunggu": "Menunggu jawaban", "disetujui": "Disetujui", "ditolak": "Ditolak"}
    said = [text(row["status crosscutting"]) for row in rows]
    return {"kondisi": len(rows), "lintas": {key: said.count(word) for key, word in answers.items()}}
