"""Charts of the field: the figures of the hasil and no others, gaps as gaps, None without data."""

from decimal import Decimal

import pytest

from selaras.documents.builders.charts import (
    chart_capaian,
    chart_kinerja_anggaran,
    chart_lke,
    chart_nrr,
    chart_rfk,
    chart_serapan,
    chart_status_desa,
    chart_tren,
)
from selaras.documents.builders.charts.telling import tell
from selaras.documents.model import (
    Amount,
    AmountChart,
    Axis,
    Break,
    Figure,
    LineChart,
    Series,
    TreeChart,
)
from selaras.domain.angka import format_angka
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.tingkat import Tingkat
from tests.contoh import OFFICES, load
from tests.documents.figures_probe import CHARTS, amounts, values
from tests.unit.making import (
    IV,
    YEAR,
    anggaran,
    belanja,
    berkas,
    indikator,
    profil,
    realisasi,
)

WHOLE = (
    chart_capaian,
    chart_serapan,
    chart_kinerja_anggaran,
    chart_nrr,
    chart_status_desa,
    chart_lke,
    chart_rfk,
)
STRATEGIC = {Tingkat.TUJUAN, Tingkat.SASARAN}


def figures_of(office: str) -> list[Figure]:
    hasil = load(office).hasil
    trends = [chart_tren(h, hasil.berkas.profil.periode) for h in hasil.daftar_indikator]
    return [figure for figure in (*(build(hasil) for build in WHOLE), *trends) if figure]


@pytest.mark.parametrize("office", OFFICES)
def test_the_alternative_text_says_every_figure_of_the_chart(office: str) -> None:
    figures = figures_of(office)
    assert len(figures) >= 3
    for figure in figures:
        chart = figure.chart
        shown = [a.shown for one in chart.series for a in one.amounts if a]
        wanted = [*chart.categories, figure.caption, *shown]
        assert [word for word in wanted if word not in figure.alternative] == []
        gaps = sum(a is None and bool(one.missing) for one in chart.series for a in one.amounts)
        assert figure.alternative.count("belum ada") >= gaps
    assert len({figure.key for figure in figures}) == len(figures)


@pytest.mark.parametrize("office", OFFICES)
def test_capaian_and_serapan_are_those_of_the_hasil(office: str) -> None:
    hasil = load(office).hasil
    own = [h for h in hasil.daftar_indikator if h.indikator.tingkat in STRATEGIC]
    capaian = chart_capaian(hasil)
    assert values(capaian) == [h.tahunan.capaian for h in own]
    assert capaian is not None
    for h in own:
        said = "belum ada" if h.tahunan.capaian is None else f"{format_angka(h.tahunan.capaian)} %"
        assert f"{h.indikator.uraian}: {said}." in capaian.alternative
    programs = [p.uang.serapan for p in hasil.anggaran.daftar_program]
    assert values(chart_serapan(hasil)) == [*programs, hasil.anggaran.total.serapan]


def test_capaian_is_drawn_within_its_floor_and_cap() -> None:
    office = berkas(
        [indikator(cara_rekap=CaraRekap.POSISI_AKHIR)],
        [realisasi(IV, realisasi=Decimal(-5))],
        profil=profil(YEAR),
    )
    assert values(chart_capaian(calculate_berkas(office))) == [0]


def test_money_behind_indicators_stands_beside_their_capaian() -> None:
    hasil = load("kopang").hasil
    figure = chart_kinerja_anggaran(hasil)
    assert hasil.alokasi is not None
    behind = hasil.alokasi.per_indikator
    own = [h for h in hasil.daftar_indikator if h.indikator.kode in behind]
    assert values(figure) == [h.tahunan.capaian for h in own]
    assert values(figure, 1) == [behind[h.indikator.kode].uang.serapan for h in own]


def test_without_allocation_programmes_show_the_mean_of_their_indicators() -> None:
    of_program = {
        "tingkat": Tingkat.PROGRAM,
        "kode_program": anggaran("7.01.01").kode,
        "target": Decimal(100),
        "cara_rekap": CaraRekap.POSISI_AKHIR,
    }
    reached = {"P1": 80, "P2": 100}
    office = berkas(
        [indikator(kode, **of_program) for kode in reached],
        [realisasi(IV, kode, realisasi=Decimal(value)) for kode, value in reached.items()],
        profil=profil(YEAR),
        daftar_anggaran=(anggaran("7.01.01", 200), anggaran("7.01.02", 100)),
        belanja=(belanja("7.01.01", sd_periode=Decimal(150)),),
    )
    figure = chart_kinerja_anggaran(calculate_berkas(office))
    assert values(figure) == [90, None]
    assert values(figure, 1) == [75, None]
    assert figure is not None
    assert "rata-rata" in figure.caption


def test_spending_that_is_not_known_in_full_is_said_beside_its_bar() -> None:
    office = berkas(
        [],
        [],
        profil=profil(YEAR),
        daftar_anggaran=(
            anggaran("7.01.01"),
            anggaran("7.01.01.2.01", 60),
            anggaran("7.01.01.2.02", 40),
        ),
        belanja=(belanja("7.01.01.2.01", sd_periode=Decimal(30)),),
    )
    figure = chart_serapan(calculate_berkas(office))
    assert values(figure) == [30]
    assert figure is not None
    assert figure.chart.categories[0].endswith("(realisasi belum lengkap)")


def test_without_data_there_is_no_chart() -> None:
    empty = calculate_berkas(berkas([indikator()], [], profil=profil(YEAR)))
    assert [build(empty) for build in WHOLE] == [None] * len(WHOLE)
    assert chart_tren(empty.daftar_indikator[0], YEAR) is None


def test_sentences_keep_abbreviations_and_leave_out_gaps_without_words() -> None:
    chart = LineChart(
        ("2023", "2024"),
        (
            Series("IKM", amounts("80", "82.5")),
            Series("Target", (None, Amount(Decimal(81), "81")), missing=""),
        ),
        Axis("Nilai"),
        (Break(1, "rumus berubah"),),
    )
    assert tell("Judul", chart, "poin", "Tambahan.") == (
        "Grafik garis: Judul. 2023: IKM 80 poin. 2024: IKM 82,5 poin, target 81 poin. "
        "Garis terputus sebelum 2024: rumus berubah. Tambahan."
    )


@pytest.mark.parametrize("chart", [c for c in CHARTS.values() if not isinstance(c, TreeChart)])
def test_every_kind_of_chart_with_amounts_can_be_told(chart: AmountChart) -> None:
    told = tell("Judul", chart)
    assert told.startswith("Grafik ")
    assert all(a.shown in told for one in chart.series for a in one.amounts if a)
