from typing import Any

import pytest

from selaras.exchange.workbook import HasilBaca, read_workbook
from selaras.exchange.workbook.sheets import LEMBAR_POKOK
from tests.workbook.samples import Cells, build, locate, put, sample, sample_cells
from tests.workbook.samples_fuller import fuller_cells, fuller_sample


def header(cells: Cells, lembar: str, label: str) -> tuple[int, int]:
    return locate(cells, lembar, label, nth=0)


def rename(cells: Cells, lembar: str, label: str, new: str) -> None:
    row, column = header(cells, lembar, label)
    cells[lembar][row][column] = new


def read(cells: Cells) -> HasilBaca:
    return read_workbook(build(cells))


def renamed_sheet(old: str, new: str) -> Cells:
    return {new if name == old else name: rows for name, rows in sample_cells().items()}


def test_columns_are_found_by_header_wherever_they_stand() -> None:
    cells = sample_cells()
    for name in list(cells)[1:]:
        width = max(map(len, cells[name]))
        cells[name] = [[*row, *[""] * (width - len(row))][::-1] for row in cells[name]]
    assert read(cells).berkas == sample()


@pytest.mark.parametrize("new", ["PAGU  (rp)", "Pagu(Rp) *", " pagu (RP)"])
def test_case_spaces_and_asterisks_of_a_header_do_not_count(new: str) -> None:
    cells = sample_cells()
    rename(cells, "Program & Pagu", "Pagu (Rp)", new)
    assert read(cells).berkas == sample()


def test_an_unknown_column_names_the_nearest_label() -> None:
    cells = sample_cells()
    rename(cells, "Program & Pagu", "Angka dokumen (Rp)", "Angka dokumn (Rp)")
    result = read(cells)
    assert result.berkas is not None
    (warning,) = result.peringatan
    assert (warning.baris, warning.kolom) == (4, "K")
    assert warning.saran == "mungkin maksudnya 'Angka dokumen (Rp)'"


def test_content_below_an_empty_header_is_told() -> None:
    cells = sample_cells()
    rename(cells, "Program & Pagu", "Sumber dana", "")
    warnings = [w for w in read(cells).peringatan if w.baris == 4]
    assert [(w.kolom, w.ditemukan) for w in warnings] == [
        ("C", "isi pada baris 7 di bawah judul kosong")
    ]


def test_a_missing_required_column_is_one_error_and_not_one_per_row() -> None:
    cells = sample_cells()
    rename(cells, "Indikator", "Satuan", "")
    (error,) = read(cells).kesalahan
    assert error.ditemukan == "tidak ada kolom 'Satuan'"


def test_a_column_twice_is_an_error() -> None:
    cells = sample_cells()
    rename(cells, "Program & Pagu", "Sumber dana", "Kode")
    (error,) = [e for e in read(cells).kesalahan if e.baris == 4]
    assert error.ditemukan == "kolom 'Kode' yang sudah ada di kolom A"


def test_a_header_may_stand_in_the_first_fifteen_rows_only() -> None:
    for rows, found in ((11, True), (12, False)):
        cells = sample_cells()
        cells["Indikator"][:0] = [["", "catatan"]] * rows
        errors = [e for e in read(cells).kesalahan if "judul kolom" in e.ditemukan]
        assert bool(errors) is not found


@pytest.mark.parametrize(
    "new", ["Realisasi tahun n-1", "Realisasi n-1", "realisasi {n-1}", "Realisasi tahun 2023"]
)
def test_earlier_years_are_recognised_in_every_form(new: str) -> None:
    cells = fuller_cells()
    rename(cells, "Belanja", "Realisasi 2023 (Rp)", f"{new} (Rp)")
    result = read(cells)
    assert (result.berkas, result.daftar_masalah) == (fuller_sample(), ())


