from dataclasses import fields
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.workbook import read_workbook, write_workbook
from selaras.exchange.workbook.floats import carries, decimal_of, text_of
from tests.workbook.strategies import books, values

CALM = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@CALM
@given(books())
def test_what_is_written_reads_back_the_same(berkas: BerkasKinerja) -> None:
    result = read_workbook(write_workbook(berkas))
    assert not result.kesalahan, "\n".join(map(str, result.kesalahan))
    assert result.berkas is not None
    for field in fields(berkas):  # one by one, so that a failure shows little
        assert getattr(result.berkas, field.name) == getattr(berkas, field.name), field.name


@settings(CALM, max_examples=10)
@given(books())
def test_the_same_berkas_gives_the_same_bytes(berkas: BerkasKinerja) -> None:
    assert write_workbook(berkas) == write_workbook(berkas)


@given(values)
def test_a_number_goes_into_a_cell_as_it_is_or_as_text_with_all_digits(nilai: Decimal) -> None:
    kept = decimal_of(float(nilai)) if carries(nilai) else Decimal(text_of(nilai).replace(",", "."))
    assert kept == nilai


@given(st.integers(-(10**15) + 1, 10**15 - 1), st.integers(0, 12))
def test_fifteen_digits_always_fit_even_in_the_sixteen_that_the_file_holds(
    digits: int, places: int
) -> None:
    nilai = Decimal(digits).scaleb(-places)
    assert carries(nilai)
    assert decimal_of(float(f"{float(nilai):.16G}")) == nilai


@pytest.mark.parametrize("text", ["12345678901234567.25", "0.12345678901234567"])
def test_more_digits_than_a_float_carries_are_told(text: str) -> None:
    assert not carries(Decimal(text))
