"""A reduction against the base count; an increase stays negative."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given

from selaras.domain.capaian import calculate_penurunan
from tests.unit.making import COUNTS, POSITIVE, close


@given(POSITIVE, COUNTS)
def test_reduction_is_exact_and_never_floored(dasar: Decimal, kini: Decimal) -> None:
    exact = (Fraction(dasar) - Fraction(kini)) * 100 / Fraction(dasar)
    assert close(calculate_penurunan(dasar, kini).hasil, exact)


def test_an_increase_is_negative() -> None:
    assert calculate_penurunan(Decimal(8), Decimal(10)).hasil == -25


def test_a_base_of_zero_names_itself() -> None:
    rincian = calculate_penurunan(Decimal(0), Decimal(3), "tahun 2023")
    assert (rincian.hasil, rincian.alasan) == (None, "kejadian tahun 2023 nol; tidak terdefinisi")
