from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.tanggal import (
    BULAN,
    TanggalError,
    add_months,
    format_bulan,
    format_hari_tanggal,
    format_tanggal,
    parse_tanggal,
)

dates = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(dates)
def test_a_date_survives_writing_and_reading(day: date) -> None:
    assert parse_tanggal(format_tanggal(day)) == day
    assert parse_tanggal(format_hari_tanggal(day)) == day
    assert parse_tanggal(f"Lumajang, {format_tanggal(day).upper()}") == day
    assert parse_tanggal(f"1 {format_bulan(day)}") == day.replace(day=1)


@given(
    dates,
    st.sampled_from(["{0.day}/{0.month}/{0.year}", "{0:%d-%m-%Y}", "{0:%d.%m.%Y}", "{0:%Y-%m-%d}"]),
)
def test_dates_in_digits_read_the_day_first(day: date, shape: str) -> None:
    assert parse_tanggal(shape.format(day)) == day


@given(st.text(max_size=100) | st.text(alphabet="0123456789 /-.,JuliMei", max_size=25))
def test_any_text_gives_a_date_or_a_named_error(text: str) -> None:
    try:
        parse_tanggal(text)
    except TanggalError as error:
        assert error.alasan


@given(dates, st.integers(1, 6))
def test_a_wrong_weekday_is_refused_with_the_right_one(day: date, shift: int) -> None:
    wrong, _ = format_hari_tanggal(date.fromordinal(day.toordinal() + shift)).split(", ")
    with pytest.raises(TanggalError, match=format_hari_tanggal(day)):
        parse_tanggal(f"{wrong}, {format_tanggal(day)}")


def test_the_first_three_letters_of_every_month_are_enough() -> None:
    read = [parse_tanggal(f"1 {name[:3]} 2024").month for name in BULAN]
    assert read == list(range(1, 13))


@pytest.mark.parametrize(
    "text", ["3 " + "J" * 10_000_000 + " 2024", "1" * 1_000_000, "1/1/" + "9" * 1_000_000]
)
def test_long_text_is_refused_without_echoing_all_of_it(text: str) -> None:
    with pytest.raises(TanggalError) as refused:
        parse_tanggal(text)
    assert len(str(refused.value)) < 300


@given(st.dates(date(1990, 1, 1), date(2080, 12, 31)), st.integers(0, 60))
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


def test_a_month_behind_the_end_of_january_is_the_end_of_february() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2023, 12, 31), 2) == date(2024, 2, 29)
    assert add_months(date(2023, 12, 2), 1) == date(2024, 1, 2)
