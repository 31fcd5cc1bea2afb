"""Floor, cap and reasons, over every direction and variant."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.capaian import (
    Arah,
    AturanCapaian,
    HasilCapaian,
    Target,
    TargetNol,
    VarianTurun,
    calculate_capaian,
)

ANY = st.decimals(-1000, 1000, places=2) | st.just(Decimal(0))
CAPS = st.sampled_from([100, 110, 120, 150]).map(Decimal)
CALLS = st.tuples(ANY.map(Target), ANY, st.sampled_from(Arah))
RULES = st.tuples(st.sampled_from(VarianTurun), st.sampled_from(TargetNol))
Call = tuple[Target, Decimal, Arah]
Rule = tuple[VarianTurun, TargetNol]


def hasil(call: Call, rule: Rule, cap: Decimal | None = None) -> HasilCapaian:
    return calculate_capaian(*call, AturanCapaian(*rule, cap))


@given(CALLS, RULES, st.none() | CAPS)
def test_no_shown_value_is_below_zero_or_above_the_cap(
    call: Call, rule: Rule, cap: Decimal | None
) -> None:
    shown = hasil(call, rule, cap).nilai
    assert shown is None or (shown >= 0 and (cap is None or shown <= cap))


@given(CALLS, RULES, CAPS)
def test_the_result_of_the_formula_is_kept_beside_the_capped_one(
    call: Call, rule: Rule, cap: Decimal
) -> None:
    free, capped = hasil(call, rule), hasil(call, rule, cap)
    if free.mentah is not None:
        assert capped.mentah == free.mentah
        assert capped.nilai == min(max(free.mentah, Decimal(0)), cap)


@given(CALLS, RULES, st.none() | CAPS)
def test_a_result_that_is_missing_or_changed_says_why(
    call: Call, rule: Rule, cap: Decimal | None
) -> None:
    found = hasil(call, rule, cap)
    assert (found.nilai is None) == (found.mentah is None)
    if found.nilai is None or found.nilai != found.mentah:
        assert found.alasan
    assert found.rincian.hasil == found.nilai


@given(st.decimals(-1000, Decimal("-0.01"), places=2), ANY, st.sampled_from([Arah.NAIK, Arah.TURUN]))
def test_a_negative_target_is_undefined(target: Decimal, realisasi: Decimal, arah: Arah) -> None:
    found = calculate_capaian(Target(target), realisasi, arah, AturanCapaian())
    assert (found.nilai, found.alasan) == (None, "target negatif; capaian tidak terdefinisi")


@pytest.mark.parametrize(
    ("realisasi", "mentah", "nilai"),
    [("20", "0", "0"), ("20.01", "-0.1", "0"), ("9", "110", "110"), ("8.99", "110.1", "110")],
)
def test_floor_and_cap_begin_right_behind_their_border(realisasi: str, mentah: str, nilai: str) -> None:
    capped = AturanCapaian(batas_atas=Decimal(110))
    found = calculate_capaian(Target(Decimal(10)), Decimal(realisasi), Arah.TURUN, capped)
    assert (found.mentah, found.nilai) == (Decimal(mentah), Decimal(nilai))
    assert bool(found.alasan) == (mentah != nilai)


def test_floor_and_cap_name_what_the_formula_gave() -> None:
    floored = calculate_capaian(Target(Decimal(10)), Decimal(25), Arah.TURUN, AturanCapaian())
    assert (floored.mentah, floored.nilai) == (-50, 0)
    assert floored.alasan == "hasil rumus -50, ditampilkan 0"
    capped = calculate_capaian(
        Target(Decimal(10)), Decimal(15), Arah.NAIK, AturanCapaian(batas_atas=Decimal(120))
    )
    assert (capped.mentah, capped.nilai) == (150, 120)
    assert capped.alasan == "hasil rumus 150, dibatasi 120"
