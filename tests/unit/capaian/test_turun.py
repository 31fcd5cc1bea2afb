"""Lower is better: two variants, one chosen by the kabupaten."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given

from selaras.domain.capaian import (
    Arah,
    AturanCapaian,
    HasilCapaian,
    Target,
    VarianTurun,
    calculate_capaian,
)
from tests.unit.making import COUNTS, POSITIVE, close

SELISIH = AturanCapaian(VarianTurun.SELISIH)
NISBAH = AturanCapaian(VarianTurun.NISBAH)
VARIANTS = pytest.mark.parametrize("aturan", [SELISIH, NISBAH], ids=["selisih", "nisbah"])


def turun(target: Decimal | int, realisasi: Decimal | int, aturan: AturanCapaian) -> HasilCapaian:
    return calculate_capaian(Target(Decimal(target)), Decimal(realisasi), Arah.TURUN, aturan)


@given(POSITIVE, COUNTS)
def test_selisih_is_the_mirror_of_naik_about_hundred(target: Decimal, realisasi: Decimal) -> None:
    other = calculate_capaian(Target(target), realisasi, Arah.NAIK, SELISIH).mentah
    mirrored = turun(target, realisasi, SELISIH).mentah
    assert other is not None
    assert mirrored is not None
    assert abs(mirrored + other - 200) < Decimal("1e-15")


@given(POSITIVE, COUNTS)
def test_selisih_is_exact(target: Decimal, realisasi: Decimal) -> None:
    exact = (2 * Fraction(target) - Fraction(realisasi)) * 100 / Fraction(target)
    assert close(turun(target, realisasi, SELISIH).mentah, exact)


@given(POSITIVE, POSITIVE)
def test_nisbah_is_exact(target: Decimal, realisasi: Decimal) -> None:
    exact = Fraction(target) * 100 / Fraction(realisasi)
    assert close(turun(target, realisasi, NISBAH).nilai, exact)


@VARIANTS
@given(target=POSITIVE)
def test_a_reached_target_is_hundred(aturan: AturanCapaian, target: Decimal) -> None:
    assert turun(target, target, aturan).nilai == 100


@VARIANTS
@given(target=POSITIVE, realisasi=POSITIVE, more=POSITIVE)
def test_capaian_falls_with_realisasi(
    aturan: AturanCapaian, target: Decimal, realisasi: Decimal, more: Decimal
) -> None:
    low = turun(target, realisasi + more, aturan).mentah
    high = turun(target, realisasi, aturan).mentah
    assert low is not None
    assert high is not None
    assert low < high


@VARIANTS
@pytest.mark.parametrize(
    ("realisasi", "nilai", "alasan"),
    [(0, 100, "target nol tercapai"), (1, 0, "target nol tidak tercapai")],
)
def test_target_zero_is_reached_or_not(
    aturan: AturanCapaian, realisasi: int, nilai: int, alasan: str
) -> None:
    hasil = turun(0, realisasi, aturan)
    assert (hasil.nilai, hasil.alasan) == (nilai, alasan)


def test_nisbah_of_nothing_is_the_cap_or_undefined() -> None:
    assert turun(20, 0, NISBAH).nilai is None
    assert turun(20, 0, NISBAH).alasan == "realisasi nol; capaian tidak terdefinisi"
    capped = turun(20, 0, AturanCapaian(VarianTurun.NISBAH, batas_atas=Decimal(120)))
    assert (capped.nilai, capped.alasan) == (120, "realisasi nol; dipakai batas atas capaian")


def test_nisbah_of_a_negative_realisasi_is_undefined() -> None:
    assert turun(20, -1, NISBAH).alasan == "realisasi negatif; capaian tidak terdefinisi"


def test_the_variants_differ_as_the_regulations_say() -> None:
    assert turun(20, 18, SELISIH).nilai == 110
    assert close(turun(20, 18, NISBAH).nilai, Fraction(1000, 9))
    assert turun(20, 25, NISBAH).nilai == 80
