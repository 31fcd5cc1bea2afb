"""Table T-C.27 of Renstra Batu Sopang 2021-2026: which rows do not add up, upward and over the years.

The result is computed from the workbook; the second route takes the money columns of fakta
renstra_tc27.csv (tests/oracle/data/batu-sopang-2022-tc27.csv), which name no tujuan and no sasaran.
"""

from decimal import Decimal
from fractions import Fraction

import pytest

from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.tc27 import AKHIR, HasilTc27, JenisSelisih
from selaras.domain.keutuhan import check_berkas
from selaras.domain.kode import parse_kode
from tests.contoh import load
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


# The same for rows without a code, by the sum of what is printed below them.
WITHOUT_CODE = {
    ("tujuan", "2023"): [1],
    ("tujuan", "akhir"): [23023013187],
    ("sasaran", "2022"): [-385996200],
    ("sasaran", "2023"): [-1],
    ("sasaran", "akhir"): [-385996199],
}
# What the years have more than the column at the end.
OVER_YEARS_WITHOUT_CODE = {"tujuan": [23012812987], "sasaran": [1, 1]}


def table() -> HasilTc27:
    hasil = load("batu-sopang").hasil.tc27
    assert hasil is not None
    return hasil


def found(jenis: JenisSelisih, *, coded: bool) -> list[tuple[str, str, Decimal]]:
    """Return where (code, or else level), in which column, and by how much."""
    hasil = table()
    return [
        (str(s.simpul.kode_program or s.simpul.tingkat.value), hasil.label(s.kolom), s.selisih)
        for s in hasil.daftar_selisih
        if s.jenis is jenis and (s.simpul.kode_program is not None) == coded
    ]


def test_the_table_is_that_of_the_renstra_with_all_its_rows() -> None:
    levels = [row.simpul.tingkat for row in table().daftar_baris]
    counts = {level: levels.count(level) for level in TingkatRencana if level in levels}
    assert (table().rencana.tahun_awal, table().rencana.tahun_akhir) == (2021, 2026)
    coded = counts[TingkatRencana.PROGRAM], counts[TingkatRencana.KEGIATAN]
    assert (*coded, counts[TingkatRencana.SUB_KEGIATAN]) == (6, 15, 41)
    assert len(read("batu-sopang-2022-tc27")) == 62


def test_the_money_of_the_workbook_is_that_of_the_print() -> None:
    rows = {row.simpul.kode_program: row for row in table().daftar_baris if row.simpul.kode_program}
    columns = {label: column for column in (*table().tahun, AKHIR) if (label := table().label(column))}
    for line in read("batu-sopang-2022-tc27"):
        own = rows[parse_kode(line["kode"])].pagu
        money = {label: own.get(columns[label]) for label in COLUMNS}
        assert money == {label: Decimal(line[label]) if line[label] else None for label in COLUMNS}


@pytest.mark.parametrize("column", COLUMNS)
def test_parents_against_what_is_printed_below_them(column: str) -> None:
    mismatches = {
        kode: off for kode, label, off in found(JenisSelisih.KE_ATAS, coded=True) if label == column
    }
    assert mismatches == {str(parse_kode(kode)): off for kode, off in DIFFERENCES[column].items()}


def test_every_parent_with_a_code_is_listed() -> None:
    assert len(found(JenisSelisih.KE_ATAS, coded=True)) == sum(map(len, DIFFERENCES.values())) == 28


def test_tujuan_and_sasaran_against_what_is_printed_below_them() -> None:
    mismatches: dict[tuple[str, str], list[Decimal]] = {}
    for level, column, off in found(JenisSelisih.KE_ATAS, coded=False):
        mismatches.setdefault((level, column), []).append(off)
    assert mismatches == WITHOUT_CODE


def test_years_against_the_end_by_a_second_route() -> None:
    expected = {}
    for line in read("batu-sopang-2022-tc27"):
        years = [Fraction(line[column]) for column in COLUMNS[:-1] if line[column]]
        if years and line["akhir"] and sum(years) != Fraction(line["akhir"]):
            expected[str(parse_kode(line["kode"]))] = sum(years) - Fraction(line["akhir"])
    assert {kode: off for kode, _, off in found(JenisSelisih.ANTARTAHUN, coded=True)} == expected
    assert (len(expected), expected["7.01.01"]) == (20, -10200199)


def test_years_of_tujuan_and_sasaran_against_the_end() -> None:
    mismatches: dict[str, list[Decimal]] = {}
    for level, _, off in found(JenisSelisih.ANTARTAHUN, coded=False):
        mismatches.setdefault(level, []).append(off)
    assert mismatches == OVER_YEARS_WITHOUT_CODE


def test_every_mismatch_is_told_to_who_reads_the_workbook() -> None:
    told = [m for m in check_berkas(load("batu-sopang").berkas) if m.daftar == "daftar_target_rencana"]
    assert len(told) == len(table().daftar_selisih)
    assert {m.tingkat for m in told} == {TingkatMasalah.PERINGATAN}


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
