from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.angka import (
    AngkaError,
    JenisAngka,
    format_angka,
    format_polos,
    format_uang,
    parse_angka,
    round_half_up,
    settle,
)

amounts = st.integers(min_value=-(10**15), max_value=10**15).map(Decimal)
percents = st.decimals(min_value=-1000, max_value=100_000, places=2)


@given(amounts)
def test_money_survives_writing_and_reading(amount: Decimal) -> None:
    assert parse_angka(format_uang(amount), JenisAngka.UANG).nilai == amount


@given(percents)
def test_percent_survives_writing_and_reading(value: Decimal) -> None:
    assert parse_angka(format_angka(value), JenisAngka.PERSEN).nilai == value


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**9), max_value=10**9))
def test_plain_form_is_what_decimal_reads(value: Decimal) -> None:
    assert Decimal(format_polos(value)) == value
    assert "E" not in format_polos(value)


@given(st.text(max_size=200), st.sampled_from(JenisAngka))
def test_any_text_gives_a_reading_or_a_named_error(text: str, jenis: JenisAngka) -> None:
    try:
        parse_angka(text, jenis)
    except AngkaError as error:
        assert str(error)


@given(st.text(alphabet="0123456789.,-() %RpBOrang/", max_size=30), st.sampled_from(JenisAngka))
def test_ambiguity_names_at_least_two_readings(text: str, jenis: JenisAngka) -> None:
    try:
        parse_angka(text, jenis)
    except AngkaError as error:
        assert len(error.kemungkinan) != 1


@given(st.decimals(min_value=0, max_value=10**6, places=4))
def test_rounding_never_moves_by_more_than_half_a_step(value: Decimal) -> None:
    assert abs(round_half_up(value, 2) - value) <= Decimal("0.005")


def test_noise_of_division_does_not_reach_a_border() -> None:
    total = sum([Decimal(100) / 3] * 3, Decimal())
    assert total < 100
    assert settle(total) == 100
    assert round_half_up(total, 20) == 100


def test_long_text_is_refused_without_echoing_all_of_it() -> None:
    with pytest.raises(AngkaError) as refused:
        parse_angka("9" * 10_000_000, JenisAngka.UANG)
    assert len(str(refused.value)) < 200
