"""Charts over time: years that can be compared, days that are known."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from selaras.documents.builders.charts import (
    chart_rfk,
    chart_tren,
)
from selaras.documents.model import (
    BarChart,
    Figure,
    LineChart,
)
from selaras.domain.berkas.fisik import KemajuanFisik
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.hasil.perbandingan import compare_years
from tests.contoh import OFFICES, load
from tests.documents.figures_probe import values
from tests.unit.making import (
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


def trend(*earlier: object, quarter: bool = False, **changes: object) -> Figure | None:
    periode = QUARTER_TWO if quarter else YEAR
    office = berkas(
        [indikator(cara_rekap=CaraRekap.POSISI_AKHIR, **changes)],
        [realisasi(II if quarter else IV, realisasi=Decimal(88))],
        profil=profil(periode),
        daftar_tahun_lalu=earlier,
    )
    return chart_tren(calculate_berkas(office).daftar_indikator[0], periode)


def test_the_trend_shows_years_and_their_targets() -> None:
    figure = trend(lalu(2022, 80, target=Decimal(82)), lalu(2023, 84))
    assert values(figure) == [80, 84, 88]
    assert values(figure, 1)[:2] == [82, None]
    assert figure is not None
    assert isinstance(figure.chart, LineChart)
    assert figure.chart.breaks == ()
    assert figure.chart.categories == ("2022", "2023", "2024")


def test_a_year_that_is_not_known_is_a_gap_in_the_trend() -> None:
    figure = trend(lalu(2021, 70), lalu(2023, 84))
    assert values(figure) == [70, None, 84, 88]
    assert figure is not None
    assert "2022: realisasi belum ada." in figure.alternative


def test_the_trend_is_interrupted_where_an_indicator_took_the_place_of_another() -> None:
    changed = {"tahun_ganti": 2023, "sebanding": False, "menggantikan": "Nilai lama"}
    figure = trend(lalu(2022, 80), lalu(2023, 84), **changed)
    assert figure is not None
    assert isinstance(figure.chart, LineChart)
    (broken,) = figure.chart.breaks
    assert broken.index == 1
    assert "'Nilai lama'" in broken.text
    assert f"Garis terputus sebelum 2023: {broken.text}." in figure.alternative
    comparable = trend(lalu(2022, 80), lalu(2023, 84), **(changed | {"sebanding": True}))
    assert comparable is not None
    assert isinstance(comparable.chart, LineChart)
    assert comparable.chart.breaks == ()


def test_a_part_of_a_year_is_not_joined_to_whole_years() -> None:
    figure = trend(lalu(2022, 80), lalu(2023, 84), quarter=True)
    assert figure is not None
    assert isinstance(figure.chart, LineChart)
    assert [one.index for one in figure.chart.breaks] == [2]
    assert figure.chart.categories[-1] == "2024 s.d. TW II"


def test_a_value_presented_again_is_said() -> None:
    figure = trend(lalu(2023, 84, disajikan_kembali=Decimal(81), alasan="salah hitung"))
    assert values(figure) == [81, 88]
    assert figure is not None
    assert "semula 84 (salah hitung)" in figure.alternative


def test_keys_of_trends_hold_codes_of_any_kind_apart() -> None:
    keys = {figure.key for kode in ("S 1", "S-1", "S.1", "s1") if (figure := of_code(kode))}
    assert len(keys) == 4
    assert not any(" " in key for key in keys)


def of_code(kode: str) -> Figure | None:
    office = berkas(
        [indikator(kode)],
        [realisasi(IV, kode, realisasi=Decimal(5))],
        profil=profil(YEAR),
        daftar_tahun_lalu=(lalu(2023, 4, kode),),
    )
    return chart_tren(calculate_berkas(office).daftar_indikator[0], YEAR)


@pytest.mark.parametrize("office", OFFICES)
def test_trends_hold_the_years_that_the_tables_compare(office: str) -> None:
    hasil = load(office).hasil
    periode = hasil.berkas.profil.periode
    for h in hasil.daftar_indikator:
        figure, years = chart_tren(h, periode), compare_years(h, periode)
        assert (figure is None) is (not years)
        if figure:
            assert values(figure) == [year.realisasi for year in years]


def with_progress(hasil: HasilBerkas, *days: date, whole: bool = True) -> HasilBerkas:
    first, second, *_ = (node.baris for node in hasil.anggaran.walk() if not node.daftar_anak)
    rows = tuple(
        KemajuanFisik(
            row.kode,
            day,
            Decimal(50),
            Decimal(40),
            Decimal(10) if row is first or whole else None,
            sumber_dana=row.sumber_dana,
            keterangan=row.keterangan,
        )
        for day in days
        for row in (first, second)
    )
    return calculate_berkas(replace(hasil.berkas, daftar_kemajuan=rows))


def test_the_curve_runs_over_the_days_that_are_known() -> None:
    hasil = with_progress(load("kopang").hasil, date(2024, 3, 31), date(2024, 6, 30), date(2024, 6, 15))
    figure = chart_rfk(hasil)
    assert figure is not None
    assert isinstance(figure.chart, LineChart)
    assert figure.chart.categories == ("31 Mar", "15 Jun", "30 Jun")
    assert [values(figure, n)[0] for n in (0, 1)] == [40, 50]
    assert hasil.rfk is not None
    last = [hasil.rfk.realisasi_fisik.hasil, hasil.rfk.target_fisik.hasil, hasil.rfk.uang.serapan]
    assert [values(figure, n)[-1] for n in range(3)] == last


def test_the_curve_of_one_day_is_bars_and_later_days_are_left_out() -> None:
    figure = chart_rfk(with_progress(load("kopang").hasil, date(2024, 3, 31), date(2025, 1, 31)))
    assert figure is not None
    assert isinstance(figure.chart, BarChart)
    assert values(figure)[:2] == [40, 50]


def test_money_that_is_not_known_in_full_is_a_gap_in_the_curve() -> None:
    days = (date(2024, 3, 31), date(2024, 6, 30))
    assert values(chart_rfk(with_progress(load("kopang").hasil, *days, whole=False)), 2) == [None, None]
