"""What `selaras hitung` says of each indicator and each line of the budget, as print writes it."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from selaras.exchange.json import Hitung, build_hitung
from selaras.exchange.json.hitung import BarisAnggaran, Indikator
from tests.contoh import load
from tests.documents.agreement.facts import Fact, plain_code
from tests.documents.agreement.sources import written

_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}
Computed = dict[tuple[str, str, str], str | None]  # whom, which figure, which quarter alone


@cache
def hitung_of(office: str) -> Hitung:
    """Return every figure of an office."""
    return build_hitung(load(office).hasil)


@cache
def computed(office: str) -> Computed:
    """Return the figures of the year, and of the quarters alone, by name of indicator and by code."""
    hitung = hitung_of(office)
    found = [one for row in hitung.anggaran.baris for one in _of_budget(row)]
    found += [one for row in hitung.indikator for one in _of_indicator(row)]
    return dict(found)


def _of_budget(row: BarisAnggaran) -> Iterator[tuple[tuple[str, str, str], str | None]]:
    code = plain_code(row.kode)
    for what, value in (
        ("pagu", row.pagu),
        ("realisasi", row.realisasi),
        ("sisa", row.sisa),
        ("serapan", row.serapan),
    ):
        yield (code, what, ""), value
    for number, spent in row.triwulan.items():
        yield (code, "realisasi", _ROMAN[number]), spent.hasil


def _of_indicator(row: Indikator) -> Iterator[tuple[tuple[str, str, str], str | None]]:
    name = " ".join(row.uraian.casefold().split())
    if row.target_bawah is None:
        yield (name, "target", ""), row.target
    yield (name, "realisasi", ""), row.tahunan.realisasi
    yield (name, "capaian", ""), row.tahunan.capaian
    for number, quarter in row.triwulan.items():
        yield (name, "realisasi", _ROMAN[number]), quarter.realisasi
        yield (name, "capaian", _ROMAN[number]), quarter.capaian


def says_otherwise(fact: Fact, values: Computed) -> str:
    """Return what hitung says where the fact shows another number, '' where both agree."""
    key = (fact.about, fact.figure.what, fact.figure.quarter)
    if fact.of or fact.figure.year or key not in values:
        return ""
    value = values[key]
    if not fact.text[-1:].strip(")").isdigit() and value is None:
        return ""
    shown = fact.text.split(" ")[0].removeprefix("-")
    return "" if value is not None and shown in written(Decimal(value)) else value or "tidak ada"
