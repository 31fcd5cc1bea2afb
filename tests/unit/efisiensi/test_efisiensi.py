"""Efficiency: what holds for every set of sub kegiatan."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.efisiensi import (
    KeluaranSubKegiatan,
    RumusEfisiensi,
    calculate_biaya_keluaran,
    calculate_efisiensi,
    calculate_nilai_efisiensi,
)
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.kode import parse_kode
from selaras.domain.rincian import Rincian

ATURAN = resolve_ketentuan("contoh", date(2024, 1, 1)).aturan_efisiensi
BY_MEAN = replace(ATURAN, rumus=RumusEfisiensi.PMK_249_2011)
SALARY = parse_kode("7.01.01.2.02.01")
money = st.integers(1, 10**9).map(Decimal)
volume = st.integers(1, 100).map(Decimal)


@st.composite
def outputs(draw: st.DrawFn) -> KeluaranSubKegiatan:
    target = draw(volume)
    reached = draw(st.integers(1, 5 * int(target)).map(Decimal))
    return KeluaranSubKegiatan("baris", draw(money), draw(money), target, reached)


def row(
    pagu: int | None, belanja: int | None, target: int = 10, realisasi: int = 10
) -> KeluaranSubKegiatan:
    figures = (None if v is None else Decimal(v) for v in (pagu, belanja, target, realisasi))
    return KeluaranSubKegiatan("contoh", *figures)


@given(st.lists(outputs(), min_size=1, max_size=8))
def test_e_equals_the_formula_in_fractions(rows: list[KeluaranSubKegiatan]) -> None:
    worth = sum(Fraction(r.pagu) * Fraction(r.realisasi) / Fraction(r.target) for r in rows)
    exact = (worth - sum(Fraction(r.belanja) for r in rows)) / worth * 100
    found = Fraction(calculate_efisiensi(rows, ATURAN).efisiensi.hasil)
    assert abs(found - exact) <= max(abs(exact), 1) / 10**18


@given(st.lists(outputs(), min_size=1, max_size=8))
def test_the_mean_of_rows_equals_its_formula_in_fractions(rows: list[KeluaranSubKegiatan]) -> None:
    parts = [
        1 - (Fraction(r.belanja) / Fraction(r.realisasi)) / (Fraction(r.pagu) / Fraction(r.target))
        for r in rows
    ]
    exact = sum(parts) / len(parts) * 100
    found = Fraction(calculate_efisiensi(rows, BY_MEAN).efisiensi.hasil)
    assert abs(found - exact) <= max(abs(exact), 1) / 10**15


@given(outputs())
def test_both_formulas_agree_on_a_single_row(output: KeluaranSubKegiatan) -> None:
    first, second = (calculate_efisiensi([output], a).efisiensi.hasil for a in (ATURAN, BY_MEAN))
    assert abs(first - second) <= max(abs(first), 1) / Decimal(10) ** 15


@given(st.lists(outputs(), min_size=1, max_size=6), st.permutations(range(6)))
def test_order_makes_no_difference(rows: list[KeluaranSubKegiatan], order: list[int]) -> None:
    shuffled = [rows[place] for place in order if place < len(rows)]
    first, second = (calculate_efisiensi(r, ATURAN).hemat for r in (rows, shuffled))
    assert abs(first - second) <= Decimal(1) / 10**10


@given(st.lists(outputs(), min_size=1, max_size=6))
def test_rows_without_money_change_nothing_and_are_named(rows: list[KeluaranSubKegiatan]) -> None:
    empty = row(0, 0)
    hasil = calculate_efisiensi([*rows, empty], ATURAN)
    assert hasil.efisiensi.hasil == calculate_efisiensi(rows, ATURAN).efisiensi.hasil
    assert hasil.dilewati == ((empty, "tanpa anggaran"),)


@given(st.decimals(-100, 100, places=4))
def test_the_value_of_efficiency_lies_between_zero_and_a_hundred(efisiensi: Decimal) -> None:
    graded = calculate_nilai_efisiensi(Rincian("E", efisiensi), Decimal(20))
    assert 0 <= graded.hasil <= 100
    assert (graded.alasan != "") == (abs(efisiensi) > 20)


@pytest.mark.parametrize(("efisiensi", "nilai"), [("-20", 0), ("0", 50), ("20", 100), ("3.7", "59.25")])
def test_the_value_of_efficiency_at_its_marks(efisiensi: str, nilai: int | str) -> None:
    graded = calculate_nilai_efisiensi(Rincian("E", Decimal(efisiensi)), Decimal(20))
    assert graded.hasil == Decimal(nilai)


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        (row(None, 1), "pagu belum diisi"),
        (row(0, 0), "tanpa anggaran"),
        (row(1, None), "realisasi anggaran belum diisi"),
        (row(1, 1, target=0), "target keluaran nol atau negatif"),
        (replace(row(1, 1), realisasi=None), "target atau realisasi keluaran belum diisi"),
        (replace(row(1, 1), target=None, alasan="tanpa indikator keluaran"), "tanpa indikator keluaran"),
    ],
)
def test_what_cannot_be_counted_is_left_out_with_its_reason(
    output: KeluaranSubKegiatan, reason: str
) -> None:
    assert calculate_efisiensi([output], ATURAN).dilewati == ((output, reason),)


def test_a_ratio_of_exactly_five_is_believed_and_above_it_refused() -> None:
    assert calculate_efisiensi([row(10, 10, 1, 5)], ATURAN).ditolak == ()
    refused = calculate_efisiensi([row(10, 10), row(10, 10, 100, 501)], ATURAN)
    assert len(refused.ditolak) == 1
    assert refused.efisiensi.hasil is None
    assert refused.ikut == ()


def test_salaries_go_in_or_out_by_setting_and_their_rest_is_no_efficiency() -> None:
    salary = replace(row(100, 90), kode=SALARY)
    kept = calculate_efisiensi([salary, row(100, 100)], ATURAN)
    assert kept.efisiensi.hasil == 5
    assert kept.peringatan == ("contoh: sisa gaji dan tunjangan bukan efisiensi",)
    out = calculate_efisiensi([salary, row(100, 100)], replace(ATURAN, tanpa_gaji=True))
    assert out.efisiensi.hasil == 0
    assert out.dilewati == ((salary, "gaji dan tunjangan tidak diikutkan"),)


@pytest.mark.parametrize(
    ("output", "warned"),
    [
        (row(10, 9, 10, 9), True),
        (row(10, 9), False),
        (row(10, 10, 10, 9), False),
        (row(10, 9, 10, 11), False),
    ],
)
def test_money_left_over_below_target_is_flagged(output: KeluaranSubKegiatan, warned: bool) -> None:
    said = calculate_efisiensi([output], ATURAN).peringatan
    assert any("sisa anggaran bukan efisiensi" in text for text in said) is warned


def test_cost_per_unit_planned_and_actual() -> None:
    planned, actual = calculate_biaya_keluaran(row(100, 90, 10, 12))
    assert (planned.hasil, actual.hasil) == (10, Decimal("7.5"))
    planned, actual = calculate_biaya_keluaran(row(None, 90, 10, 0))
    assert (planned.alasan, actual.alasan) == ("uang atau keluaran belum diisi", "keluaran nol")


def test_ratio_of_output_to_absorption_stands_beside_each_row() -> None:
    (found,) = calculate_efisiensi([row(100, 80, 10, 9)], ATURAN).ikut
    assert found.nisbah.hasil == Decimal("1.125")
    (unspent,) = calculate_efisiensi([row(100, 0, 10, 9)], ATURAN).ikut
    assert unspent.nisbah.hasil is None
