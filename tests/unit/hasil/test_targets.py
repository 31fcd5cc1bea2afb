"""Which target a quarter, the value up to it, and the year are held against."""

from decimal import Decimal
from typing import Any

import pytest

from selaras.domain.capaian import Arah, CaraRekap, Target
from selaras.domain.hasil import HasilIndikator, calculate_indikator
from selaras.domain.hasil.targets import running_target, target_of_quarter
from selaras.domain.periode import Triwulan
from tests.unit.making import II, III, IV, KETENTUAN, QUARTER_TWO, YEAR, I, indikator, realisasi

COUNT: dict[str, Any] = {"cara_rekap": CaraRekap.JUMLAH, "satuan": "Dokumen", "target": Decimal(40)}
QUARTERLY: dict[str, Any] = {f"target_tw{n}": Decimal(n) for n in (1, 2, 3, 4)}
ONE_TO_TEN = [realisasi(t, realisasi=10) for t in Triwulan]


def calculate(**changes: Any) -> HasilIndikator:
    return calculate_indikator(indikator(**changes), ONE_TO_TEN, QUARTER_TWO, KETENTUAN)


def test_a_quarter_is_held_against_its_own_target() -> None:
    hasil = calculate(**COUNT, **QUARTERLY)
    assert hasil.triwulan[II].sendiri.target == Target(Decimal(2))
    assert hasil.triwulan[II].sendiri.capaian == 500


def test_a_quarter_without_its_own_target_takes_that_of_the_year() -> None:
    hasil = calculate(**COUNT, target_tw1=Decimal(5))
    assert [hasil.triwulan[t].sendiri.capaian for t in (I, II)] == [200, 25]


def test_a_target_of_zero_for_a_quarter_is_a_target() -> None:
    assert target_of_quarter(indikator(target_tw1=Decimal(0)), I) == Target(Decimal(0))


@pytest.mark.parametrize(("triwulan", "total"), [(I, 1), (II, 3), (III, 6), (IV, 10)])
def test_targets_of_counts_run_up(triwulan: Triwulan, total: int) -> None:
    assert running_target(indikator(**COUNT, **QUARTERLY), triwulan) == Target(Decimal(total))


def test_counts_up_to_a_quarter_are_held_against_the_running_target() -> None:
    kumulatif = calculate(**COUNT, **QUARTERLY).triwulan[II].kumulatif
    assert kumulatif.realisasi.angka == 20
    assert kumulatif.capaian == Decimal(20) * 100 / 3


def test_a_running_target_with_a_gap_falls_back_to_the_year() -> None:
    some = indikator(**COUNT, **(QUARTERLY | {"target_tw1": None}))
    assert running_target(some, II) == Target(Decimal(40))


@pytest.mark.parametrize("cara", [c for c in CaraRekap if c is not CaraRekap.JUMLAH])
def test_targets_of_percentages_and_positions_never_add_up(cara: CaraRekap) -> None:
    one = indikator(cara_rekap=cara, **QUARTERLY)
    assert running_target(one, III) == Target(Decimal(3))


FALLING: dict[str, Any] = {**COUNT, "arah": Arah.TURUN}


def test_a_falling_count_is_never_held_against_the_whole_year_too_early() -> None:
    hasil = calculate(**FALLING)
    figures = (
        hasil.triwulan[I].sendiri,
        hasil.triwulan[II].sendiri,
        hasil.triwulan[II].kumulatif,
        hasil.tahunan,
    )
    for figure in figures:
        assert figure.realisasi.angka is not None
        assert figure.capaian is None
        assert "target triwulan belum diisi" in figure.alasan


def test_a_falling_count_is_held_against_its_quarterly_targets() -> None:
    hasil = calculate(**FALLING, **{f"target_tw{n}": Decimal(10) for n in (1, 2, 3, 4)})
    assert [hasil.triwulan[II].kumulatif.capaian, hasil.tahunan.capaian] == [100, 100]


def test_a_falling_count_of_a_whole_year_is_held_against_the_year() -> None:
    hasil = calculate_indikator(indikator(**FALLING), ONE_TO_TEN, YEAR, KETENTUAN)
    assert (hasil.tahunan.target, hasil.tahunan.capaian) == (Target(Decimal(40)), 100)
    assert hasil.triwulan[IV].kumulatif.capaian == 100


def test_the_year_is_held_against_the_target_of_the_year() -> None:
    tahunan = calculate(**COUNT, **QUARTERLY).tahunan
    assert (tahunan.target, tahunan.realisasi.angka, tahunan.capaian) == (Target(Decimal(40)), 20, 50)


def test_a_range_is_kept_as_a_range() -> None:
    ends: dict[str, Any] = {"target": None, "target_bawah": Decimal(5), "target_atas": Decimal(20)}
    hasil = calculate(**(COUNT | ends), arah=Arah.RENTANG)
    assert hasil.tahunan.target == Target(bawah=Decimal(5), atas=Decimal(20))
    assert hasil.tahunan.capaian == hasil.triwulan[I].sendiri.capaian == 100
    leaf = hasil.tahunan.rincian.dari[1]
    assert (leaf.nama, leaf.hasil) == ("target 5 sampai 20", None)


def test_half_a_range_is_no_target() -> None:
    assert indikator(target=None, target_bawah=Decimal(5)).target_tahun() is None
    assert indikator(target=None, target_atas=Decimal(5)).target_tahun() is None


def test_without_a_target_the_value_stands_and_the_capaian_says_why_not() -> None:
    tahunan = calculate(**(COUNT | {"target": None})).tahunan
    assert (tahunan.realisasi.angka, tahunan.capaian) == (20, None)
    assert tahunan.alasan == "target belum diisi"
    assert tahunan.rincian.dari[0].hasil == 20


def test_a_published_value_without_a_target_says_that_the_target_is_missing() -> None:
    row = realisasi(II, realisasi_sd=Decimal("47.18"))
    hasil = calculate_indikator(indikator(target=None), [row], QUARTER_TWO, KETENTUAN)
    assert hasil.tahunan.alasan == "target belum diisi"
    with_target = calculate_indikator(indikator(), [row], QUARTER_TWO, KETENTUAN)
    assert with_target.tahunan.alasan == "variabel tidak dipublikasikan"


def test_the_derivation_holds_value_and_target() -> None:
    tahunan = calculate_indikator(indikator(**COUNT), ONE_TO_TEN, YEAR, KETENTUAN).tahunan
    assert tahunan.rincian.kalimat() == "capaian = 40 / 40 × 100 = 100"
    assert [leaf.nama for leaf in tahunan.rincian.dari] == ["realisasi s.d. TW IV", "target"]


def test_quarters_behind_the_period_already_show_their_targets() -> None:
    third = calculate(**COUNT, **QUARTERLY).triwulan[III]
    assert third.sendiri.target == Target(Decimal(3))
    assert third.kumulatif.target == Target(Decimal(6))
