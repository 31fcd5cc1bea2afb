"""Table T-C.27 of Renstra Batu Sopang 2021-2026: which parents are not the sum of their children.

Figures: tests/oracle/data/batu-sopang-2022-tc27.csv, the money columns of fakta renstra_tc27.csv.
"""

from decimal import Decimal
from fractions import Fraction

import pytest

from selaras.domain.berkas import BarisAnggaran
from selaras.domain.hasil.anggaran import calculate_anggaran
from selaras.domain.kode import Kode, TingkatKode, parse_kode
from selaras.domain.periode import Periode
from tests.oracle.facts import read

COLUMNS = ("2022", "2023", "2024", "2025", "2026", "akhir")
# What the children have more, in rupiah; one or two rupiah are roundings of the yearly growth.
DIFFERENCES = {
    "2022": {},
    "2023": {
        "7.01.01": 1,
        "7.01.01.2.01": -1,
        "7.01.01.2.06": 10200200,
        "7.01.01.2.09": -1,
        "7.01.02": 1,
        "7.01.02.2.03": -1000000000,
    },
    "2024": {
        "7.01.01": -1,
        "7.01.01.2.01": 1,
        "7.01.01.2.09": 1,
        "7.01.04.2.01": -1,
        "7.01.05.2.01": 1,
    },
    "2025": {
        "7.01.01": -1,
        "7.01.01.2.01": -2,
        "7.01.01.2.06": -1,
        "7.01.01.2.09": 1,
        "7.01.04": -1,
        "7.01.06.2.01": 1,
    },
    "2026": {"7.01.01.2.02": 1, "7.01.02": 1, "7.01.06.2.01": 1},
    "akhir": {
        "7.01.01.2.01": -2,
        "7.01.01.2.02": 1,
        "7.01.01.2.06": 1,
        "7.01.01.2.08": 1,
        "7.01.01.2.09": -1,
        "7.01.02": -1,
        "7.01.02.2.03": -999999999,
        "7.01.04": -1,
    },
}


def printed(column: str) -> dict[Kode, Decimal | None]:
    rows = read("batu-sopang-2022-tc27")
    return {parse_kode(r["kode"]): Decimal(r[column]) if r[column] else None for r in rows}


def row_of(kode: Kode, amount: Decimal | None) -> BarisAnggaran:
    """Return the row with its money at the lowest level, above it only to be compared."""
    if kode.tingkat is TingkatKode.SUB_KEGIATAN:
        return BarisAnggaran(kode, str(kode), pagu=amount)
    return BarisAnggaran(kode, str(kode), angka_dokumen=amount)


@pytest.mark.parametrize("column", COLUMNS)
def test_the_kegiatan_against_their_sub_kegiatan(column: str) -> None:
    """Both levels at once: the tree computes from the leaves, print is compared level by level."""
    amounts = printed(column)
    nodes = calculate_anggaran([row_of(*row) for row in amounts.items()], [], Periode(2022)).walk()
    kegiatan = {n.baris.kode: n.uang.pagu for n in nodes if n.baris.kode.tingkat is TingkatKode.KEGIATAN}
    found = {str(k): pagu - amounts[k] for k, pagu in kegiatan.items() if pagu != amounts[k]}
    assert found == {k: v for k, v in DIFFERENCES[column].items() if parse_kode(k) in kegiatan}


@pytest.mark.parametrize("column", COLUMNS)
def test_the_programmes_against_their_printed_kegiatan(column: str) -> None:
    """The kegiatan as printed are the leaves here, so a fault below them is not told again."""
    amounts = {k: v for k, v in printed(column).items() if k.tingkat is not TingkatKode.SUB_KEGIATAN}
    rows = [BarisAnggaran(k, str(k), pagu=v) for k, v in amounts.items()]
    tree = calculate_anggaran(rows, [], Periode(2022)).daftar_program
    found = {str(p.baris.kode): _more(p.uang.pagu, amounts[p.baris.kode]) for p in tree}
    assert {k: v for k, v in found.items() if v} == {
        k: v for k, v in DIFFERENCES[column].items() if parse_kode(k).tingkat is TingkatKode.PROGRAM
    }


def _more(children: Decimal | None, parent: Decimal | None) -> Decimal:
    assert children is not None
    assert parent is not None
    return children - parent


@pytest.mark.parametrize("column", COLUMNS)
def test_a_second_route_lists_the_same(column: str) -> None:
    amounts = {r["kode"]: Fraction(r[column] or 0) for r in read("batu-sopang-2022-tc27")}
    found = {}
    for kode, amount in amounts.items():
        depth = {2: 4, 4: 5}.get(
            kode.count(".")
        )  # 7.01.01 has kegiatan 7.01.01.2.01, that has 7.01.01.2.01.01
        below = [v for k, v in amounts.items() if k.startswith(f"{kode}.") and k.count(".") == depth]
        if below and sum(below) != amount:
            found[kode] = sum(below) - amount
    assert found == DIFFERENCES[column]
