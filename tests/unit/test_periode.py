from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.periode import (
    Periode,
    PeriodeError,
    RentangTahun,
    Triwulan,
    parse_triwulan,
    tenggat,
)

years = st.integers(1900, 2100)
quarters = st.sampled_from(Triwulan)
periods = st.builds(Periode, years, quarters | st.none())


@given(years)
def test_the_quarters_cover_the_year_without_hole_or_overlap(year: int) -> None:
    quarters_of_year = [Periode(year, quarter) for quarter in Triwulan]
    for earlier, later in pairwise(quarters_of_year):
        assert later.awal - earlier.akhir == timedelta(days=1)
    assert (quarters_of_year[0].awal, quarters_of_year[-1].akhir) == (
        date(year, 1, 1),
        date(year, 12, 31),
    )


@given(years, st.integers(0, 364))
def test_every_day_lies_in_one_quarter_and_in_its_year(year: int, offset: int) -> None:
    day = date(year, 1, 1) + timedelta(days=offset)
    assert sum(Periode(year, quarter).contains(day) for quarter in Triwulan) == 1
    assert Periode(year).contains(day)
    assert not Periode(year - 1 if year > 1900 else year + 1).contains(day)


@given(periods, periods)
def test_periods_overlap_where_they_share_a_day(first: Periode, second: Periode) -> None:
    shared = max(first.awal, second.awal) <= min(first.akhir, second.akhir)
    assert first.overlaps(second) == second.overlaps(first) == shared


def test_a_quarter_overlaps_its_year_and_no_other_quarter() -> None:
    second = Periode(2024, Triwulan.II)
    assert second.overlaps(Periode(2024))
    assert not second.overlaps(Periode(2024, Triwulan.III))
    assert not second.overlaps(Periode(2023))


IN_ORDER = (*(Periode(2023, quarter) for quarter in Triwulan), Periode(2023), Periode(2024, Triwulan.I))


@given(st.permutations(IN_ORDER))
def test_the_year_sorts_behind_its_quarters_and_before_the_next_year(shuffled: list[Periode]) -> None:
    assert tuple(sorted(shuffled)) == IN_ORDER
    assert Periode(2023) >= Periode(2023, Triwulan.IV)


def test_sampai_dengan_counts_the_quarter_itself() -> None:
    assert Triwulan.I.sampai_dengan == (Triwulan.I,)
    assert Triwulan.III.sampai_dengan == (Triwulan.I, Triwulan.II, Triwulan.III)


def test_a_quarter_knows_its_months() -> None:
    assert [quarter.daftar_bulan for quarter in Triwulan] == [
        (1, 2, 3),
        (4, 5, 6),
        (7, 8, 9),
        (10, 11, 12),
    ]


@given(
    quarters,
    st.sampled_from(["{0.name}", "{0.value}", "TW {0.name}", "tw{0.value}", "Tribulan {0.name}"]),
)
def test_a_quarter_survives_writing_and_reading(quarter: Triwulan, shape: str) -> None:
    assert parse_triwulan(shape.format(quarter)) is quarter


@given(periods.filter(lambda period: period.triwulan is not None))
def test_the_code_of_a_quarter_reads_back(period: Periode) -> None:
    assert parse_triwulan(period.kode) is period.triwulan


@given(st.text(max_size=30))
def test_any_text_gives_a_quarter_or_a_named_error(text: str) -> None:
    try:
        parse_triwulan(text)
    except PeriodeError as error:
        assert "bukan triwulan" in str(error)


def test_a_report_signed_on_21_july_is_six_days_past_fifteen_days() -> None:
    assert date(2023, 7, 21) - tenggat(Periode(2023, Triwulan.II), 15) == timedelta(days=6)


def test_a_deadline_before_the_end_of_the_period_is_refused() -> None:
    with pytest.raises(PeriodeError, match="sebelum akhir periode"):
        tenggat(Periode(2024), -1)


@pytest.mark.parametrize("build", [lambda: Periode(24), lambda: RentangTahun(2018, 23_000)])
def test_a_year_out_of_range_is_refused(build: object) -> None:
    assert callable(build)
    with pytest.raises(PeriodeError, match="di luar 1900 sampai 2100"):
        build()


def test_a_plan_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(PeriodeError, match="tahun akhir 2018 mendahului tahun awal 2023"):
        RentangTahun(2023, 2018)


def test_a_plan_lists_and_names_its_years() -> None:
    assert RentangTahun(2018, 2023).label == "2018–2023"
    assert RentangTahun(2024, 2024).label == "2024"
    assert RentangTahun(2024, 2026).daftar_tahun == (2024, 2025, 2026)


@given(st.tuples(years, years).map(sorted), st.tuples(years, years).map(sorted))
def test_plans_overlap_where_they_share_a_year(first: list[int], second: list[int]) -> None:
    plan, other = RentangTahun(*first), RentangTahun(*second)
    assert plan.overlaps(other) == bool(set(plan.daftar_tahun) & set(other.daftar_tahun))
    assert all(plan.contains(year) for year in plan.daftar_tahun)
