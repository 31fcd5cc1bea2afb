"""The sheet Ketentuan: what it settles is in force in the whole book, and its rows stay."""

from dataclasses import replace
from typing import Any

import pytest

from selaras.domain.berkas import KetentuanSetempat
from selaras.domain.hasil import calculate_berkas
from selaras.exchange.workbook import HasilBaca, read_workbook, write_workbook
from tests.workbook.samples import Cells, build, put, read_cells, sample
from tests.workbook.samples_fuller import LOCAL


def local_cells(kunci: str = LOCAL.kunci, nilai: Any = LOCAL.nilai) -> Cells:
    book = read_cells(replace(sample(), daftar_ketentuan=(LOCAL,)))
    cells = {name: [list(row) for row in rows] for name, rows in book.items()}
    put(cells, "Ketentuan", "Kunci", kunci)
    put(cells, "Ketentuan", "Nilai", nilai)
    return cells


def read(kunci: str, nilai: Any) -> HasilBaca:
    return read_workbook(build(local_cells(kunci, nilai)))


@pytest.mark.parametrize("nilai", ["80", 80, 80.0])
def test_a_setting_is_in_force_in_the_whole_book(nilai: Any) -> None:
    result = read("batas_capaian", nilai)
    assert result.berkas is not None
    assert result.berkas.ketentuan.batas_capaian == 80
    assert calculate_berkas(result.berkas).daftar_indikator[0].tahunan.capaian == 80
    assert calculate_berkas(sample()).daftar_indikator[0].tahunan.capaian > 80


def test_the_rows_stay_when_the_book_is_written_again() -> None:
    berkas = read_workbook(build(local_cells())).berkas
    assert berkas is not None
    assert berkas.daftar_ketentuan == (LOCAL,)
    assert read_workbook(write_workbook(berkas)).berkas == berkas


@pytest.mark.parametrize(
    ("kunci", "nilai", "kolom", "saran"),
    [
        ("batas_capain", "120", "A", "mungkin maksudnya 'batas_capaian'"),
        ("batas_capaian", "banyak", "B", "tulis seperti 120"),
        ("tampilkan_nip", "boleh", "B", "tulis seperti Ya"),
    ],
)
def test_a_setting_that_cannot_be_taken_is_an_error_at_its_cell(
    kunci: str, nilai: str, kolom: str, saran: str
) -> None:
    (error,) = read(kunci, nilai).kesalahan
    assert (error.lembar, error.baris, error.kolom) == ("Ketentuan", 5, kolom)
    assert saran in error.saran


def test_a_long_wrong_value_is_not_repeated_whole() -> None:
    (error,) = read("batas_capaian", "x" * 20_000).kesalahan
    assert len(str(error)) < 1000


def test_without_rows_nothing_is_local() -> None:
    assert sample().ketentuan.setempat == ()
    row = KetentuanSetempat("kertas", "F4", "Perbup")
    berkas = read_workbook(write_workbook(replace(sample(), daftar_ketentuan=(row,)))).berkas
    assert berkas is not None
    assert [dasar.kunci for dasar in berkas.ketentuan.setempat] == ["kertas"]
