"""What a book has a place for: a list or a field it lacks is unknown to it, not empty."""

from io import BytesIO

import openpyxl

from selaras.exchange.workbook import read_workbook, write_workbook
from tests.contoh import load


def _without(lembar: str, kolom: str = "") -> bytes:
    """Return kopang's book without a sheet, or without one of its columns."""
    book = openpyxl.load_workbook(BytesIO(write_workbook(load("kopang").berkas)))
    sheet = book[lembar]
    if kolom:
        head = next(row for row in sheet.iter_rows() if any(cell.value == kolom for cell in row))
        sheet.delete_cols(next(cell.column for cell in head if cell.value == kolom))
    else:
        book.remove(sheet)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_whole_book_has_a_place_for_every_field_of_its_lists() -> None:
    found = read_workbook(write_workbook(load("kopang").berkas)).cakupan
    assert {"kode", "uraian", "target"} <= found["daftar_indikator"]
    assert {"nama_instansi", "alamat"} <= found["profil"]
    assert "daftar_penghargaan" not in found  # kopang has none, so its book has no such sheet


def test_a_book_without_a_sheet_has_no_place_for_its_list() -> None:
    result = read_workbook(_without("Peraturan"))
    assert result.berkas is not None
    assert "daftar_peraturan" not in result.cakupan


def test_a_book_without_a_column_has_no_place_for_its_field() -> None:
    found = read_workbook(_without("Peraturan", "Tentang")).cakupan["daftar_peraturan"]
    assert "sebutan" in found
    assert "tentang" not in found
