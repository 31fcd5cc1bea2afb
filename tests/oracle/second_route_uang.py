"""Sums, shares and means in fractions, in the shape that the JSON gives them."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any

Number = Fraction | None
Tree = dict[str, Any]


def add(values: Iterable[Number]) -> Number:
    """Return the sum of what is known, None where nothing is."""
    known = [value for value in values if value is not None]
    return sum(known, Fraction(0)) if known else None


def whole(values: Iterable[Number]) -> Number:
    """Return the sum, None as soon as one value is not known or there is none."""
    listed = list(values)
    return None if None in listed else add(listed)


def percent(part: Number, all_of_it: Number) -> Number:
    return None if part is None or not all_of_it else part * 100 / all_of_it


def less(now: Number, before: Number) -> Number:
    return None if now is None or before is None else now - before


def money(pagu: Number, spent: Number, *, open_ended: bool = False) -> Tree:
    """Return the four figures; money that may not be spent yet (`open_ended`) remains whole."""
    unknown = pagu is None or (spent is None and not open_ended)
    rest = None if unknown or pagu is None else pagu - (spent or 0)
    return {"pagu": pagu, "realisasi": spent, "sisa": rest, "serapan": percent(spent, pagu)}


def money_of(rows: Sequence[Tree]) -> Tree:
    """Return the sum of rows of money."""
    spent = add(row["realisasi"] for row in rows)
    no_gap = all(row["realisasi"] is not None or row["sisa"] is not None for row in rows)
    return money(add(row["pagu"] for row in rows), spent, open_ended=no_gap)


def result(value: Number) -> Tree:
    return {"hasil": value}


def sum_of(values: Sequence[Number], total: Number) -> Tree:
    """Return a derivation over these values."""
    return {"hasil": total, "dari": [result(value) for value in values]}


def mean(values: Iterable[Number]) -> Tree:
    """Return the mean over what is known, with its derivation."""
    known = [value for value in values if value is not None]
    total = sum(known, Fraction(0)) / len(known) if known else None
    return {"capaian": total, "rincian_hitung": sum_of(known, total)}
