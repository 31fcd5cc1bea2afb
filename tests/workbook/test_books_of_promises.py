"""A year that has only begun: its book promises, and need not have the sheets for realisasi."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from selaras.cli.main import main
from selaras.exchange.workbook import read_workbook, write_workbook
from selaras.exchange.workbook.sheets import LEMBAR_PERJANJIAN
from tests.workbook.samples import build, sample, sample_cells
from tests.workbook.samples_fuller import fuller_cells


def header_of(lembar: str) -> list[list[Any]]:
    return fuller_cells()[lembar][:4]


@pytest.mark.parametrize("lembar", LEMBAR_PERJANJIAN)
def test_a_book_for_promises_may_have_no_sheets_for_realisasi(lembar: str) -> None:
    planned = replace(sample(), daftar_realisasi=(), daftar_realisasi_anggaran=())
    content = write_workbook(planned, "pk")
    assert read_workbook(content).daftar_masalah == ()
    assert read_workbook(content).berkas == planned
    cells = sample_cells()
    del cells["Realisasi Kinerja"], cells["Realisasi Anggaran"]
    told = [error.lembar for error in read_workbook(build(cells)).kesalahan]
    assert told == ["Realisasi Kinerja", "Realisasi Anggaran"]
    assert read_workbook(build({**cells, lembar: header_of(lembar)})).berkas == planned


def test_a_misspelt_sheet_for_realisasi_is_told_in_a_book_for_promises_too() -> None:
    names = {"Realisasi Kinerja": "Realisasi Kinrja"}
    misspelt = {names.get(name, name): rows for name, rows in sample_cells().items()}
    cells = {**misspelt, "PK": header_of("PK")}
    assert [error.lembar for error in read_workbook(build(cells)).kesalahan] == ["Realisasi Kinerja"]


def test_the_command_makes_a_book_for_a_rencana_aksi_with_sheets_by_name(tmp_path: Path) -> None:
    book = tmp_path / "buku.xlsx"
    assert (
        main(["templat", "--untuk", "renaksi", "--lembar", "sop,Tugas dan Fungsi", "-o", str(book)]) == 0
    )
    names = openpyxl.load_workbook(book).sheetnames
    assert tuple(names) == (
        "Profil & Pejabat",
        "Indikator",
        "Program & Pagu",
        "Perjanjian Kinerja",
        "PK",
        "Sasaran PK",
        "Rencana Aksi",
        "SOP",
        "Tugas & Fungsi",
    )
