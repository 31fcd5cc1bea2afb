"""Higher is better: realisasi / target × 100."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from selaras.domain.capaian import Arah, AturanCapaian, Target, TargetNol, calculate_capaian
from tests.unit.making import COUNTS, POSITIVE, close

PLAIN = AturanCapaian()
HUNDRED_FOR_ZERO = AturanCapaian(target_nol=TargetNol.SERATUS)


def naik(
    target: Decimal | int, realisasi: Decimal | int, aturan: AturanCapaian = PLAIN
) -> Decimal | None:
    return calculate_capaian(Target(Decimal(target)), Decimal(realisasi), Arah.NAIK, aturan).nilai


@given(POSITIVE, COUNTS)
def test_capaian_is_the_exact_quotient(target: Decimal, realisasi: Decimal) -> None:
    assert close(naik(target, realisasi), Fraction(realisasi) * 100 / Fraction(target))


@given(POSITIVE, COUNTS, POSITIVE)
def test_capaian_rises_with_realisasi(target: Decimal, realisasi: Decimal, more: Decimal) -> None:
    low, high = naik(target, realisasi), naik(target, realisasi + more)
    assert low is not None
    assert high is not None
    assert low < high


@given(POSITIVE)
def test_a_reached_target_is_hundred(target: Decimal) -> None:
    assert naik(target, target) == 100


@pytest.mark.parametrize("realisasi", [-1, 0, 5])
def test_target_zero_has_no_capaian_but_a_reason(realisasi: int) -> None:
    hasil = calculate_capaian(Target(Decimal(0)), Decimal(realisasi), Arah.NAIK, PLAIN)
    assert (hasil.nilai, hasil.mentah) == (None, None)
    assert hasil.alasan == "target nol; capaian tidak terdefinisi"


def test_target_zero_is_hundred_only_where_settled_so_and_something_was_reached() -> None:
    assert naik(0, 5, HUNDRED_FOR_ZERO) == 100
    assert naik(0, 0, HUNDRED_FOR_ZERO) is None
    assert naik(0, -1, HUNDRED_FOR_ZERO) is None


def test_the_derivation_shows_operands_and_result() -> None:
    hasil = calculate_capaian(Target(Decimal("97.22")), Decimal(100) / 3, Arah.NAIK, PLAIN)
    assert hasil.rincian.kalimat() == "capaian = 33,3333… / 97,22 × 100 = 34,29"
