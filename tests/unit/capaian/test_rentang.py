"""In a range: 100 inside, less with the distance outside."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from selaras.domain.capaian import Arah, AturanCapaian, HasilCapaian, Target, calculate_capaian
from tests.unit.making import POSITIVE

PLAIN = AturanCapaian()


def rentang(bawah: Decimal | int, atas: Decimal | int, realisasi: Decimal | int) -> HasilCapaian:
    target = Target(bawah=Decimal(bawah), atas=Decimal(atas))
    return calculate_capaian(target, Decimal(realisasi), Arah.RENTANG, PLAIN)


@given(POSITIVE, POSITIVE, POSITIVE)
def test_hundred_inside_and_exact_outside(one: Decimal, other: Decimal, realisasi: Decimal) -> None:
    bawah, atas = sorted([one, other])
    found = rentang(bawah, atas, realisasi).mentah
    if bawah <= realisasi <= atas:
        assert found == 100
    else:
        bound = Fraction(bawah if realisasi < bawah else atas)
        exact = 100 - abs(Fraction(realisasi) - bound) / bound * 100
        assert found is not None
        assert abs(Fraction(found) - exact) < Fraction(1, 10**12)
        assert found < 100


@given(POSITIVE)
def test_both_ends_belong_to_the_range(bound: Decimal) -> None:
    assert rentang(bound, bound + 1, bound).nilai == 100
    assert rentang(bound, bound + 1, bound + 1).nilai == 100


def test_an_end_of_zero_is_reached_by_zero() -> None:
    assert rentang(-1, 0, 0).nilai == rentang(0, 1, 0).nilai == 100


def test_a_single_number_is_a_range_without_width() -> None:
    target = Target(Decimal(20))
    at = calculate_capaian(target, Decimal(20), Arah.RENTANG, PLAIN)
    off = calculate_capaian(target, Decimal(25), Arah.RENTANG, PLAIN)
    assert (at.nilai, off.nilai) == (100, 75)


def test_a_bound_of_zero_leaves_what_lies_beyond_undefined() -> None:
    below = rentang(0, 5, -1)
    assert below.nilai is None
    assert below.alasan == "batas rentang nol atau negatif; capaian tidak terdefinisi"
    assert rentang(0, 5, 7).nilai == 60


@pytest.mark.parametrize(
    ("nilai", "bawah", "atas"),
    [(None, None, None), (1, 1, 2), (None, 1, None), (None, None, 2), (None, 3, 2)],
)
def test_a_target_is_one_number_or_two_ordered_ends(
    nilai: int | None, bawah: int | None, atas: int | None
) -> None:
    ends = [None if n is None else Decimal(n) for n in (nilai, bawah, atas)]
    with pytest.raises(ValueError, match="target"):
        Target(*ends)


def test_a_range_is_refused_for_other_directions() -> None:
    with pytest.raises(ValueError, match="hanya untuk arah 'Dalam rentang'"):
        calculate_capaian(Target(bawah=Decimal(1), atas=Decimal(2)), Decimal(1), Arah.NAIK, PLAIN)


def test_a_target_prints_as_one_number_or_as_both_ends() -> None:
    assert str(Target(Decimal("97.5"))) == "97,5"
    assert str(Target(bawah=Decimal(90), atas=Decimal(100))) == "90 sampai 100"
