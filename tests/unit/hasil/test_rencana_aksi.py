"""Rencana aksi: sums over quarters, the pagu behind a row, and progress where a row measures."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import BerkasKinerja, RencanaAksi
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil.berkas import calculate_berkas
from selaras.domain.hasil.rencana_aksi import BarisRenaksi, HasilRenaksi, adds_up
from selaras.domain.kode import parse_kode
from selaras.domain.tingkat import Tingkat
from tests.unit.making import II, I, anggaran, berkas, indikator, realisasi
from tests.unit.planning import action

SUB = "7.01.01.2.01.0001"
COUNT = indikator(
    "D1",
    satuan="Dokumen",
    cara_rekap=CaraRekap.JUMLAH,
    tingkat=Tingkat.SUB_KEGIATAN,
    kode_program=parse_kode(SUB),
)


def office(*rows: RencanaAksi) -> BerkasKinerja:
    return berkas(
        [COUNT, indikator("S1")],
        [realisasi(I, "D1", realisasi=3), realisasi(II, "S1", pembilang=40, penyebut=80)],
        [
            anggaran("7.01.01"),
            anggaran("7.01.01.2.01"),
            anggaran(SUB, 60, sumber_dana="DAU"),
            anggaran(SUB, 40, sumber_dana="DBH"),
            anggaran("7.01.01", 5, belum_dirinci=True),
        ],
        daftar_rencana_aksi=rows,
    )


def years(*rows: RencanaAksi) -> tuple[HasilRenaksi, ...]:
    return calculate_berkas(office(*rows)).renaksi


def only(row: RencanaAksi) -> BarisRenaksi:
    ((line,),) = (year.daftar_baris for year in years(row))
    return line


@given(st.lists(st.none() | st.integers(0, 1000), min_size=4, max_size=4))
def test_counts_add_up_to_the_year_and_an_empty_quarter_plans_nothing(parts: list[int | None]) -> None:
    text = "/".join("" if part is None else str(part) for part in parts)
    row = only(action(9, text, **{f"uang_tw{n}": part for n, part in enumerate(parts, start=1)}))
    known = [part for part in parts if part is not None]
    assert row.jumlah_target.hasil == row.jumlah_uang.hasil == (sum(known) if known else None)


@pytest.mark.parametrize(
    ("satuan", "uraian"),
    [
        ("%", "Desa"),
        ("Indeks", "x"),
        ("Nilai", "x"),
        ("Poin", "x"),
        ("", "Persentase desa"),
        ("", "Indeks"),
    ],
)
def test_percentages_indices_and_scores_are_not_added(satuan: str, uraian: str) -> None:
    row = only(action(85, "20/20/20/25", satuan=satuan, uraian=uraian))
    assert row.jumlah_target.kalimat() == (
        "jumlah target triwulan = tidak ada nilai (bukan cacah, triwulan tidak dijumlahkan)"
    )


def test_an_indicator_that_a_row_measures_decides_whether_it_adds_up() -> None:
    percent = indikator(cara_rekap=CaraRekap.POSISI_AKHIR, satuan="Laporan")
    row = action(9, "1/2/3/3", indikator="S1")
    assert adds_up(row, None)
    assert not adds_up(row, percent)
    assert adds_up(action(9, indikator="S1", kode=parse_kode(SUB)), percent)


def test_a_row_carries_the_pagu_of_its_code_over_all_sources() -> None:
    assert only(action(kode=parse_kode(SUB))).pagu == 100
    assert only(action(kode=parse_kode("7.01.01"))).pagu == 105
    assert only(action(kode=parse_kode("7.01.02"))).pagu is None
    assert only(action()).pagu is None


def test_progress_is_known_where_a_row_measures_an_indicator() -> None:
    row = only(action(12, "4/4/2/2", indikator="D1", kode=parse_kode(SUB)))
    first, second = row.kemajuan[I], row.kemajuan[II]
    assert (first.target, first.realisasi.angka, first.capaian.hasil) == (4, 3, 75)
    assert (second.realisasi.angka, second.capaian.alasan) == (None, "belum diisi")


@pytest.mark.parametrize(
    "row",
    [
        action(indikator="S1", kode=parse_kode(SUB)),
        action(indikator="S1", kegiatan="Pelayanan umum"),
        action(indikator="S9"),
        action(kode=parse_kode(SUB)),
    ],
)
def test_a_row_that_only_supports_an_indicator_has_no_progress(row: RencanaAksi) -> None:
    assert only(row).kemajuan == {}


def test_a_quarter_without_a_target_has_a_value_and_no_capaian() -> None:
    row = only(action(50, "///50", indikator="S1"))
    assert row.kemajuan[II].realisasi.angka == 50
    assert row.kemajuan[II].capaian.alasan == "target triwulan belum diisi pada rencana aksi"


def test_rows_of_another_year_stand_apart_without_pagu_and_progress() -> None:
    later = action(tahun=2025, kode=parse_kode(SUB), indikator="D1")
    found = years(later, action())
    assert [(year.tahun, len(year.daftar_baris)) for year in found] == [(2024, 1), (2025, 1)]
    row = found[1].daftar_baris[0]
    assert (row.pagu, row.kemajuan) == (None, {})
    assert years() == ()


def test_the_money_of_a_quarter_is_added_once_where_rows_break_down_others() -> None:
    (year,) = years(
        action(kode=parse_kode("7.01.01"), uang_tw1=100),
        action(kode=parse_kode(SUB), uang_tw1=60),
        action(uang_tw1=1, uang_tw2=2),
    )
    assert list(year.uang_triwulan.values()) == [Decimal(61), Decimal(2), None, None]
