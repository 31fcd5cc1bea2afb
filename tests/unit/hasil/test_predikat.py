"""Targets that are a predikat, alone or with a number."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import HasilIndikator, calculate_indikator
from selaras.domain.hasil.predikat import Berpredikat, compare_predikat
from tests.unit.making import IV, KETENTUAN, YEAR, indikator, realisasi

TABLE = KETENTUAN.lke_predikat


def calculate(nilai: str, **changes: Any) -> HasilIndikator:
    row = indikator(cara_rekap=CaraRekap.TAHUNAN_SAJA, satuan="Nilai", **changes)
    return calculate_indikator(row, [realisasi(IV, realisasi=Decimal(nilai))], YEAR, KETENTUAN)


def test_a_predikat_alone_is_reached_or_not_and_has_no_percent() -> None:
    hasil = calculate("56.43", target=None, target_predikat="B")
    assert hasil.predikat is not None
    assert (hasil.predikat.tercapai, hasil.predikat.putusan) == (False, "tidak tercapai")
    assert (hasil.tahunan.capaian, hasil.kategori) == (None, None)
    assert hasil.tahunan.alasan == "target berupa predikat B; persen capaian memerlukan angka target"


def test_a_number_beside_the_predikat_gives_the_percent_too() -> None:
    hasil = calculate("56.43", target=Decimal(67), target_predikat="B")
    assert hasil.predikat is not None
    assert hasil.predikat.tercapai is False
    assert hasil.predikat.rincian.hitungan == "56,43 (CC) dibandingkan 67 (B)"
    assert hasil.tahunan.capaian == Decimal("56.43") * 100 / 67


def test_without_a_predikat_nothing_is_compared() -> None:
    assert calculate("56.43", target_predikat="  ").predikat is None


def test_before_its_table_was_in_force_nothing_is_compared() -> None:
    older = replace(KETENTUAN, lke_predikat=None)
    row = indikator(target=None, target_predikat="B")
    hasil = calculate_indikator(row, [realisasi(IV, realisasi_sd=70)], YEAR, older)
    assert hasil.predikat is not None
    assert hasil.predikat.tercapai is None
    assert hasil.predikat.rincian.alasan == "tabel predikat belum berlaku pada periode ini"


@pytest.mark.parametrize(
    ("nilai", "text"),
    [
        (Berpredikat(Decimal(67), "B"), "67 (B)"),
        (Berpredikat(Decimal("56.43")), "56,43"),
        (Berpredikat(None, "B"), "B"),
        (Berpredikat(None), ""),
    ],
)
def test_number_and_predikat_are_written_together(nilai: Berpredikat, text: str) -> None:
    assert str(nilai) == text


@given(st.decimals(0, 100, places=2), st.decimals(0, 100, places=2))
def test_a_higher_number_never_has_a_lower_predikat(one: Decimal, other: Decimal) -> None:
    """The predikat of the lower number as target is always reached by the higher one."""
    assert TABLE is not None
    low, high = sorted((one, other))
    letter = TABLE.predikat_for(low).kode
    assert compare_predikat(Berpredikat(None, letter), Berpredikat(high), TABLE).tercapai


@given(st.decimals(0, 100, places=2), st.sampled_from(["AA", "A", "BB", "B", "CC", "C", "D"]))
def test_a_number_and_its_own_letter_are_judged_alike(nilai: Decimal, target: str) -> None:
    assert TABLE is not None
    wanted, letter = Berpredikat(None, target), TABLE.predikat_for(nilai).kode
    by_number = compare_predikat(wanted, Berpredikat(nilai), TABLE)
    assert by_number.tercapai == compare_predikat(wanted, Berpredikat(None, letter), TABLE).tercapai
    assert by_number.rincian.hasil == nilai
    assert compare_predikat(wanted, Berpredikat(None, letter), TABLE).rincian.hasil is None
