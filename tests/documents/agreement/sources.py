"""Every number that a document of an office may print, as it is printed.

A source is a leaf of what `selaras hitung --json` prints, of the records, or of the regulation files; a
number inside a text is allowed as it stands there. Forms are written here anew, without the formatter of
the product. Counts of records, all or those alike in one field, are sources as well.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from selaras.domain.ketentuan.loading import list_files
from selaras.exchange.json import build_hitung, dump_berkas, write_json
from tests.contoh import load

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_CODE = re.compile(r"(\d(?:\.\d+){4,}\.)00(\d\d)")  # of a sub kegiatan; before 2023 two digits end it


@cache
def allowed_numbers(office: str) -> frozenset[str]:
    """Return every number that the documents of an office may print."""
    contoh = load(office)
    texts: set[str] = set()
    for tree in _trees(office):
        for leaf in _leaves(tree):
            texts.update(_forms(leaf))
        texts.update(map(str, _counts(tree)))
    year = contoh.berkas.profil.periode.tahun
    return frozenset(texts | {str(year + step) for step in (-1, 0, 1)})


def _trees(office: str) -> Iterator[Any]:
    contoh = load(office)
    yield json.loads(write_json(build_hitung(contoh.hasil)))
    yield json.loads(dump_berkas(contoh.berkas))
    yield [data for _, data in list_files()]


def _leaves(tree: Any) -> Iterator[Any]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield key
            yield from _leaves(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _leaves(value)
    elif tree is not None and not isinstance(tree, bool):
        yield tree


def _forms(leaf: Any) -> Iterator[str]:
    if isinstance(leaf, date):
        leaf = leaf.isoformat()
    text = str(leaf)
    if _DATE.fullmatch(text):
        day = date.fromisoformat(text)
        yield from (str(day.day), str(day.year))
    elif _DECIMAL.fullmatch(text):
        yield text
        yield from written(Decimal(text))
    else:
        yield from NUMBER.findall(text)
        yield from (match.expand(r"\1\2") for match in _CODE.finditer(text))


def written(number: Decimal) -> Iterator[str]:
    """Yield a number without its sign as tables write it, and with no more decimals than it has."""
    for decimals in _decimals(number):
        step = Decimal(1).scaleb(-decimals)
        shown = f"{abs(number).quantize(step, ROUND_HALF_UP):,.{decimals}f}"
        indonesian = shown.translate(str.maketrans(",.", ".,"))
        yield indonesian
        if decimals == 2:
            yield indonesian.rstrip("0").rstrip(",")


def _decimals(number: Decimal) -> tuple[int, ...]:
    """Parts of money are whole rupiah; means of a survey have three, an index of villages four."""
    whole = (0,) if number == number.to_integral_value() or abs(number) >= 1000 else ()
    return (*whole, 2, 3, 4) if abs(number) < 10 else (*whole, 2)


def written_of(leaf: str | None) -> frozenset[str]:
    """Return how print may write a number of hitung; nothing where it is not there."""
    return frozenset() if leaf is None else frozenset(written(Decimal(leaf)))


def _counts(tree: Any) -> Iterator[int]:
    """Yield how long each list of the tree is, and how many of it are alike in a field."""
    if isinstance(tree, dict):
        for value in tree.values():
            yield from _counts(value)
    elif isinstance(tree, list):
        yield len(tree)
        alike = Counter(
            (field, value)
            for item in tree
            if isinstance(item, dict)
            for field, value in item.items()
            if isinstance(value, str | int | None)
        )
        yield from alike.values()
        for value in tree:
            yield from _counts(value)
