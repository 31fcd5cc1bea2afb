"""What is missing stays missing: a sum with a gap has no number, and names the quarter."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.capaian import CaraRekap, Ukuran, recap, unfilled
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Triwulan
from tests.unit.making import COUNTS, GAPS, II, III, IV, LEFT_OUT, I, measured, ratio_of, state

SUMS = (CaraRekap.JUMLAH, CaraRekap.RASIO_KUMULATIF, CaraRekap.PENYEBUT_SETAHUN)
RATIOS = SUMS[1:]
POSITIONS = (CaraRekap.POSISI_AKHIR, CaraRekap.RATA_RATA)


def filled(triwulan: Triwulan, cara: CaraRekap) -> Ukuran:
    return measured(triwulan, 6) if cara is CaraRekap.JUMLAH else ratio_of(triwulan, 3, 50)


@pytest.mark.parametrize("cara", SUMS)
@pytest.mark.parametrize("status", GAPS)
@pytest.mark.parametrize("gap", [I, II, III])
def test_a_gap_in_a_sum_gives_its_state_and_names_the_quarter(
    cara: CaraRekap, status: StatusNilai, gap: Triwulan
) -> None:
    year = [filled(t, cara) for t in (I, II, III) if t is not gap] + [state(gap, status, "sebabnya")]
    assert recap(cara, year, III).nilai == Nilai(status, None, f"{gap.singkatan}: sebabnya")


@pytest.mark.parametrize("cara", SUMS)
def test_a_quarter_without_a_row_is_a_gap_too(cara: CaraRekap) -> None:
    hasil = recap(cara, [filled(I, cara), filled(III, cara)], III)
    assert hasil.nilai == Nilai.belum_diisi("TW II: belum diisi")
    assert hasil.rincian.alasan == "TW II: belum diisi"


@pytest.mark.parametrize("cara", SUMS)
def test_the_first_gap_is_the_one_named(cara: CaraRekap) -> None:
    assert recap(cara, [filled(III, cara)], III).nilai.alasan.startswith("TW I:")


@pytest.mark.parametrize("cara", SUMS)
@pytest.mark.parametrize("status", LEFT_OUT)
def test_a_quarter_left_out_on_purpose_is_skipped(cara: CaraRekap, status: StatusNilai) -> None:
    without = recap(cara, [filled(I, cara)], I)
    skipped = recap(cara, [filled(I, cara), state(II, status, "sebabnya")], II)
    assert skipped.nilai == without.nilai
    assert skipped.nilai.angka == 6


@pytest.mark.parametrize("cara", [*SUMS, *POSITIONS])
@pytest.mark.parametrize("status", LEFT_OUT)
def test_where_every_quarter_is_left_out_their_state_stands(
    cara: CaraRekap, status: StatusNilai
) -> None:
    hasil = recap(cara, [state(I, status), state(II, status, "sebabnya")], II)
    assert hasil.nilai == Nilai(status, None, "sebabnya")


@pytest.mark.parametrize("cara", RATIOS)
@given(percent=COUNTS, others=st.lists(st.sampled_from([I, III]), unique=True))
def test_percentages_without_variables_are_never_added(
    cara: CaraRekap, percent: Decimal, others: list[Triwulan]
) -> None:
    year = [ratio_of(t, 3, 50) if t in others else measured(t, percent) for t in (I, II, III)]
    for sampai in (II, III):
        hasil = recap(cara, year, sampai)
        assert hasil.nilai.angka is None
        assert "persentase tidak boleh dijumlahkan" in hasil.nilai.alasan


@pytest.mark.parametrize("cara", RATIOS)
def test_half_a_ratio_is_no_ratio(cara: CaraRekap) -> None:
    top_only = Ukuran(I, Nilai.terisi(Decimal(6)), pembilang=Decimal(3))
    bottom_only = Ukuran(I, Nilai.terisi(Decimal(6)), penyebut=Decimal(50))
    for half in (top_only, bottom_only):
        assert recap(cara, [half, ratio_of(II, 3, 50)], II).nilai.angka is None


@pytest.mark.parametrize("cara", RATIOS)
def test_denominators_that_cancel_out_are_said(cara: CaraRekap) -> None:
    zero = Ukuran(I, Nilai.terisi(Decimal(6)), Decimal(3), Decimal(0))
    assert recap(cara, [zero], I).nilai == Nilai(StatusNilai.BELUM_DAPAT_DIUKUR, None, "penyebut nol")


@pytest.mark.parametrize("cara", POSITIONS)
@pytest.mark.parametrize("status", [*GAPS, *LEFT_OUT])
def test_position_and_mean_pass_over_what_is_missing(cara: CaraRekap, status: StatusNilai) -> None:
    year = [measured(I, 80), state(II, status), measured(III, 90)]
    assert recap(cara, year, II).nilai.angka == 80
    assert recap(cara, year, III).nilai.angka == (90 if cara is CaraRekap.POSISI_AKHIR else 85)


@pytest.mark.parametrize("cara", POSITIONS)
def test_without_any_value_the_state_of_the_quarter_itself_stands(cara: CaraRekap) -> None:
    earlier = state(I, StatusNilai.TIDAK_BERLAKU, "belum ada desa")
    assert recap(cara, [earlier], I).nilai == earlier.nilai
    assert recap(cara, [earlier], II).nilai == Nilai.belum_diisi()


def test_what_is_measured_once_a_year_is_not_due_before_the_fourth_quarter() -> None:
    for sampai in (I, II, III):
        nilai = recap(CaraRekap.TAHUNAN_SAJA, [], sampai).nilai
        assert nilai == Nilai(StatusNilai.BELUM_WAKTUNYA, None, "hanya diukur pada akhir tahun")
        assert nilai == unfilled(CaraRekap.TAHUNAN_SAJA, sampai)
    assert recap(CaraRekap.TAHUNAN_SAJA, [], IV).nilai == Nilai.belum_diisi()


def test_at_the_end_of_the_year_an_early_state_does_not_hide_the_gap() -> None:
    early = state(I, StatusNilai.BELUM_WAKTUNYA)
    assert recap(CaraRekap.TAHUNAN_SAJA, [early], IV).nilai == Nilai.belum_diisi()


def test_a_yearly_measure_keeps_the_state_that_was_typed() -> None:
    waiting = state(IV, StatusNilai.MENUNGGU_RILIS, "BPS, Februari")
    assert recap(CaraRekap.TAHUNAN_SAJA, [waiting], IV).nilai == waiting.nilai


def test_a_yearly_measure_counts_from_the_quarter_in_which_it_came() -> None:
    year = [measured(II, 82)]
    assert recap(CaraRekap.TAHUNAN_SAJA, year, I).nilai.angka is None
    assert recap(CaraRekap.TAHUNAN_SAJA, year, III).nilai.angka == 82
