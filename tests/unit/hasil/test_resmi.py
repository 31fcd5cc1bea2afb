"""Values fixed by another body: they are printed and compared, our own stands below them."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import HasilIndikator, calculate_berkas, calculate_indikator
from selaras.domain.hasil.keterangan import KeteranganNilai
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Periode, Triwulan
from tests.unit.making import (
    COUNTS,
    II,
    III,
    IV,
    KETENTUAN,
    QUARTER_TWO,
    YEAR,
    I,
    berkas,
    indikator,
    profil,
    realisasi,
)

FIXED: dict[str, Any] = {"nilai_resmi": 55, "dasar_resmi": "LHE 2024"}
RATIOS = [realisasi(I, pembilang=14, penyebut=37), realisasi(II, pembilang=20, penyebut=25, **FIXED)]


def calculate(
    rows: list[RealisasiKinerja],
    cara: CaraRekap = CaraRekap.RASIO_KUMULATIF,
    periode: Periode = QUARTER_TWO,
) -> HasilIndikator:
    return calculate_indikator(indikator(cara_rekap=cara), rows, periode, KETENTUAN)


def test_the_official_value_is_the_one_up_to_the_quarter_and_of_the_year() -> None:
    hasil = calculate(RATIOS)
    for figure in (hasil.triwulan[II].kumulatif, hasil.tahunan):
        assert (figure.realisasi.angka, figure.capaian) == (55, Decimal("68.75"))
    assert hasil.kategori == calculate([realisasi(II, realisasi_sd=55)]).kategori


def test_the_quarters_themselves_keep_what_was_measured() -> None:
    hasil = calculate(RATIOS)
    assert hasil.triwulan[II].sendiri.realisasi.angka == 80
    assert hasil.triwulan[II].sendiri.resmi is None
    assert hasil.triwulan[I].kumulatif.resmi is None


def test_our_own_value_stays_below_with_its_derivation() -> None:
    resmi = calculate(RATIOS).tahunan.resmi
    assert resmi is not None
    assert (resmi.hitungan.nilai.angka, resmi.hitungan.rincian.hitungan) == (
        Decimal(3400) / 62,
        "(14 + 20) / (37 + 25) × 100",
    )
    (above, _) = calculate(RATIOS).tahunan.rincian.dari
    assert (above.hasil, above.sumber, above.dari) == (55, "LHE 2024", (resmi.hitungan.rincian,))


def test_the_difference_is_noted_where_reasons_are_shown() -> None:
    found = calculate(RATIOS).tahunan
    assert found.resmi is not None
    assert found.resmi.selisih == 55 - Decimal(3400) / 62
    assert found.alasan == found.resmi.catatan
    assert found.alasan.startswith("dipakai nilai resmi 55 (LHE 2024); hitungan kantor 54,8387…")


def test_an_official_value_replaces_a_state() -> None:
    row = realisasi(II, status=StatusNilai.BELUM_DAPAT_DIUKUR, alasan="belum ada data", **FIXED)
    found = calculate([row], CaraRekap.POSISI_AKHIR).tahunan
    assert found.realisasi.angka == 55
    assert found.resmi is not None
    assert found.resmi.selisih is None
    assert found.alasan.endswith("hitungan kantor tidak ada: belum ada data")


@pytest.mark.parametrize("cara", [CaraRekap.POSISI_AKHIR, CaraRekap.TAHUNAN_SAJA])
def test_an_official_value_stands_until_a_later_quarter_has_a_value(cara: CaraRekap) -> None:
    rows = [realisasi(II, realisasi=50, **FIXED), realisasi(III)]
    assert calculate(rows, cara, YEAR).tahunan.realisasi.angka == 55
    later = calculate([*rows[:1], realisasi(III, realisasi=60)], cara, YEAR)
    assert (later.tahunan.realisasi.angka, later.tahunan.resmi) == (60, None)
    assert later.triwulan[II].kumulatif.realisasi.angka == 55


def test_a_published_running_value_of_a_later_quarter_ends_the_official_one() -> None:
    rows = [realisasi(II, realisasi=50, **FIXED), realisasi(III, realisasi_sd=61)]
    periode = Periode(2024, III)
    assert calculate(rows, CaraRekap.POSISI_AKHIR, periode).tahunan.realisasi.angka == 61


def test_counts_are_added_from_what_the_office_measured() -> None:
    rows = [realisasi(I, realisasi=3), realisasi(II, realisasi=4, **FIXED), realisasi(III, realisasi=5)]
    hasil = calculate(rows, CaraRekap.JUMLAH, Periode(2024, III))
    assert [hasil.triwulan[t].kumulatif.realisasi.angka for t in (I, II, III)] == [3, 55, 12]


def test_an_official_value_behind_the_period_is_not_used() -> None:
    rows = [realisasi(II, realisasi=50), realisasi(III, **FIXED)]
    found = calculate(rows, CaraRekap.POSISI_AKHIR)
    assert (found.tahunan.realisasi.angka, found.tahunan.resmi) == (50, None)


def test_the_mean_runs_over_official_values() -> None:
    office = berkas([indikator()], RATIOS, profil=profil(QUARTER_TWO))
    assert calculate_berkas(office).rata_rata.nilai == Decimal("68.75")


@given(st.sampled_from(CaraRekap), st.lists(COUNTS, min_size=4, max_size=4), COUNTS)
def test_an_official_value_always_wins_and_changes_nothing_of_ours(
    cara: CaraRekap, values: list[Decimal], fixed: Decimal
) -> None:
    rows = [realisasi(t, realisasi=v) for t, v in zip(Triwulan, values, strict=True)]
    ours = calculate(rows, cara, YEAR).tahunan
    rows[3] = realisasi(IV, realisasi=values[3], nilai_resmi=fixed)
    found = calculate(rows, cara, YEAR).tahunan
    assert found.resmi is not None
    assert (found.realisasi.angka, found.resmi.hitungan.nilai) == (fixed, ours.realisasi)


def test_what_has_to_be_noted_of_a_value_comes_with_it() -> None:
    noted = {"tahun_data": 2023, "tahun_terbit": 2024, "sementara": True}
    hasil = calculate([realisasi(I, realisasi=5, **noted)], CaraRekap.POSISI_AKHIR)
    expected = KeteranganNilai(2023, 2024, sementara=True)
    assert hasil.keterangan == hasil.triwulan[I].keterangan == expected
    assert expected.catatan == "nilai tahun 2023, terbit tahun 2024; sementara, masih dapat berubah"
    assert hasil.triwulan[IV].keterangan is None
    assert calculate([realisasi(I, realisasi=5)], CaraRekap.POSISI_AKHIR).keterangan is None


@pytest.mark.parametrize(
    ("noted", "text"),
    [
        ({"tahun_data": 2023}, "nilai tahun 2023"),
        ({"tahun_terbit": 2024}, "terbit tahun 2024"),
        ({"sementara": True}, "sementara, masih dapat berubah"),
    ],
)
def test_a_note_names_only_what_is_known(noted: dict[str, Any], text: str) -> None:
    keterangan = calculate([realisasi(II, realisasi_sd=5, **noted)]).keterangan
    assert keterangan is not None
    assert keterangan.catatan == text


def test_the_note_of_an_earlier_quarter_does_not_speak_of_a_sum() -> None:
    rows = [realisasi(I, realisasi=3, sementara=True), realisasi(II, realisasi=4)]
    assert calculate(rows, CaraRekap.JUMLAH).keterangan is None
