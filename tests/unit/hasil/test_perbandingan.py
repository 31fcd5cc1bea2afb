"""Earlier years beside this one: whole years only, gaps stay gaps."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import RealisasiLalu
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.perbandingan import NilaiTahun, compare_years
from selaras.domain.hasil.tren import read_tren
from selaras.domain.periode import Periode
from tests.unit.making import (
    COUNTS,
    II,
    IV,
    QUARTER_TWO,
    YEAR,
    berkas,
    indikator,
    lalu,
    profil,
    realisasi,
)


def compared(
    nilai: int | str, *earlier: RealisasiLalu, periode: Periode = YEAR, **changes: object
) -> tuple[NilaiTahun, ...]:
    """Return the years of an indicator that stood at a value at the end of the period."""
    office = berkas(
        [indikator(cara_rekap=CaraRekap.POSISI_AKHIR, **changes)],
        [realisasi(periode.triwulan or IV, realisasi=Decimal(nilai))],
        profil=profil(periode),
        daftar_tahun_lalu=earlier,
    )
    return compare_years(calculate_berkas(office).daftar_indikator[0], periode)


def test_years_run_from_the_first_known_to_that_of_the_book() -> None:
    years = compared(88, lalu(2023, 84), lalu(2022, 80))
    assert [(y.tahun, y.realisasi) for y in years] == [(2022, 80), (2023, 84), (2024, 88)]
    assert [y.perubahan.hasil for y in years] == [None, 4, 4]
    assert years[-1].perubahan.hitungan == "88 - 84"


def test_a_fall_is_negative() -> None:
    years = compared("64.4", lalu(2023, Decimal("64.85")))
    assert years[-1].perubahan.hasil == Decimal("-0.45")


def test_a_year_without_a_value_stands_as_a_gap_and_nothing_jumps_over_it() -> None:
    years = compared(88, lalu(2021, 70), lalu(2023, None))
    assert [(y.tahun, y.realisasi) for y in years] == [
        (2021, 70),
        (2022, None),
        (2023, None),
        (2024, 88),
    ]
    assert [y.perubahan.hasil for y in years] == [None] * 4
    assert years[-1].perubahan.alasan == "realisasi 2023 belum ada"


def test_a_quarter_is_not_set_against_a_whole_year() -> None:
    assert QUARTER_TWO.triwulan is II
    years = compared(40, lalu(2023, 84), periode=QUARTER_TWO)
    assert [y.realisasi for y in years] == [84, 40]
    assert years[-1].perubahan.alasan == "realisasi 2024 belum nilai setahun"


def test_without_earlier_years_there_is_nothing_to_compare() -> None:
    assert compared(88) == ()


def test_years_of_another_indicator_and_years_to_come_stay_out() -> None:
    assert compared(88, lalu(2023, 84, "S2"), lalu(2024, 1), lalu(2025, 2)) == ()


REPLACED: dict[str, Any] = {"menggantikan": "Indeks lama", "tahun_ganti": 2023}


def test_nothing_is_compared_over_a_break_and_the_break_is_told() -> None:
    years = compared(65, lalu(2021, 70), lalu(2022, 80), lalu(2023, 60), sebanding=False, **REPLACED)
    assert [y.putus for y in years] == [False, False, True, False]
    assert [y.perubahan.hasil for y in years] == [None, 10, None, 5]
    said = "sejak 2023 indikator ini menggantikan 'Indeks lama' dan tidak sebanding"
    assert years[2].perubahan.alasan == said
    assert [y.realisasi for y in years] == [70, 80, 60, 65]


@pytest.mark.parametrize("sebanding", [True, None])
def test_a_replacement_that_can_be_compared_breaks_nothing(sebanding: bool | None) -> None:
    years = compared(65, lalu(2022, 80), lalu(2023, 60), sebanding=sebanding, **REPLACED)
    assert [(y.putus, y.perubahan.hasil) for y in years] == [(False, None), (False, -20), (False, 5)]


def test_a_break_before_the_first_known_year_parts_nothing() -> None:
    years = compared(65, lalu(2022, None), lalu(2023, 60), sebanding=False, **REPLACED)
    assert [y.putus for y in years] == [False, False]
    assert years[-1].perubahan.hasil == 5


def test_a_value_presented_again_is_used_and_its_original_kept() -> None:
    years = compared(88, lalu(2023, 84, disajikan_kembali=85, alasan="salah jumlah"), lalu(2022, 80))
    assert [y.perubahan.hasil for y in years] == [None, 5, 3]
    assert [y.disajikan_kembali for y in years] == [False, True, False]
    assert years[1].catatan == "2023 disajikan kembali: semula 84 (salah jumlah)"
    assert years[1].asal is not None
    assert years[1].asal.realisasi == 84
    assert (years[0].catatan, years[2].catatan) == ("", "")


@given(st.lists(st.none() | COUNTS, min_size=3, max_size=3), st.none() | st.integers(2021, 2024))
def test_changes_over_an_unbroken_line_add_up_to_the_whole(
    values: list[Decimal | None], broken: int | None
) -> None:
    earlier = [lalu(2021 + n, value) for n, value in enumerate(values)]
    changes = {"tahun_ganti": broken, "sebanding": None if broken is None else False}
    years = compared(50, *earlier, **changes)
    tren = read_tren(years)
    known = {year.tahun: year.realisasi for year in years}
    if tren.dari is None or tren.sampai is None:
        assert all(year.perubahan.hasil is None for year in years)
        return
    assert broken is None or not tren.dari < broken <= tren.sampai
    line = [y.perubahan.hasil for y in years if tren.dari < y.tahun <= tren.sampai]
    first, last = known[tren.dari], known[tren.sampai]
    assert first is not None
    assert sum((change for change in line if change is not None), Decimal()) == (last or 0) - first


def test_the_ratio_to_the_year_before_stands_beside_the_difference() -> None:
    """Kopang 2024 prints 110.64 and 105.25: 56.43 of 51, 79.15 of 75.20."""
    for now, before, ratio in (("56.43", "51", "110.647059"), ("79.15", "75.20", "105.252660")):
        (_, year) = compared(now, lalu(2023, Decimal(before)))
        assert year.nisbah.hasil is not None
        assert round(year.nisbah.hasil, 6) == Decimal(ratio)
    (_, year) = compared(5, lalu(2023, 0))
    assert (year.perubahan.hasil, year.nisbah.hasil) == (5, None)
    assert year.nisbah.alasan == "realisasi 2023 nol; tidak terdefinisi"


def test_each_year_has_the_capaian_that_its_own_target_gives() -> None:
    earlier = (lalu(2021, 60, target=75), lalu(2022, 70), lalu(2023, None, target=80))
    years = compared(88, *earlier, target=Decimal(80))
    assert [y.capaian.hasil for y in years] == [80, None, None, 110]
    assert [y.capaian.alasan for y in years[1:3]] == [
        "target 2022 belum ada",
        "realisasi 2023 belum ada",
    ]
    falling = compared(18, lalu(2023, 18, target=20), arah=Arah.TURUN)
    assert falling[0].capaian.hasil == 110
    gap = compared(88, lalu(2022, 70))
    assert (gap[1].capaian.hasil, gap[1].capaian.alasan) == (None, "realisasi 2023 belum ada")


def test_a_trend_of_a_quarterly_book_ends_with_the_last_whole_year() -> None:
    tren = read_tren(compared(40, lalu(2022, 80), lalu(2023, 84), periode=QUARTER_TWO))
    assert tren.kalimat == "meningkat dari 2022 sampai 2023; realisasi 2024 belum nilai setahun"
