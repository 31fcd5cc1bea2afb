import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from selaras.domain.terbilang import terbilang, terbilang_rupiah

whole_numbers = st.integers(min_value=0, max_value=10**15 - 1)
# most random numbers are long and without zeros; these are full of them
sparse_numbers = st.lists(st.sampled_from([0, 1, 10, 11, 100, 111, 999]), min_size=1, max_size=5).map(
    lambda groups: sum(group * 1000**place for place, group in enumerate(groups))
)


def oracle(number: int) -> str:
    """num2words says "satu juta satu ribu" for 1.001.000; within a number, too, it is "seribu"."""
    return re.sub(r"(juta|miliar|triliun) satu ribu", r"\1 seribu", num2words(number, lang="id"))


@given(whole_numbers | sparse_numbers)
def test_words_of_whole_numbers_agree_with_the_oracle(number: int) -> None:
    assert terbilang(number) == oracle(number)


@given(whole_numbers | sparse_numbers)
def test_a_negative_number_is_its_opposite_with_minus_before(number: int) -> None:
    expected = "nol" if number == 0 else f"minus {terbilang(number)}"
    assert terbilang(-number) == expected


@given(st.integers(0, 10**9), st.integers(0, 9999))
def test_decimals_are_read_digit_by_digit(whole: int, fraction: int) -> None:
    words = terbilang(Decimal(f"{whole}.{fraction:04d}"))
    digits = f"{fraction:04d}".rstrip("0")
    expected = " ".join(terbilang(int(digit)) for digit in digits)
    assert words == (f"{terbilang(whole)} koma {expected}" if digits else terbilang(whole))


@given(whole_numbers, whole_numbers)
def test_two_amounts_never_share_their_words(first: int, second: int) -> None:
    assert (terbilang_rupiah(first) == terbilang_rupiah(second)) == (first == second)
