"""Table T-C.27 of the Renstra in force once more: sums below, sums over years, what does not fit."""

from collections.abc import Iterator
from fractions import Fraction

from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_rencana import chosen, nodes
from tests.oracle.second_route_uang import Number, Tree, add
from tests.oracle.sheets import Line, number, text

COLUMNS = [f"rp tahun ke-{n}" for n in range(1, 7)]
END = "rp akhir rencana"


def parts(kantor: Kantor) -> Tree:
    """Return the table."""
    return {"tc27": _table(kantor)}


def _table(kantor: Kantor) -> Tree:
    plan = chosen(kantor)[0]
    own = {k: n for k, n in nodes(kantor).items() if n["kode rencana"] == plan["kode rencana"]}
    money = {kode: _printed(kantor, kode) for kode in own}
    labels = [str(plan["tahun awal"] + n) for n in range(plan["tahun akhir"] - plan["tahun awal"] + 1)]
    columns = dict(zip([*COLUMNS[: len(labels)], END], [*labels, "akhir"], strict=True))
    order = list(_walk(own, ""))
    sums = {kode: {c: _below(own, money, kode, c) for c in columns} for kode, _ in order}
    top = [kode for kode in own if own[kode]["tingkat"] == "Program"]
    total = {columns[c]: add(_value(own, money, kode, c) for kode in top) for c in columns}
    return {
        "baris": [
            {
                "kedalaman": depth,
                "pagu": {columns[c]: money[kode].get(c) for c in columns},
                "jumlah": {columns[c]: sums[kode][c] for c in columns},
            }
            for kode, depth in order
        ],
        "total": total,
        "selisih": [fault for kode, _ in order for fault in _faults(columns, money[kode], sums[kode])],
    }


def _walk(own: dict[str, Line], above: str, depth: int = 0) -> Iterator[tuple[str, int]]:
    for kode, node in own.items():
        parent = text(node["kode simpul induk"])
        if (parent if parent in own else "") == above:
            yield kode, depth
            yield from _walk(own, kode, depth + 1)


def _printed(kantor: Kantor, kode: str) -> dict[str, Fraction]:
    rows = [r for r in kantor.table("Target Renstra", "kode simpul") if r["kode simpul"] == kode]
    sums = {column: add(number(row[column]) for row in rows) for column in (*COLUMNS, END)}
    return {column: amount for column, amount in sums.items() if amount is not None}


def _value(
    own: dict[str, Line], money: dict[str, dict[str, Fraction]], kode: str, column: str
) -> Number:
    return money[kode].get(column, _below(own, money, kode, column))


def _below(
    own: dict[str, Line], money: dict[str, dict[str, Fraction]], kode: str, column: str
) -> Number:
    children = [k for k, node in own.items() if text(node["kode simpul induk"]) == kode]
    return add(_value(own, money, child, column) for child in children)


def _faults(
    columns: dict[str, str], printed: dict[str, Fraction], below: dict[str, Number]
) -> Iterator[Tree]:
    for column, amount in printed.items():
        under = below.get(column)
        if under is not None and under != amount:
            yield _fault(columns[column], amount, under)
    years = [printed[column] for column in COLUMNS if column in columns and column in printed]
    if years and END in printed and sum(years) != printed[END]:
        yield _fault("akhir", printed[END], sum(years, Fraction(0)))


def _fault(label: str, amount: Fraction, parts_sum: Fraction) -> Tree:
    return {"kolom": label, "tertulis": amount, "jumlah": parts_sum, "selisih": parts_sum - amount}
