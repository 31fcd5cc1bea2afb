"""Every page with the data of an office in it: in three widths, in light and dark."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Page

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.core.halaman import TERBUKA
from selaras.apps.organisasi.models import Instansi
from tests.apps.buku import masukkan
from tests.apps.dunia import make_pengguna, with_code
from tests.apps.halaman import Halaman, list_halaman
from tests.peramban.periksa import check_page

# Files, answers to a form, steps that lead on at once; `dokumen-isi` stands inside dokumen-lihat.
TANPA_LAYAR = frozenset(
    {
        "account_logout", "account_set_password", "akun-kabupaten-status",
        "akun-kabupaten-undangan-kirim", "akun-kabupaten-undangan-tarik", "akun-kantor-status",
        "akun-kantor-undangan-kirim", "akun-kantor-undangan-tarik", "akun-sesi-akhiri", "data-pindah",
        "dokumen-buat", "dokumen-isi", "dokumen-unduh", "ekspor-json", "ekspor-xlsx", "impor-batal",
        "impor-terapkan", "jejak-unduh", "kabupaten-jejak-unduh", "kabupaten-ketentuan-hapus",
        "kantor-kop-lepas", "kantor-kop-unduh", "mfa_activate_totp", "mfa_authenticate",
        "mfa_deactivate_totp", "mfa_download_recovery_codes", "mfa_generate_recovery_codes",
        "mfa_view_recovery_codes", "openid_connect_callback", "openid_connect_login", "pekerjaan",
        "pekerjaan-batal", "pekerjaan-hasil", "pekerjaan-ulang", "sehat",
        "socialaccount_login_cancelled", "socialaccount_login_error",
    }
)  # fmt: skip
# What a page is opened with, where it is empty or leads on without.
TANYA = {"beranda": "?semua=1", "cari": "?kata=pagu&kantor=kecamatan-kopang&tahun=2024"}
LAIN = ("data/realisasi-anggaran/", "data/indikator/", "data/indikator/baru/", "data-kelompok/laporan/")


@pytest.fixture
def kopang(transactional_db: None) -> Instansi:
    return masukkan("kopang")


def _people(kopang: Instansi) -> dict[str, Pengguna]:
    return {
        "kantor": with_code(make_pengguna(Peran.ADMIN_PD, kopang)),
        "kabupaten": make_pengguna(Peran.ADMIN_KABUPATEN, kopang.kabupaten),
    }


def _visitor(halaman: Halaman) -> str:
    if halaman.view.hak == TERBUKA:  # type: ignore[attr-defined]
        return ""
    return "kabupaten" if "kabupaten" in halaman.bagian else "kantor"


def _shows(client: Client, alamat: str) -> bool:
    response = client.get(alamat)
    return response.status_code == 200 and response.headers["Content-Type"].startswith("text/html")


def _list_layar(kopang: Instansi, people: dict[str, Pengguna]) -> Iterator[tuple[str, str, str]]:
    """Yield name, address and visitor of every page that shows something."""
    for halaman in list_halaman():
        if halaman.nama in TANPA_LAYAR:
            continue
        client, who = Client(), _visitor(halaman)
        if who:
            client.force_login(people[who])
        alamat = halaman.alamat(kopang) + TANYA.get(halaman.nama, "")
        assert _shows(client, alamat), f"{halaman.nama} shows no page: {alamat}"
        yield halaman.nama, alamat, who
    for bagian in LAIN:
        yield bagian.strip("/").replace("/", "-"), f"/k/kecamatan-kopang/2024/{bagian}", "kantor"


def test_every_page_is_whole_at_every_width(page: Page, kopang: Instansi, masuk: Any) -> None:
    people, wrong = _people(kopang), []
    for nama, alamat, who in list(_list_layar(kopang, people)):
        page.context.clear_cookies()
        if who:
            masuk(people[who])
        page.goto(f"{page.alamat}{alamat}")
        try:
            check_page(page, nama)
        except AssertionError as error:
            wrong.append(str(error)[:700])
    assert not wrong, "\n".join(wrong)
