"""A printed number against one computed from printed numbers."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, printed, total
from selaras.domain.angka import round_half_up
from selaras.domain.naskah.angka_cetak import AngkaCetak


def cetak(teks: str) -> AngkaCetak:
    return AngkaCetak(teks, Decimal(teks), len(teks.partition(".")[2]))


def interval(angka: AngkaCetak) -> Rentang:
    found = printed(angka)
    assert found
    return found


def ratio(atas: str, bawah: str) -> Rentang:
    found = interval(cetak(atas)) / interval(cetak(bawah))
    assert found
    return found * exact(100)


@pytest.mark.parametrize(
    ("atas", "bawah", "tertulis", "kecocokan"),
    [
        ("41.20", "80.00", "51.50", Kecocokan.COCOK),
        ("33.33", "96.00", "34.72", Kecocokan.COCOK),  # 34.71875
        ("33.33", "96.00", "34.71", Kecocokan.COCOK),  # 33.325 / 96.005 lies below 34.715
        ("41.20", "80.00", "52.50", Kecocokan.SALAH),
        ("41.20", "80.00", "51.4", Kecocokan.DIPOTONG),  # 51.491 at least
        ("41.20", "80.00", "51.3", Kecocokan.SALAH),
    ],
)
def test_printed_operands_carry_their_rounding(
    atas: str, bawah: str, tertulis: str, kecocokan: Kecocokan
) -> None:
    assert compare(ratio(atas, bawah), cetak(tertulis)) is kecocokan


@pytest.mark.parametrize(
    ("hasil", "tertulis", "kecocokan"),
    [
        ("66.667", "66.66", Kecocokan.DIPOTONG),
        ("66.667", "66.67", Kecocokan.COCOK),
        ("66.665", "66.66", Kecocokan.COCOK),  # a half may be rounded to the even digit
        ("66.667", "66.68", Kecocokan.SALAH),
        ("66.667", "66", Kecocokan.DIPOTONG),
        ("-1.78", "-1.7", Kecocokan.DIPOTONG),
        ("-1.78", "-1.8", Kecocokan.COCOK),
        ("-1.78", "-1.9", Kecocokan.SALAH),
    ],
)
def test_cut_decimals_are_told_from_wrong_ones(hasil: str, tertulis: str, kecocokan: Kecocokan) -> None:
    assert compare(exact(Decimal(hasil)), cetak(tertulis)) is kecocokan


def test_column_may_show_fewer_decimals_than_it_has() -> None:
    assert compare(exact(Decimal("0.817")), cetak("0.8")) is Kecocokan.COCOK
    assert compare(exact(Decimal("0.817")), cetak("0.8"), desimal=3) is Kecocokan.SALAH


def test_number_without_value_is_never_wrong() -> None:
    unread = AngkaCetak("1.2.3", None)
    assert printed(unread) is None
    assert compare(exact(7), unread) is Kecocokan.COCOK


def test_divisor_that_may_be_nil_gives_nothing() -> None:
    assert exact(1) / Rentang(Decimal(-1), Decimal(1), Decimal(0)) is None
    assert exact(1) / exact(0) is None


def test_sum_of_nothing_is_nil() -> None:
    assert total([]) == exact(0)
    wide = Rentang(Decimal(1), Decimal(4), Decimal(2))
    assert total([exact(2), wide]) == Rentang(Decimal(3), Decimal(6), Decimal(4))


def test_centre_takes_the_operands_as_printed() -> None:
    assert ratio("60", "80").pusat == 75


decimals = st.decimals(min_value=-1000, max_value=1000, places=4)
positive = st.decimals(min_value=1, max_value=1000, places=4)
places = st.integers(min_value=0, max_value=3)


@given(decimals, positive, places, places, places)
def test_rounding_of_the_sources_is_never_called_wrong(
    a: Decimal, b: Decimal, of_a: int, of_b: int, of_result: int
) -> None:
    def show(nilai: Decimal, desimal: int) -> AngkaCetak:
        return AngkaCetak("", round_half_up(nilai, desimal), desimal)

    one, other = interval(show(a, of_a)), interval(show(b, of_b))
    quotient = one / other
    if quotient:
        assert compare(quotient, show(a / b, of_result)) is Kecocokan.COCOK
    assert compare(one + other, show(a + b, of_result)) is Kecocokan.COCOK
    assert compare(one - other, show(a - b, of_result)) is Kecocokan.COCOK
    assert compare(one * other, show(a * b, of_result)) is Kecocokan.COCOK