def test_a_year_in_a_header_means_that_year_even_when_the_period_moves_on() -> None:
    cells = {name: fuller_cells()[name] for name in (*LEMBAR_POKOK, "Belanja")}
    put(cells, "Profil & Pejabat", "Periode laporan", "Triwulan II 2025")
    result = read(cells)
    assert result.berkas is not None
    assert result.berkas.daftar_belanja[0].realisasi_lalu is None
    told = [m.ditemukan for m in result.peringatan if m.lembar == "Belanja"]
    assert told == ["kolom tak dikenal 'Realisasi 2023 (Rp)'"]


def test_year_columns_are_not_blamed_while_the_period_is_unreadable() -> None:
    cells = fuller_cells()
    put(cells, "Profil & Pejabat", "Periode laporan", "entah")
    assert [m.isian for m in read(cells).daftar_masalah] == ["Periode laporan"]


def test_helper_columns_are_ignored_whatever_they_hold() -> None:
    cells = sample_cells()
    for lembar, label in (
        ("Realisasi Kinerja", "Indikator (otomatis)"),
        ("Realisasi Anggaran", "Uraian (otomatis)"),
    ):
        for nth in range(1, 6):
            row, column = locate(cells, lembar, label, nth)
            cells[lembar] += [[""] * 3] * max(0, row + 1 - len(cells[lembar]))
            cells[lembar][row][column] = "tertimpa"
    result = read(cells)
    assert result.berkas == sample()
    assert not result.daftar_masalah


@pytest.mark.parametrize("new", ["Program dan Pagu", "PROGRAM & PAGU", " program&pagu"])
def test_spellings_of_a_sheet_are_tolerated(new: str) -> None:
    assert read(renamed_sheet("Program & Pagu", new)).berkas == sample()


def test_a_missing_sheet_is_an_error_that_names_a_similar_one() -> None:
    result = read(renamed_sheet("Realisasi Kinerja", "Realisasi Kinrja"))
    (error,) = result.kesalahan
    assert error.lembar == "Realisasi Kinerja"
    assert error.saran == "mungkin maksudnya 'Realisasi Kinrja'"
    assert [w.ditemukan for w in result.peringatan] == ["lembar lain 'Realisasi Kinrja'"]


def test_other_sheets_are_ignored_with_a_warning_except_for_notes() -> None:
    cells: Cells = {**sample_cells(), "Catatan": [["x"]], "Coretan": [[1, 2]]}
    result = read(cells)
    assert result.berkas == sample()
    assert [w.ditemukan for w in result.peringatan] == ["lembar lain 'Coretan'"]


def test_two_sheets_of_one_name_are_an_error() -> None:
    cells = sample_cells()
    cells["Indikator "] = cells["Indikator"]
    (error,) = read(cells).kesalahan
    assert error.ditemukan == "dua lembar bernama 'Indikator'"


def form_row(cells: Cells, label: str) -> list[Any]:
    return cells["Profil & Pejabat"][locate(cells, "Profil & Pejabat", label)[0]]


def test_the_form_is_read_by_label_in_any_order() -> None:
    cells = sample_cells()
    rows = cells["Profil & Pejabat"]
    rows[3:19] = rows[3:19][::-1]
    assert read(cells).berkas == sample()


def test_the_form_may_stand_one_column_to_the_right() -> None:
    cells = sample_cells()
    cells["Profil & Pejabat"] = [["", *row] for row in cells["Profil & Pejabat"]]
    assert read(cells).berkas == sample()


def test_a_missing_or_doubled_field_of_the_form_is_an_error() -> None:
    cells = sample_cells()
    form_row(cells, "Nama instansi")[0] = "Kabupaten"
    found = {e.isian or e.kolom: e.ditemukan for e in read(cells).kesalahan}
    assert found == {
        "Nama instansi": "tidak ada pada lembar",
        "A": "isian 'Kabupaten *' yang sudah ada pada baris 4",
    }


def test_a_misspelt_field_of_the_form_names_the_nearest() -> None:
    cells = sample_cells()
    form_row(cells, "Tanggal laporan")[0] = "Tangal laporan"
    (warning,) = read(cells).peringatan
    assert warning.saran == "mungkin maksudnya 'Tanggal laporan'"
