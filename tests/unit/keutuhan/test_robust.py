"""Checking never breaks, and what it lets through can be computed without breaking either."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import (
    BarisAnggaran,
    BerkasKinerja,
    Indikator,
    RealisasiAnggaran,
    RealisasiKinerja,
)
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.keutuhan import check_berkas
from selaras.domain.kode import parse_kode
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat
from tests.unit.making import berkas, profil

SIZES = [Decimal(0), Decimal(-1), Decimal(1), Decimal("1e-12"), Decimal(999999999999999999)]
NUMBERS = st.none() | st.sampled_from(SIZES) | st.decimals(-1000, 1000, places=2)
NAMES = st.sampled_from(["S1", "S2", "s2"])
SOURCES = st.sampled_from(["", "DAU"])
UNITS = st.sampled_from(["%", "Kasus", "Nilai"])
TEXTS = st.sampled_from(["", "x"])
CODES = st.sampled_from(
    ["7", "7.01", "7.01.01", "7.01.02", "7.01.01.2.01", "7.01.01.2.01.0001", "7.01.02.2.01.0002"]
).map(parse_kode)
INDICATORS = st.builds(
    Indikator,
    NAMES,
    st.sampled_from(Tingkat),
    TEXTS,
    TEXTS,
    UNITS,
    st.sampled_from(Arah),
    st.sampled_from(CaraRekap),
    *[NUMBERS] * 7,
    pengali=NUMBERS,
)
MEASURED = st.builds(
    RealisasiKinerja,
    NAMES,
    st.sampled_from(Triwulan),
    *[NUMBERS] * 4,
    status=st.none() | st.sampled_from(StatusNilai),
)
BUDGET = st.builds(
    BarisAnggaran, CODES, TEXTS, SOURCES, TEXTS, NUMBERS, st.booleans(), angka_dokumen=NUMBERS
)
SPENT = st.builds(RealisasiAnggaran, CODES, SOURCES, TEXTS, *[NUMBERS] * 6)
PERIODS = st.builds(Periode, st.just(2024), st.none() | st.sampled_from(Triwulan))
OFFICES = st.builds(
    berkas,
    st.lists(INDICATORS, max_size=2),
    st.lists(MEASURED, max_size=3),
    st.lists(BUDGET, max_size=5),
    st.lists(SPENT, max_size=3),
    profil=PERIODS.map(profil),
)


@given(OFFICES)
def test_any_office_is_checked_and_what_has_no_error_is_computed(office: BerkasKinerja) -> None:
    found = check_berkas(office)
    if all(masalah.tingkat is not TingkatMasalah.KESALAHAN for masalah in found):
        hasil = calculate_berkas(office)
        assert hasil.rata_rata.rincian.kalimat()
        assert all(i.tahunan.rincian.kalimat() for i in hasil.daftar_indikator)
        assert len(list(hasil.anggaran.walk())) == len(office.daftar_anggaran)


@given(st.lists(BUDGET, max_size=6))
def test_no_budget_row_is_lost_or_doubled_unless_it_stands_twice(rows: list[BarisAnggaran]) -> None:
    hasil = calculate_berkas(berkas(daftar_anggaran=rows))
    keys = {row.kunci for row in rows}
    if len(keys) == len(rows):
        assert sorted(node.baris.kunci for node in hasil.anggaran.walk()) == sorted(keys)
