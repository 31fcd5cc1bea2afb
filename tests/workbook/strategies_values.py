"""Hypothesis strategies for what stands in single cells, and for lists without a key twice."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

WILD = (
    "=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+62 812", "-", "- satu\n- dua", "N/A", "#N/A", "TRUE",
    "_x0041_", "{n-1}", "1.234", "6.750,000", "<b>&amp;</b>", "'petik'", '"dua"', "😀 é",
    "https://contoh.go.id/?a=1&b=2", "شرح", "a\tb", "2024", "Kode *", "mailto:a@b.id", "\u2028x", "]]>",
)  # fmt: skip
_LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Cn"), include_characters="\n\t")
texts = st.one_of(st.sampled_from(WILD), st.text(_LETTERS, max_size=60)).map(str.strip)
filled_texts = texts.filter(bool)
long_texts = st.one_of(texts, st.text(_LETTERS, min_size=200, max_size=600).map(str.strip))


def decimals(lowest: int = -(10**12), places: int = 6) -> st.SearchStrategy[Decimal]:
    """Numbers as offices have them, and some with more digits than a float carries."""
    plain = st.decimals(lowest, 10**12, places=places)
    whole = st.integers(lowest, 10**15).map(Decimal)
    long = st.decimals(max(lowest, -(10**6)), 10**6, places=12)
    longest = st.integers(max(lowest, -(10**17)), 10**17).map(lambda n: Decimal(n) + Decimal("0.25"))
    return st.one_of(plain, whole, long, longest)


values = decimals()
money = decimals(0, 2)
dates = st.dates(date(1900, 3, 1), date(2100, 12, 31))


def unique(rows: list[Any], key: Any) -> list[Any]:
    """Keep the first of the rows with one key."""
    return list({key(row): row for row in reversed(rows)}.values())[::-1]


def unique_rows(
    rows: st.SearchStrategy[Any], key: Callable[[Any], Any]
) -> st.SearchStrategy[tuple[Any, ...]]:
    """Return one to three rows, no two of them with one key."""
    return st.lists(rows, unique_by=key, min_size=1, max_size=3).map(tuple)
