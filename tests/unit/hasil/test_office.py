"""All figures of an office: order, and what the mean runs over."""

from dataclasses import replace
from decimal import Decimal

from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Triwulan
from selaras.domain.tingkat import Tingkat
from tests.unit.making import KETENTUAN, anggaran, belanja, berkas, indikator, realisasi

II = Triwulan.II
LAST = CaraRekap.POSISI_AKHIR
INDICATORS = (
    indikator("P1", tingkat=Tingkat.PROGRAM, cara_rekap=LAST),
    indikator("S1", cara_rekap=LAST),
    indikator("T1", tingkat=Tingkat.TUJUAN, cara_rekap=LAST),
    indikator("S2", cara_rekap=LAST),
    indikator("S3", cara_rekap=LAST),
)
ROWS = (
    realisasi(II, "P1", realisasi=8),
    realisasi(II, "S1", realisasi=40),
    realisasi(II, "S2", status=StatusNilai.MENUNGGU_RILIS, alasan="BPS, Februari"),
    realisasi(II, "S3", realisasi=0),
    realisasi(II, "T1", realisasi=80),
)


def test_indicators_come_from_the_top_level_down_in_the_order_they_were_typed() -> None:
    hasil = calculate_berkas(berkas(INDICATORS, ROWS))
    assert [h.indikator.kode for h in hasil.daftar_indikator] == ["T1", "S1", "S2", "S3", "P1"]


def test_the_mean_runs_over_the_settled_level_and_leaves_out_what_is_missing() -> None:
    mean = calculate_berkas(berkas(INDICATORS, ROWS)).rata_rata
    assert (mean.nilai, mean.ikut) == (25, ("S1", "S3"))
    assert mean.dilewati == (("S2", "BPS, Februari"),)


def test_another_level_may_be_settled() -> None:
    ketentuan = replace(KETENTUAN, dasar_rata_rata=Tingkat.PROGRAM)
    mean = calculate_berkas(berkas(INDICATORS, ROWS, ketentuan=ketentuan)).rata_rata
    assert (mean.nilai, mean.ikut, mean.dilewati) == (10, ("P1",), ())


def test_the_mean_takes_the_capped_values() -> None:
    ketentuan = replace(KETENTUAN, batas_capaian=Decimal(100))
    rows = [realisasi(II, "S1", realisasi=160), realisasi(II, "S2", realisasi=40)]
    hasil = calculate_berkas(berkas(INDICATORS, rows, ketentuan=ketentuan))
    assert hasil.rata_rata.nilai == 75
    first = next(h for h in hasil.daftar_indikator if h.indikator.kode == "S1")
    assert (first.tahunan.mentah, first.tahunan.capaian) == (200, 100)


def test_each_indicator_takes_only_its_own_rows() -> None:
    hasil = calculate_berkas(berkas(INDICATORS, ROWS))
    values = {h.indikator.kode: h.tahunan.realisasi.angka for h in hasil.daftar_indikator}
    assert values == {"T1": 80, "S1": 40, "S2": None, "S3": 0, "P1": 8}


def test_the_budget_belongs_to_the_figures() -> None:
    office = berkas(
        daftar_anggaran=[anggaran("7.01.01", 200)], belanja=[belanja("7.01.01", tw1=1, tw2=9)]
    )
    hasil = calculate_berkas(office)
    assert (hasil.anggaran.total.serapan, hasil.rata_rata.nilai, hasil.berkas) == (5, None, office)
