"""Earlier years beside this one: whole years only, gaps stay gaps."""

from decimal import Decimal

from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.perbandingan import NilaiTahun, compare_years
from selaras.domain.periode import Periode
from tests.unit.making import II, IV, QUARTER_TWO, YEAR, berkas, indikator, profil, realisasi


def compared(periode: Periode = YEAR, **values: object) -> tuple[NilaiTahun, ...]:
    quarter = periode.triwulan or IV
    rows = [realisasi(quarter, **values)]
    office = berkas([indikator(cara_rekap=CaraRekap.POSISI_AKHIR)], rows, profil=profil(periode))
    return compare_years(calculate_berkas(office).daftar_indikator[0], periode)


def test_years_run_from_the_first_known_to_that_of_the_book() -> None:
    years = compared(realisasi=88, realisasi_n1=84, realisasi_n2=80)
    assert [(y.tahun, y.realisasi) for y in years] == [(2022, 80), (2023, 84), (2024, 88)]
    assert [y.perubahan.hasil for y in years] == [None, 4, 4]
    assert years[-1].perubahan.hitungan == "88 - 84"


def test_a_fall_is_negative() -> None:
    assert compared(realisasi=Decimal("64.4"), realisasi_n1=Decimal("64.85"))[
        -1
    ].perubahan.hasil == Decimal("-0.45")


def test_a_year_without_a_value_stands_as_a_gap_and_nothing_jumps_over_it() -> None:
    years = compared(realisasi=88, realisasi_n3=70)
    assert [(y.tahun, y.realisasi) for y in years] == [
        (2021, 70),
        (2022, None),
        (2023, None),
        (2024, 88),
    ]
    assert [y.perubahan.hasil for y in years] == [None] * 4
    assert years[-1].perubahan.alasan == "realisasi 2023 belum ada"


def test_a_quarter_is_not_set_against_a_whole_year() -> None:
    assert QUARTER_TWO.triwulan is II
    years = compared(QUARTER_TWO, realisasi=40, realisasi_n1=84)
    assert [y.realisasi for y in years] == [84, 40]
    assert years[-1].perubahan.alasan == "realisasi 2024 belum nilai setahun"


def test_without_earlier_years_there_is_nothing_to_compare() -> None:
    assert compared(realisasi=88) == ()
