"""From typed rows to quarter measurements."""

from decimal import Decimal

import pytest

from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.capaian import CaraRekap, Ukuran
from selaras.domain.hasil.measuring import measure, ratio, rincian_of
from selaras.domain.nilai import Nilai, StatusNilai
from tests.unit.making import II, I, indikator, realisasi


def value(row: RealisasiKinerja, **changes: object) -> Nilai:
    return measure(indikator(**changes), [row])[I].nilai


def test_variables_win_over_a_typed_value() -> None:
    assert value(realisasi(I, pembilang=20, penyebut=25, realisasi=17)) == Nilai.terisi(Decimal(80))


def test_a_typed_value_stands_where_there_are_no_variables() -> None:
    assert value(realisasi(I, realisasi=17)) == Nilai.terisi(Decimal(17))
    assert value(realisasi(I, realisasi=0)) == Nilai.terisi(Decimal(0))


@pytest.mark.parametrize("status", [s for s in StatusNilai if s is not StatusNilai.TERISI])
def test_a_state_is_kept_with_its_reason(status: StatusNilai) -> None:
    assert value(realisasi(I, status=status, alasan="sebabnya")) == Nilai(status, None, "sebabnya")


def test_an_empty_row_is_not_filled() -> None:
    assert value(realisasi(I, alasan="menyusul")) == Nilai.belum_diisi("menyusul")
    assert value(realisasi(I, realisasi_sd=47)) == Nilai.belum_diisi()


def test_an_empty_row_of_a_yearly_measure_is_not_due() -> None:
    nilai = value(realisasi(I), cara_rekap=CaraRekap.TAHUNAN_SAJA)
    assert nilai.status is StatusNilai.BELUM_WAKTUNYA


def test_a_row_marked_filled_gives_its_number() -> None:
    assert value(realisasi(I, status=StatusNilai.TERISI, realisasi=5)) == Nilai.terisi(Decimal(5))


def test_a_quarter_without_a_row_measures_nothing() -> None:
    assert measure(indikator(), []) == {}
    assert list(measure(indikator(), [realisasi(I, pembilang=1, penyebut=4)])) == [I]


def test_a_denominator_of_zero_cannot_be_measured() -> None:
    nilai = ratio(Decimal(0), Decimal(0), Decimal(100))
    assert nilai == Nilai(StatusNilai.BELUM_DAPAT_DIUKUR, None, "penyebut nol")


def test_the_multiplier_follows_the_unit_or_is_typed() -> None:
    row = realisasi(I, pembilang=1, penyebut=4)
    assert value(row).angka == 25
    assert value(row, satuan="Rasio").angka == Decimal("0.25")
    assert value(row, satuan="Per 1000", pengali=Decimal(1000)).angka == 250


def test_the_derivation_of_a_ratio_names_its_variables() -> None:
    row = realisasi(II, pembilang=20, penyebut=25, sumber="Register")
    named = indikator(pembilang="tuntas", penyebut="seluruh laporan")
    rincian = rincian_of(named, measure(named, [row])[II])
    assert rincian.kalimat() == "realisasi TW II = 20 / 25 × 100 = 80"
    assert (rincian.rumus, rincian.sumber) == ("tuntas / seluruh laporan × 100", "Register")
    plain = indikator()
    assert rincian_of(plain, measure(plain, [row])[II]).rumus == "pembilang / penyebut × 100"


def test_the_derivation_of_a_gap_says_its_state() -> None:
    gap = Ukuran(I, Nilai(StatusNilai.MENUNGGU_RILIS))
    assert rincian_of(indikator(), gap).kalimat() == (
        "realisasi TW I = tidak ada nilai (menunggu rilis pihak lain)"
    )
    zero = measure(indikator(), [realisasi(I, pembilang=0, penyebut=0)])[I]
    assert rincian_of(indikator(), zero).alasan == "penyebut nol"


def test_the_derivation_of_a_typed_value_names_its_source() -> None:
    typed = measure(indikator(), [realisasi(I, realisasi=17, sumber="LKj")])[I]
    rincian = rincian_of(indikator(), typed)
    assert (rincian.hasil, rincian.sumber, rincian.alasan) == (17, "LKj", "")
