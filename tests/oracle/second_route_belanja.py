"""Spending by account, and the budget in belanja operasi and modal, once more."""

from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_uang import Number, Tree, add, less, money, percent, result, whole
from tests.oracle.sheets import Line, number, text

Key = tuple[str, str, str]


def parts(kantor: Kantor) -> Tree:
    """Return what the book holds sheets for."""
    return {**_accounts(kantor), **_kinds(kantor)}


def key_of(line: Line) -> Key:
    return line["kode"], text(line["sumber dana"]), text(line["keterangan"])


def _accounts(kantor: Kantor) -> Tree:
    lines = kantor.table("Belanja", "kode akun")
    if not lines:
        return {}
    last = next(head for head in lines[0] if head.startswith("realisasi 2"))
    codes = [line["kode akun"] for line in lines]
    leaves = [r for r in lines if not any(c.startswith(f"{r['kode akun']}.") for c in codes)]
    rows = []
    for line in sorted(lines, key=lambda r: [int(part) for part in r["kode akun"].split(".")]):
        own = [r for r in leaves if f"{r['kode akun']}.".startswith(f"{line['kode akun']}.")]
        depth = sum(line["kode akun"].startswith(f"{code}.") for code in codes)
        rows.append({"akun": line["kode akun"], **_account(own, last), "kedalaman": depth})
    return {"belanja": {"akun": rows, "total": {**_account(leaves, last), "kedalaman": 0}}}


def _account(rows: list[Line], last: str) -> Tree:
    now = add(number(row["realisasi (rp)"]) for row in rows)
    before = whole(number(row[last]) for row in rows)
    change = less(now, before)
    return {
        **money(add(number(row["anggaran (rp)"]) for row in rows), now),
        "realisasi_lalu": before,
        "perubahan": result(change),
        "persen": result(percent(change, before)),
    }


def _kinds(kantor: Kantor) -> Tree:
    lines = {key_of(line): line for line in kantor.table("Program & Pagu", "kode")}
    heads = ("belanja operasi (rp)", "belanja modal (rp)")
    if all(line[head] is None for line in lines.values() for head in heads):
        return {}
    leaves = [row for row in kantor.anggaran if row["rinci"]]
    split = {place_of(row): _split(lines[place_of(row)], row["pagu"]) for row in leaves}

    def total(rows: list[Tree]) -> Tree:
        both = [split[place_of(row)] for row in rows]
        names = ("operasi", "modal")
        return {name: result(whole(one[n] for one in both)) for n, name in enumerate(names)}

    def below(row: Tree) -> list[Tree]:
        if row["rinci"]:
            return [row]
        return [leaf for leaf in leaves if f"{leaf['kode']}.".startswith(f"{row['kode']}.")]

    rows = [total(below(row)) for row in kantor.anggaran]
    return {"operasi_modal": {"baris": rows, **total(leaves)}}


def place_of(row: Tree) -> Key:
    return row["kode"], row["sumber_dana"], row["keterangan"]


def _split(line: Line, pagu: Number) -> tuple[Number, Number]:
    """Return both kinds; what is not typed is what the other leaves of the pagu."""
    first, second = number(line["belanja operasi (rp)"]), number(line["belanja modal (rp)"])
    if not pagu:
        return (pagu if first is None else first), (pagu if second is None else second)
    return (less(pagu, second) if first is None else first), (
        less(pagu, first) if second is None else second
    )
