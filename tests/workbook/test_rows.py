from io import BytesIO

import openpyxl

from selaras.exchange.workbook import read_workbook, write_workbook
from selaras.exchange.workbook.problems import PALING_BANYAK
from tests.workbook.samples import build, put, sample, sample_cells


def test_all_problems_are_listed_in_one_pass_from_sheet_to_sheet() -> None:
    cells = sample_cells()
    put(cells, "Profil & Pejabat", "Nama instansi", "")
    put(cells, "Indikator", "Arah", "entah", 2)
    put(cells, "Indikator", "Target tahun", "1.234", 1)
    put(cells, "Program & Pagu", "Pagu (Rp)", "6.750,000", 3)
    put(cells, "Realisasi Kinerja", "Kode indikator", "S9", 2)
    places = [(e.lembar, e.baris, e.kolom) for e in read_workbook(build(cells)).kesalahan]
    assert places == [
        ("Profil & Pejabat", 4, "B"),
        ("Indikator", 5, "H"),
        ("Indikator", 6, "F"),
        ("Program & Pagu", 7, "E"),
        ("Realisasi Kinerja", 6, "A"),
    ]


def test_rows_are_not_orphans_while_the_row_they_point_at_is_only_defective() -> None:
    cells = sample_cells()
    put(cells, "Indikator", "Tingkat", "entah", 1)
    put(cells, "Program & Pagu", "Program/kegiatan/sub kegiatan", "", 2)
    assert [e.lembar for e in read_workbook(build(cells)).kesalahan] == ["Indikator", "Program & Pagu"]


def test_an_unreadable_key_does_not_make_orphans_of_the_rows_that_point_at_it() -> None:
    cells = sample_cells()
    put(cells, "Indikator", "Kode indikator", "", 1)
    put(cells, "Program & Pagu", "Kode", "7.1.2", 1)
    put(cells, "Profil & Pejabat", "Jabatan", "", 1)
    result = read_workbook(build(cells))
    assert [e.isian for e in result.kesalahan] == ["Jabatan", "Kode indikator", "Kode"]
    assert not result.peringatan


def test_real_orphans_are_told_with_their_place() -> None:
    cells = sample_cells()
    put(cells, "Realisasi Anggaran", "Kode", "7.01.09.2.01.0001", 1)
    (error,) = read_workbook(build(cells)).kesalahan
    assert (error.lembar, error.baris, error.kolom, error.isian) == (
        "Realisasi Anggaran",
        5,
        "A",
        "Kode",
    )


def test_rows_with_nothing_or_only_helper_cells_are_no_records() -> None:
    cells = sample_cells()
    for name in list(cells)[1:]:
        cells[name] += [[], ["", ""], ["  ", "", "\u00a0"]]
    cells["Realisasi Kinerja"].insert(6, ["", "teks bantu"])
    cells["Indikator"].insert(5, [])
    assert read_workbook(build(cells)).berkas == sample()


def test_an_empty_key_advises_to_fill_it_or_to_drop_the_row() -> None:
    cells = sample_cells()
    cells["Program & Pagu"].append(["", "JUMLAH", "", "", 9000.5])
    (error,) = read_workbook(build(cells)).kesalahan
    assert error.saran == "isi Kode, atau hapus baris ini"


def test_merged_cells_among_the_records_are_told() -> None:
    book = openpyxl.load_workbook(BytesIO(write_workbook(sample())))
    book["Indikator"].merge_cells("C5:C6")
    book["Indikator"].merge_cells("A1:F1")
    stream = BytesIO()
    book.save(stream)
    result = read_workbook(stream.getvalue())
    assert [w.ditemukan for w in result.peringatan] == ["sel gabungan C5:C6"]
    assert [e.isian for e in result.kesalahan] == ["Tujuan/sasaran"]


def test_a_workbook_saved_by_another_program_reads_the_same() -> None:
    book = openpyxl.load_workbook(BytesIO(write_workbook(sample())))
    book["Indikator"].sheet_state = "hidden"
    stream = BytesIO()
    book.save(stream)
    assert read_workbook(stream.getvalue()).berkas == sample()


def test_a_list_of_problems_stays_readable_and_keeps_the_errors() -> None:
    cells = sample_cells()
    cells["Program & Pagu"] += [
        [f"7.01.02.2.05.{n:04d}", "Sub", "", "", "12 34"] for n in range(1, 1500)
    ]
    result = read_workbook(build(cells))
    assert len(result.daftar_masalah) == PALING_BANYAK + 1
    assert "masalah lain" in result.daftar_masalah[-1].ditemukan
    assert result.berkas is None


def test_a_cell_that_cannot_be_read_is_not_also_called_empty() -> None:
    cells = sample_cells()
    put(cells, "Indikator", "Target tahun", "1.234", 1)
    (problem,) = read_workbook(build(cells)).daftar_masalah
    assert problem.ditemukan == "'1.234'"
