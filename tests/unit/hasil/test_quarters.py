"""The quarters of an indicator, within and behind the period of the report."""

from decimal import Decimal

import pytest

from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import HasilIndikator, calculate_indikator
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Periode, Triwulan
from tests.unit.making import II, III, IV, KETENTUAN, QUARTER_TWO, YEAR, I, indikator, lalu, realisasi

KLAKAH = [realisasi(I, pembilang=14, penyebut=37), realisasi(II, pembilang=20, penyebut=25)]


def calculate(
    rows: list[RealisasiKinerja], periode: Periode = QUARTER_TWO, **changes: object
) -> HasilIndikator:
    return calculate_indikator(indikator(**changes), rows, periode, KETENTUAN)


def test_quarters_behind_the_period_are_not_due_whatever_was_typed() -> None:
    later = [realisasi(t, pembilang=99, penyebut=99) for t in (III, IV)]
    hasil = calculate([*KLAKAH, *later])
    for triwulan in (III, IV):
        for figure in (hasil.triwulan[triwulan].sendiri, hasil.triwulan[triwulan].kumulatif):
            assert figure.realisasi.status is StatusNilai.BELUM_WAKTUNYA
            assert (figure.realisasi.angka, figure.capaian) == (None, None)
            assert figure.alasan == "sesudah periode laporan"
            assert figure.target is not None
    assert hasil.tahunan == calculate(KLAKAH).tahunan


def test_a_quarterly_book_ends_its_year_at_that_quarter() -> None:
    hasil = calculate(KLAKAH)
    assert hasil.tahunan.realisasi == hasil.triwulan[II].kumulatif.realisasi
    assert hasil.tahunan.realisasi.angka == Decimal(3400) / 62


def test_a_quarter_alone_and_up_to_it_are_told_apart() -> None:
    second = calculate(KLAKAH).triwulan[II]
    assert second.sendiri.realisasi.angka == 80
    assert second.kumulatif.realisasi.angka == Decimal(3400) / 62
    assert second.sendiri.capaian == 100


def test_a_yearly_book_runs_over_four_quarters() -> None:
    year = [realisasi(t, pembilang=t.value, penyebut=10) for t in Triwulan]
    hasil = calculate(year, YEAR)
    assert hasil.tahunan.realisasi.angka == 25
    assert all(hasil.triwulan[t].sendiri.realisasi.angka == t.value * 10 for t in Triwulan)


def test_a_yearly_book_with_a_missing_quarter_names_it() -> None:
    hasil = calculate(KLAKAH, YEAR)
    assert hasil.tahunan.realisasi.status is StatusNilai.BELUM_DIISI
    assert hasil.tahunan.alasan == "TW III: belum diisi"
    assert hasil.kategori is None


@pytest.mark.parametrize("triwulan", [I, II])
def test_a_quarter_without_a_row_is_not_filled(triwulan: Triwulan) -> None:
    figure = calculate([]).triwulan[triwulan].sendiri
    assert figure.realisasi.status is StatusNilai.BELUM_DIISI
    assert figure.alasan == "belum diisi"


def test_a_yearly_measure_is_not_due_in_a_quarterly_book() -> None:
    hasil = calculate([], cara_rekap=CaraRekap.TAHUNAN_SAJA)
    for figure in (hasil.triwulan[I].sendiri, hasil.triwulan[II].kumulatif, hasil.tahunan):
        assert figure.realisasi.status is StatusNilai.BELUM_WAKTUNYA
        assert figure.alasan == "hanya diukur pada akhir tahun"


def test_every_quarter_number_equals_its_derivation() -> None:
    for quarter in calculate(KLAKAH).triwulan.values():
        for figure in (quarter.sendiri, quarter.kumulatif):
            assert figure.rincian.hasil == figure.capaian
            inputs = [leaf.hasil for leaf in figure.rincian.dari[:1]]
            assert inputs == [n for n in [figure.realisasi.angka] if n is not None]


def test_earlier_years_come_oldest_first_in_whatever_order_they_stand() -> None:
    rows = [lalu(2022, 80), lalu(2021, 0), lalu(2023, 90)]
    found = calculate_indikator(indikator(), KLAKAH, QUARTER_TWO, KETENTUAN, rows).tahun_lalu
    assert [(row.tahun, row.nilai) for row in found] == [(2021, 0), (2022, 80), (2023, 90)]
    assert calculate([]).tahun_lalu == ()
