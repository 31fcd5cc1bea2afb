"""Importing in a real browser: upload, look at differences, apply, take back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page, expect

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.exchange.workbook import write_workbook
from tests.apps.dunia import Dunia, make_pengguna
from tests.contoh import BOOKS, load
from tests.peramban.periksa import check_page


def _upload(page: Page, book: Path) -> None:
    page.goto(f"{page.alamat}/k/kopang/2024/impor/")
    page.get_by_label("Buku kerja", exact=False).first.set_input_files(book)
    page.get_by_role("button", name="Unggah dan lihat perbedaan").click()


def test_a_book_is_imported_changed_and_taken_back(
    page: Page, dunia: Dunia, masuk: Callable[[Pengguna], None], tmp_path: Path
) -> None:
    masuk(make_pengguna(Peran.OPERATOR, dunia.kopang))
    page.goto(f"{page.alamat}/k/kopang/2024/impor/")
    check_page(page, "impor-kosong")
    _upload(page, BOOKS["kopang"])
    check_page(page, "impor-pratinjau-baru")
    page.get_by_role("button", name="Terapkan yang dicentang").first.click()
    expect(page.get_by_text("Impor diterapkan: 889 baris baru")).to_be_visible()
    check_page(page, "impor-diterapkan")

    berkas = load("kopang").berkas
    first, *rest = berkas.daftar_indikator
    changed = replace(
        berkas,
        daftar_indikator=(replace(first, satuan="satuan lain", uraian=first.uraian * 4), *rest),
        daftar_peraturan=(),
    )
    book = tmp_path / "berubah.xlsx"
    book.write_bytes(write_workbook(changed))
    _upload(page, book)
    check_page(page, "impor-pratinjau-beda")
    page.get_by_role("button", name="Terapkan yang dicentang").first.click()
    expect(page.get_by_text("0 baris baru, 1 berubah, 0 dihapus")).to_be_visible()
    page.get_by_role("button", name="Batalkan impor").click()
    expect(page.get_by_text("data kembali seperti sebelumnya")).to_be_visible()
    check_page(page, "impor-dibatalkan")
    page.goto(f"{page.alamat}/k/kopang/2024/impor/")
    check_page(page, "impor-riwayat")


def test_a_defective_book_is_told_cell_by_cell(
    page: Page, dunia: Dunia, masuk: Callable[[Pengguna], None], tmp_path: Path
) -> None:
    masuk(make_pengguna(Peran.OPERATOR, dunia.kopang))
    berkas = load("kopang").berkas
    first, *rest = berkas.daftar_realisasi
    book = tmp_path / "rusak.xlsx"
    broken = replace(berkas, daftar_realisasi=(replace(first, indikator="TAK ADA"), *rest))
    book.write_bytes(write_workbook(broken))
    _upload(page, book)
    expect(page.get_by_text("Berkas ini belum dapat diimpor.")).to_be_visible()
    page.keluhan.clear()  # the browser tells of the answer 422
    check_page(page, "impor-rusak")
