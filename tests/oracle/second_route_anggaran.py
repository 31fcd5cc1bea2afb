"""The budget once more, in fractions: sums over the lowest rows by the beginning of their code."""

from fractions import Fraction
from pathlib import Path
from typing import Any

from tests.oracle.sheets import Line, number, read_quarter, read_table, text

QUARTERS = ("tw i (rp)", "tw ii (rp)", "tw iii (rp)", "tw iv (rp)")
Number = Fraction | None
Key = tuple[str, str, str]


def budget(path: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the rows in the order of a report, and the total."""
    lines = sorted(read_table(path, "Program & Pagu", "kode"), key=_place)
    spent = {_key(r): r for r in read_table(path, "Realisasi Anggaran", "kode")}
    parents = {_parent(line) for line in lines}
    leaves = [line for line in lines if _is_open(line) or line["kode"] not in parents]
    last = read_quarter(path)
    rows = [_row(line, [f for f in leaves if _belongs(f, line, leaves)], spent, last) for line in lines]
    quarters = {str(q): {"hasil": _quarter(leaves, spent, q, last)} for q in range(1, last + 1)}
    return rows, {**_money(leaves, spent, last), "triwulan": quarters}


def _place(line: Line) -> str:
    return line["kode"] + (".~" if _is_open(line) else "")


def _is_open(line: Line) -> bool:
    return text(line["belum dirinci"]) == "Ya"


def _key(line: Line) -> Key:
    return line["kode"], text(line["sumber dana"]), text(line["keterangan"])


def _parent(line: Line) -> str:
    code: str = line["kode"]
    return code if _is_open(line) else code[: {17: 12, 12: 7}.get(len(code), 0)]


def _belongs(leaf: Line, line: Line, leaves: list[Line]) -> bool:
    if any(line is other for other in leaves):
        return leaf is line
    code: str = leaf["kode"]
    return code == line["kode"] or code.startswith(f"{line['kode']}.")


def _row(line: Line, leaves: list[Line], spent: dict[Key, Line], last: int) -> dict[str, Any]:
    kode, sumber_dana, keterangan = _key(line)
    names = {"kode": kode, "sumber_dana": sumber_dana, "keterangan": keterangan}
    own = len(leaves) == 1 and leaves[0] is line
    below = {"terbuka": _is_open(line), "rinci": own}
    quarters = {str(q): {"hasil": _quarter(leaves, spent, q, last)} for q in range(1, last + 1)}
    return {**names, **below, **_money(leaves, spent, last), "triwulan": quarters}


def _quarter(leaves: list[Line], spent: dict[Key, Line], quarter: int, last: int) -> Number:
    """Return the spending of one quarter alone, unknown where a row knows only its sum."""
    known: list[Fraction] = []
    for leaf in leaves:
        row = spent.get(_key(leaf))
        alone = number(row[QUARTERS[quarter - 1]]) if row else None
        if alone is None and _spent(row, last) is not None:
            return None
        known += [alone] if alone is not None else []
    return sum(known, Fraction(0)) if known else None


def _money(leaves: list[Line], spent: dict[Key, Line], last: int) -> dict[str, Number]:
    pagu = sum((number(leaf["pagu (rp)"]) or Fraction(0) for leaf in leaves), Fraction(0))
    known = [n for leaf in leaves if (n := _spent(spent.get(_key(leaf)), last)) is not None]
    realisasi = sum(known, Fraction(0)) if known else None
    return {
        "pagu": pagu,
        "realisasi": realisasi,
        "sisa": pagu - (realisasi or 0),
        "serapan": realisasi * 100 / pagu if realisasi is not None and pagu else None,
    }


def _spent(row: Line | None, last: int) -> Number:
    if row is None:
        return None
    until = number(row["s.d. periode (rp)"])
    if until is not None:
        return until
    parts = [number(row[head]) for head in QUARTERS[:last]]
    assert None not in parts
    return sum((part for part in parts if part is not None), Fraction(0))
