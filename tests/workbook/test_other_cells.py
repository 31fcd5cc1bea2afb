from datetime import date, datetime
from typing import Any

import pytest

from selaras.domain.kode import parse_kode
from selaras.domain.periode import Periode, Triwulan
from selaras.exchange.workbook import read_workbook
from tests.workbook.one_cell import error_of, read_with, value_of
from tests.workbook.samples import Percent, build, put, sample_cells

KODE = ("Program & Pagu", "Kode", 3)
WITH_TIME = datetime(2024, 7, 3, 8, 30)  # noqa: DTZ001 -- Excel knows no zones


@pytest.mark.parametrize("value", ["7.01.02.204.01", "7.01.02.2.04.0001.", " 7.01.02. 2.04.01"])
def test_codes_are_brought_to_one_form(value: str) -> None:
    assert value_of(KODE, value, "daftar_anggaran", "kode") == parse_kode("7.01.02.2.04.0001")


def test_a_code_as_number_that_is_still_whole_is_read_with_a_warning() -> None:
    cells = sample_cells()
    put(cells, "Indikator", "Kode program", 7.01)
    result = read_workbook(build(cells))
    assert result.berkas is not None
    assert str(result.berkas.daftar_indikator[0].kode_program) == "7.01"
    assert "dibaca 7.01" in result.peringatan[0].saran


@pytest.mark.parametrize(
    ("value", "found"), [(7.1, "angka 7,1"), (date(2001, 1, 7), "tanggal 7 Januari 2001")]
)
def test_a_code_that_excel_has_changed_is_refused(value: Any, found: str) -> None:
    error = error_of(KODE, value)
    assert error.ditemukan == found
    assert "Teks (Text)" in error.saran


@pytest.mark.parametrize("value", [2024.0, "2024"])
def test_a_year_is_read_from_number_and_text(value: Any) -> None:
    result = read_with(("Profil & Pejabat", "Tahun akhir Renstra", 1), value)
    assert result.berkas is not None
    assert result.berkas.profil.tahun_akhir_renstra == 2024


@pytest.mark.parametrize(
    "value", [2024.5, 24, "dua ribu", True, date(2024, 1, 1), Percent(20.24), "²024"]
)
def test_what_is_no_year_is_refused(value: Any) -> None:
    assert "empat angka" in error_of(("Profil & Pejabat", "Tahun akhir Renstra", 1), value).diharapkan


@pytest.mark.parametrize(
    "value",
    [date(2024, 7, 3), WITH_TIME, "3 Juli 2024", "03/07/2024", "Contoh, 3 Juli 2024"],
)
def test_dates_are_read_from_cells_and_words(value: Any) -> None:
    result = read_with(("Profil & Pejabat", "Tanggal laporan", 1), value)
    assert result.berkas is not None
    assert result.berkas.profil.tanggal_laporan == date(2024, 7, 3)


@pytest.mark.parametrize("value", [45_000, "31 Juni 2024", True, "kemarin", date(9999, 1, 1)])
def test_what_is_no_date_is_refused(value: Any) -> None:
    assert "tanggal" in error_of(("Profil & Pejabat", "Tanggal laporan", 1), value).diharapkan


@pytest.mark.parametrize("value", ["III", "3", 3.0, "TW III", "triwulan iii"])
def test_quarters_are_read_as_typed(value: Any) -> None:
    place = ("Realisasi Kinerja", "Triwulan", 2)
    assert value_of(place, value, "daftar_realisasi", "triwulan") is Triwulan.III


def test_a_period_is_read_from_words_and_refused_as_a_bare_year() -> None:
    place = ("Profil & Pejabat", "Periode laporan", 1)
    result = read_with(place, "TW III 2025")
    assert result.berkas is not None
    assert result.berkas.profil.periode == Periode(2025, Triwulan.III)
    assert "'Tahun 2026'" in error_of(place, 2025.0).diharapkan


def test_a_period_before_every_regulation_is_an_error_at_the_period() -> None:
    error = error_of(("Profil & Pejabat", "Periode laporan", 1), "Tahun 1950")
    assert error.isian == "Periode laporan"
    assert "belum ada ketentuan" in error.diharapkan


def test_a_wrong_choice_names_all_choices_and_the_nearest() -> None:
    error = error_of(("Indikator", "Arah", 1), "Naik lebih baek")
    assert "'Turun lebih baik'" in error.diharapkan
    assert error.saran == "mungkin maksudnya 'Naik lebih baik'"


@pytest.mark.parametrize(("value", "read"), [("ya", True), (True, True), ("Tidak", False), ("", False)])
def test_yes_and_no(value: Any, read: bool) -> None:
    cells = sample_cells()
    for label, content in (("Keterangan", "belum terbagi"), ("Pagu (Rp)", 10)):
        put(cells, "Program & Pagu", label, content, 3)
    put(cells, "Program & Pagu", "Belum dirinci", value, 3)
    result = read_workbook(build(cells))
    assert not [e for e in result.kesalahan if e.isian == "Belum dirinci"]
    if read:
        assert any("induk" in e.saran for e in result.kesalahan)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (12.0, "12"),
        (1.5, "1.5"),
        (Percent(0.5), "50 %"),
        ("  a\r\nb ", "a\nb"),
        ("=1+1", "=1+1"),
        ("-", "-"),
    ],
)
def test_text_is_read_as_it_was_meant(value: Any, read: str) -> None:
    result = read_with(("Profil & Pejabat", "Nomor PK", 1), value)
    assert result.berkas is not None
    assert result.berkas.profil.nomor_pk == read


def test_a_nip_typed_as_number_has_lost_digits_and_is_refused() -> None:
    error = error_of(("Profil & Pejabat", "NIP", 1), 198001012005011001)
    assert "hilang" in error.ditemukan
    assert "Teks (Text)" in error.saran


def test_invisible_characters_are_dropped_with_a_warning() -> None:
    result = read_with(("Profil & Pejabat", "Nomor PK", 1), "a\x01b")
    assert result.berkas is not None
    assert result.berkas.profil.nomor_pk == "ab"
    assert "tidak terlihat" in result.peringatan[0].ditemukan
