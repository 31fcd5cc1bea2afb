"""Sheets that not every book has: made on demand, never lost, never asked for."""

from functools import cache
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import range_boundaries

from selaras.domain.berkas import records_of_berkas
from selaras.exchange.workbook import UNTUK, known_sheet, read_workbook, write_workbook
from selaras.exchange.workbook.sheets import (
    DAFTAR_LEMBAR,
    DAFTAR_TABEL,
    LEMBAR_POKOK,
    LEMBAR_TAMBAHAN,
    RUJUKAN,
    table_of,
)
from tests.workbook.samples import Formula, build, put, sample, sample_cells
from tests.workbook.samples_fuller import fuller_cells, fuller_sample


def open_book(content: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(content))


@cache
def whole_template() -> Any:
    """Return the template of everything, opened once because it is large; nobody may change it."""
    return open_book(write_workbook(untuk="semua"))


def test_every_list_of_the_berkas_has_a_sheet_with_its_record() -> None:
    assert {tabel.daftar: tabel.record for tabel in DAFTAR_TABEL} == records_of_berkas()
    assert len(set(DAFTAR_LEMBAR)) == len(DAFTAR_LEMBAR)


@pytest.mark.parametrize("untuk", UNTUK)
def test_a_template_holds_the_sheets_of_its_purpose(untuk: str) -> None:
    names = tuple(open_book(write_workbook(untuk=untuk)).sheetnames)
    planned = ("Profil & Pejabat", "Indikator", "Program & Pagu")
    promised = ("Perjanjian Kinerja", "PK", "Sasaran PK")
    assert (
        names
        == {
            "pk": (*planned, *promised),
            "renaksi": (*planned, *promised, "Rencana Aksi"),
            "triwulan": LEMBAR_POKOK,
            "lkjip": (*LEMBAR_POKOK, "Alokasi", "Realisasi Tahun Lalu", "Pembanding"),
            "semua": DAFTAR_LEMBAR,
        }[untuk]
    )
    assert untuk == "semua" or len(names) <= 8
    asked = [masalah.isian for masalah in read_workbook(write_workbook(untuk=untuk)).daftar_masalah]
    assert asked == ["Nama instansi", "Kabupaten", "Periode laporan"]


def test_sheets_are_added_by_name_however_it_is_spelt() -> None:
    names = open_book(write_workbook(lembar=["fisik", "matriks  desa"])).sheetnames
    assert tuple(names) == (*LEMBAR_POKOK, "Fisik", "Matriks Desa")


def test_an_unknown_sheet_is_refused_with_those_that_exist() -> None:
    with pytest.raises(ValueError, match="lembar 'Soap' tidak dikenal; pilih Versi Pagu, Alokasi"):
        known_sheet("Soap")


@pytest.mark.parametrize("untuk", UNTUK)
def test_a_list_with_records_always_gets_its_sheet(untuk: str) -> None:
    result = read_workbook(write_workbook(fuller_sample(), untuk))
    assert (result.berkas, result.daftar_masalah) == (fuller_sample(), ())


def test_a_book_without_further_sheets_is_whole() -> None:
    result = read_workbook(write_workbook(sample()))
    assert (result.berkas, result.daftar_masalah) == (sample(), ())


def test_a_no_is_told_from_an_empty_cell() -> None:
    berkas = read_workbook(write_workbook(fuller_sample())).berkas
    assert berkas is not None
    assert [sel.tercapai for sel in berkas.daftar_matriks] == [False, None]


@pytest.mark.parametrize(("column", "kunci"), RUJUKAN.items())
def test_a_column_offers_the_keys_of_another_sheet_only_where_that_is_there(
    column: tuple[str, str], kunci: Any
) -> None:
    target, own = table_of(kunci.ke).lembar, table_of(column[0]).lembar
    for book in (whole_template(), open_book(write_workbook(lembar=(own,)))):
        offered = {
            rule.formula1.strip("'").split("!")[0].strip("'")
            for rule in book[own].data_validations.dataValidation
            if rule.formula1 and "!" in rule.formula1
        }
        assert (target in offered) == (target in book.sheetnames)
        assert offered <= set(book.sheetnames)


def test_a_misspelt_further_sheet_is_told_with_the_right_name() -> None:
    cells = sample_cells()
    cells["Alokasii"] = [["apa saja"]]
    result = read_workbook(build(cells))
    assert result.berkas == sample()
    (masalah,) = result.daftar_masalah
    assert "'Alokasii'" in masalah.ditemukan
    assert "'Alokasi'" in masalah.saran


@pytest.mark.parametrize("lembar", LEMBAR_TAMBAHAN)
def test_a_further_sheet_without_its_header_is_an_error(lembar: str) -> None:
    cells = sample_cells()
    cells[lembar] = [["tidak ada judul"]]
    result = read_workbook(build(cells))
    assert [masalah.lembar for masalah in result.kesalahan] == [lembar]


@pytest.mark.parametrize(
    ("lembar", "label", "isi"),
    [
        ("Alokasi", "Bobot (%)", "banyak"),
        ("Versi Pagu", "Tanggal", "kemarin"),
        ("Versi Pagu", "Pagu (Rp)", True),
        ("Perjanjian Kinerja", "Kode", "x.y"),
        ("Evaluasi Lalu", "Nilai", ""),
        ("Desa", "Nama desa", Formula("=NA()", "#N/A")),
        ("Program & Pagu", "Kode", "x.y"),
        ("Indikator", "Kode indikator", ""),
        ("Rencana", "Tahun awal", "dulu"),
        ("Renstra", "Kode simpul", ""),
        ("Pohon Kinerja", "Kode kondisi", Formula("=NA()", "#N/A")),
        ("PK", "Jabatan", ""),
        ("Reviu RKPD", "Pagu indikatif (Rp)", "banyak"),
        ("Usulan", "Program/kegiatan", ""),
        ("Belanja", "Anggaran (Rp)", "banyak"),
        ("Dokumen", "Kode dokumen", ""),
        ("SOP", "Kode SOP", ""),
        ("Langkah SOP", "Kode SOP", ""),
        ("Rapat", "Tanggal", "kemarin"),
        ("Isu Strategis", "Kode isu", ""),
    ],
)
def test_one_unreadable_cell_is_told_once_and_nothing_that_follows_from_it(
    lembar: str, label: str, isi: Any
) -> None:
    cells = fuller_cells()
    put(cells, lembar, label, isi, 3 if lembar == "Program & Pagu" else 1)
    found = read_workbook(build(cells)).daftar_masalah
    assert [(masalah.lembar, masalah.isian) for masalah in found] == [(lembar, label)]


@pytest.mark.parametrize("tabel", DAFTAR_TABEL[1:], ids=lambda tabel: tabel.lembar)
def test_the_guidance_of_a_narrow_table_is_printed_whole(tabel: Any) -> None:
    sheet = whole_template()[tabel.lembar]
    first, last = range_boundaries(sheet.print_area.split("!")[-1].replace("$", ""))[::2]
    widths = dict.fromkeys(range(first, last + 1), 8.0)
    for column in sheet.column_dimensions.values():
        widths |= {n: column.width for n in range(column.min, column.max + 1) if n in widths}
    assert sum(widths.values()) >= len(tabel.petunjuk)
