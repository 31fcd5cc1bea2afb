"""Charts of what others judge: the survey, the status of desa, the evaluation of AKIP."""

from dataclasses import replace

import pytest

from selaras.documents.builders.charts import (
    chart_lke,
    chart_nrr,
    chart_status_desa,
)
from selaras.documents.model import (
    StackedBarChart,
)
from selaras.domain.angka import format_angka
from selaras.domain.desa import InstrumenDesa, StatusKemandirian
from selaras.domain.hasil import calculate_berkas
from tests.contoh import load
from tests.documents.figures_probe import values


def test_the_survey_shows_the_unsur_that_were_asked() -> None:
    hasil = load("kopang").hasil
    assert hasil.skm is not None
    figure = chart_nrr(hasil)
    assert values(figure) == [unit.nrr for unit in hasil.skm.ikm.daftar_unsur]
    assert figure is not None
    assert hasil.skm.ikm.ikm is not None
    assert f"Indeks kepuasan masyarakat {format_angka(hasil.skm.ikm.ikm)}, mutu B." in figure.alternative
    fewer = replace(hasil.skm.ikm, tidak_dipakai=(hasil.skm.ikm.daftar_unsur[0].unsur,))
    left_out = chart_nrr(replace(hasil, skm=replace(hasil.skm, ikm=fewer)))
    assert len(values(left_out)) == len(values(figure)) - 1


def test_desa_are_counted_by_status_within_one_instrument() -> None:
    hasil = load("kopang").hasil
    assert hasil.desa is not None
    figure = chart_status_desa(hasil)
    assert figure is not None
    assert isinstance(figure.chart, StackedBarChart)
    counted = {one.name: int(one.amounts[-1].value) for one in figure.chart.series if one.amounts[-1]}
    assert sum(counted.values()) == hasil.desa.jumlah
    assert counted[StatusKemandirian.MANDIRI.label] == hasil.desa.mandiri
    assert hasil.desa.instrumen.label in figure.caption


def test_years_of_the_other_instrument_and_desa_without_status_stand_apart() -> None:
    hasil = load("kopang").hasil
    assert hasil.desa is not None
    own = [row for row in hasil.berkas.daftar_status_desa if row.tahun == hasil.desa.tahun]
    other = [replace(own[0], tahun=own[0].tahun - 1, instrumen=InstrumenDesa.INDEKS_DESA)]
    later = [replace(row, tahun=row.tahun + 1) for row in own]
    fewer = replace(hasil.berkas, daftar_status_desa=(*own[1:], *other, *later))
    figure = chart_status_desa(calculate_berkas(fewer))
    assert figure is not None
    assert figure.chart.categories == (str(hasil.desa.tahun),)
    assert figure.chart.series[-1].name == "Belum diketahui"
    assert values(figure, -1) == [1]


@pytest.mark.parametrize("office", ["kopang", "sumber"])
def test_components_of_the_evaluation_stand_beside_last_year(office: str) -> None:
    hasil = load(office).hasil
    assert hasil.lke is not None
    assert hasil.lke.berlaku is not None
    assert hasil.lke.tahun_lalu is not None
    figure = chart_lke(hasil)
    components = hasil.lke.berlaku.daftar_komponen
    assert values(figure) == [k.nilai.hasil for k in components]
    assert values(figure, 1) == [hasil.lke.tahun_lalu.komponen.get(k.kode) for k in components]
    alone = chart_lke(replace(hasil, lke=replace(hasil.lke, penjaminan=None, mandiri=None)))
    assert values(alone) == values(figure, 1)
