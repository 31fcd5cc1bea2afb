"""The book that serap writes: sources in comments, doubts coloured and listed first, read by hitung."""

from io import BytesIO

import openpyxl
import pytest

from selaras.exchange.serap import Susunan, write_buku
from selaras.exchange.workbook import LEMBAR_PROFIL, read_workbook
from tests.exchange.serap.test_membaca import absorbed


@pytest.fixture(scope="module")
def susunan() -> Susunan:
    return absorbed()


@pytest.fixture(scope="module")
def content(susunan: Susunan) -> bytes:
    return write_buku(susunan, ["lama.txt"])


def test_the_book_reads_back_without_an_error(content: bytes, susunan: Susunan) -> None:
    result = read_workbook(content)
    assert result.kesalahan == ()
    assert result.berkas == susunan.berkas


def test_every_filled_cell_says_where_it_comes_from(content: bytes, susunan: Susunan) -> None:
    book = openpyxl.load_workbook(BytesIO(content))
    comments = [c.comment.text for s in book for row in s.iter_rows() for c in row if c.comment]
    assert len(comments) == len(susunan.sumber)
    assert all(text.startswith("Sumber: lama.txt, ") for text in comments)


def test_doubtful_cells_are_coloured_and_listed_first(content: bytes, susunan: Susunan) -> None:
    book = openpyxl.load_workbook(BytesIO(content))
    coloured = sum(len(s.conditional_formatting) for s in book)
    doubts = [isi for isi in susunan.sumber.values() if isi.ragu]
    assert coloured == len(doubts) > 0
    sheet = book.worksheets[0]
    assert sheet.title == "Perlu diperiksa"
    rows = list(sheet.iter_rows(min_row=5, values_only=True))
    assert [row[4] for row in rows[: len(doubts)]] == [isi.ragu for isi in doubts]


def test_what_was_not_found_is_listed_by_column(content: bytes) -> None:
    book = openpyxl.load_workbook(BytesIO(content))
    rows = list(book.worksheets[0].iter_rows(min_row=5, values_only=True))
    missing = {(row[0], row[2]): row[4] for row in rows}
    assert missing[LEMBAR_PROFIL, "Alamat kantor"] == "tidak ditemukan; isi bila ada"
    assert missing["Indikator", "Penanggung jawab"] == "kosong pada 1 dari 1 baris"


def test_the_same_report_gives_the_same_bytes(content: bytes, susunan: Susunan) -> None:
    assert write_buku(susunan, ["lama.txt"]) == content
