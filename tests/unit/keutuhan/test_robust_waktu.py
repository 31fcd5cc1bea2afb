"""Whatever is typed about other years and others' values is checked, and computed without breaking."""

from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import (
    BerkasKinerja,
    Indikator,
    PadananKode,
    Pejabat,
    Pembanding,
    RealisasiKinerja,
    RealisasiLalu,
)
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.berkas.pembanding import JenisPembanding
from selaras.domain.berkas.rencana import (
    JenisRencana,
    Rencana,
    SimpulRencana,
    TargetRencana,
    TingkatRencana,
)
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.keutuhan import check_berkas
from selaras.domain.kode import parse_kode
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat
from tests.unit.making import berkas, profil

SIZES = [Decimal(0), Decimal(-1), Decimal(67), Decimal("1e-12"), Decimal(999999999999999999)]
NUMBERS = st.none() | st.sampled_from(SIZES) | st.decimals(-1000, 1000, places=2)
TEXTS = st.sampled_from(["", " ", "B", "bb", "67 (B)", "1.234", "80-85", "N/A", "12", "0", "%", "Baik"])
CODES = st.sampled_from(["7.01.01", "7.01.02", "7.01.03"]).map(parse_kode)
DAYS = st.none() | st.dates(date(2023, 12, 30), date(2024, 7, 2))
PLANS = (
    Rencana("R", JenisRencana.RENSTRA, 2021, 2026),
    Rencana("J", JenisRencana.RPJMD, 2023, 2024),
)
NODES = (
    SimpulRencana("SJ", "J", TingkatRencana.PROGRAM, "x", kode_program=parse_kode("7.01.02")),
    SimpulRencana("SR", "R", TingkatRencana.PROGRAM, "x", "SJ", parse_kode("7.01.01")),
)
INDICATORS = st.builds(
    Indikator,
    st.just("S1"),
    st.just(Tingkat.SASARAN),
    st.just("Pelayanan membaik"),
    TEXTS,
    st.just("Nilai"),
    st.sampled_from([Arah.NAIK, Arah.TURUN]),
    st.sampled_from(CaraRekap),
    NUMBERS,
    kode_program=st.none() | CODES,
    target_predikat=TEXTS,
    menggantikan=st.just("Indeks lama"),
    tahun_ganti=st.integers(2020, 2024),
    sebanding=st.none() | st.booleans(),
)
MEASURED = st.builds(
    RealisasiKinerja,
    st.just("S1"),
    st.sampled_from(Triwulan),
    realisasi=NUMBERS,
    realisasi_sd=NUMBERS,
    nilai_resmi=NUMBERS,
    dasar_resmi=TEXTS,
    tahun_data=st.none() | st.integers(2022, 2024),
    tahun_terbit=st.none() | st.just(2024),
    sementara=st.booleans(),
)
S1, YEARS = st.just("S1"), st.integers(2019, 2023)
EARLIER = st.builds(RealisasiLalu, S1, YEARS, NUMBERS, NUMBERS, NUMBERS, TEXTS)
OTHERS = st.builds(Pembanding, S1, st.sampled_from(JenisPembanding), TEXTS, NUMBERS, st.none() | YEARS)
TARGETS = st.builds(
    TargetRencana, st.sampled_from(["SR", "SJ"]), TEXTS, st.just("S1") | st.just(""), TEXTS, *[TEXTS] * 8
)
CHANGES = st.builds(PadananKode, st.integers(2020, 2025), CODES, CODES)
PERIODS = st.builds(Periode, st.just(2024), st.none() | st.sampled_from(Triwulan))


def several(rows: st.SearchStrategy[Any], most: int, *key: str) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(rows, max_size=most, unique_by=attrgetter(*key)).map(tuple)


OFFICES = st.builds(
    berkas,
    INDICATORS.map(lambda indikator: (indikator,)),
    several(MEASURED, 4, "triwulan"),
    profil=PERIODS.map(profil),
    daftar_tahun_lalu=several(EARLIER, 4, "tahun"),
    daftar_pembanding=several(OTHERS, 2, "jenis"),
    daftar_rencana=st.just(PLANS),
    daftar_simpul=st.just(NODES),
    daftar_target_rencana=several(TARGETS, 2, "simpul"),
    daftar_padanan_kode=several(CHANGES, 3, "tahun"),
)


@given(OFFICES)
def test_any_office_is_checked_and_what_has_no_error_is_compared(office: BerkasKinerja) -> None:
    found = check_berkas(office)
    if any(masalah.tingkat is TingkatMasalah.KESALAHAN for masalah in found):
        return
    hasil = calculate_berkas(office)
    for row in hasil.daftar_perbandingan:
        years = [year.tahun for year in row.daftar_tahun]
        assert years == list(range(years[0], 2025)) if years else row.tren.arah is None
        assert row.tren.kalimat
        assert all(year.perubahan.kalimat() and year.capaian.kalimat() for year in row.daftar_tahun)
        assert all(k.kemajuan.hasil is not None or k.kemajuan.alasan for k in row.daftar_kemajuan)
        assert all(p.nisbah.hasil is not None or p.nisbah.alasan for p in row.daftar_pembanding)
    for indikator in hasil.daftar_indikator:
        assert indikator.predikat is None or indikator.predikat.rincian.alasan


@given(st.lists(st.builds(Pejabat, st.just("Camat"), mulai=DAYS, selesai=DAYS), max_size=4))
def test_where_officials_pass_nobody_shares_a_day(rows: list[Pejabat]) -> None:
    found = check_berkas(berkas(daftar_pejabat=tuple(rows)))
    days = [date.fromordinal(date(2023, 12, 30).toordinal() + n) for n in range(186)]
    shared = any(sum(row.is_holding(day) for row in rows) > 1 for day in days)
    assert shared <= any(masalah.isian == "jabatan" for masalah in found)
