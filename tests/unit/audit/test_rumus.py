"""Worked formulas in LaTeX and in plain text."""

from decimal import Decimal

import pytest

from selaras.audit.rumus import compute, split_rumus


def centre(sisi: str) -> Decimal | None:
    found = compute(split_rumus(sisi)[0])
    return found.rentang.pusat if found else None


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        (r"\frac{3}{4} \times 100\%", "75"),
        (r"\dfrac{(2 \times 6 \text{ dokumen}) + 3}{5}", "3"),
        ("(12 : 15) × 100 %", "80"),
        ("(2 x 10 - 8) / 10 x 100%", "120"),
        ("-4 + 10", "6"),
        ("[6 - 2] * 3", "12"),
        ("1.200.000 + 300.000", "1500000"),
        ("3,222 x 25", "80.550"),
        ("45 persen", "45"),
    ],
)
def test_formula_is_computed(teks: str, hasil: str) -> None:
    assert centre(teks) == Decimal(hasil)


@pytest.mark.parametrize(
    "teks",
    [
        r"\frac{\text{Jumlah desa maju}}{\text{Jumlah desa}} \times 100\%",
        "jumlah desa / 12",
        "12 /",
        "(12 + 3",
        "12 3",
        "5 / 0",
        "3.222 x 25",
        "",
    ],
)
def test_symbols_words_and_broken_formulas_give_nothing(teks: str) -> None:
    assert compute(split_rumus(teks)[0]) is None


def test_sides_are_parted_at_every_sign_of_equality() -> None:
    assert split_rumus(r"$$x \approx \frac{1}{2} = 50\%$$") == ["x", "#(1)(2)", "50%"]


def test_side_that_is_one_number_keeps_it() -> None:
    found = compute("57,45%")
    assert found
    assert found.angka
    assert found.angka.desimal == 2
    expression = compute("57 + 1")
    assert expression
    assert expression.angka is None


def test_decimals_carry_their_rounding_and_whole_numbers_do_not() -> None:
    rounded, whole = compute("2,50 * 2"), compute("3 * 2")
    assert rounded
    assert whole
    assert (rounded.rentang.bawah, rounded.rentang.atas) == (Decimal("4.990"), Decimal("5.010"))
    assert whole.rentang.bawah == whole.rentang.atas == 6
