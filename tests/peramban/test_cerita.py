"""The whole way once, by hand: log in with a code, bring a workbook in, read the report."""

import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.core.management import call_command
from playwright.sync_api import Page, expect

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.organisasi.models import Instansi
from tests.apps.buku import make_kantor
from tests.apps.dunia import KUNCI_KODE, SANDI, make_pengguna, with_code
from tests.contoh import BOOKS, load


@pytest.fixture
def kopang(transactional_db: None, settings: Any, tmp_path: Path) -> Instansi:
    settings.MEDIA_ROOT = tmp_path
    return make_kantor(load("kopang").berkas)


@pytest.fixture
def admin(kopang: Instansi) -> Pengguna:
    return with_code(make_pengguna(Peran.ADMIN_PD, kopang, "admin@kopang.contoh.id"))


def _log_in(page: Page) -> None:
    page.goto(page.alamat)
    page.fill("input[name=login]", "admin@kopang.contoh.id")
    page.fill("input[name=password]", SANDI)
    page.get_by_role("button", name="Masuk", exact=True).click()
    page.fill("input[name=code]", format_hotp_value(hotp_value(KUNCI_KODE, int(time.time()) // 30)))
    page.get_by_role("button", name="Masuk", exact=True).click()


def _import(page: Page) -> None:
    page.goto(f"{page.alamat}/k/kecamatan-kopang/2024/")
    page.get_by_role("link", name="Impor buku kerja").first.click()
    page.set_input_files("input[type=file]", BOOKS["kopang"])
    page.get_by_role("button", name="Unggah dan lihat perbedaan").click()
    expect(page.get_by_text("128 baru")).to_be_visible()
    page.get_by_role("button", name="Terapkan yang dicentang").first.click()
    expect(page.get_by_text("889 baris baru")).to_be_visible()


def _read_report(page: Page) -> None:
    page.get_by_role("link", name="Laporan", exact=True).first.click()
    page.get_by_role("link", name="Lihat Laporan kinerja tahunan").click()
    inside = page.frame_locator("iframe")
    expect(inside.get_by_text("Kecamatan Kopang").first).to_be_visible()


def _fetch_report(page: Page, folder: Path) -> Path:
    page.get_by_role("button", name="DOCX").click()
    call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    with page.expect_download() as download:
        page.get_by_role("link", name="Unduh").click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_from_the_login_to_the_report_in_hand(
    page: Page, kopang: Instansi, admin: Pengguna, tmp_path: Path
) -> None:
    _log_in(page)
    _import(page)
    assert build_berkas(kopang, 2024, None) == load("kopang").berkas
    _read_report(page)
    path = _fetch_report(page, tmp_path)
    assert path.name == "lkjip-tahun-2024.docx"
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert "Kopang" in text
    assert not page.keluhan
