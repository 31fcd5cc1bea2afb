"""Accounts in a real browser: invitation, password, code, and the pages that only show in between."""

import re
from typing import Any

from django.core import mail
from django.urls import reverse
from playwright.sync_api import Page, expect

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from tests.apps.akun_uji import make_orang, make_undangan
from tests.apps.dunia import SANDI, TAHUN, Dunia, make_pengguna
from tests.apps.test_akun_masuk import code_now
from tests.peramban.periksa import check_page

BARU = "kopi tubruk tanpa gula"


def _fill(page: Page, **isi: str) -> None:
    for name, value in isi.items():
        field = page.locator(f"main [name={name}]")
        if field.evaluate("e => e.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)


def _send(page: Page, tombol: str) -> None:
    page.get_by_role("main").get_by_role("button", name=tombol, exact=True).click()


def test_invited_inspector_sets_up_a_code_and_logs_in_with_it(
    page: Page, dunia: Dunia, masuk: Any
) -> None:
    masuk(make_pengguna(Peran.ADMIN_KABUPATEN, dunia.lombok))
    page.goto(page.alamat + reverse("akun-kabupaten-undang", args=["lombok-tengah"]))
    _fill(page, email="inspektur@lombok.contoh.id", nama="Inspektur Contoh", selesai="kapan-kapan")
    _fill(page, peran="inspektorat", sifat="plt")
    _send(page, "Undang")
    expect(page.locator("[name=selesai]")).to_have_value("kapan-kapan")
    check_page(page, "akun-undang-salah")
    _fill(page, selesai="31 Desember 2030")
    _send(page, "Undang")
    check_page(page, "akun-kabupaten-diundang")
    link = re.search(r"http://\S+", mail.outbox[-1].body)
    assert link

    page.context.clear_cookies()
    page.goto(link[0])
    check_page(page, "undangan-terima")
    _fill(page, sandi=BARU, sandi_lagi=BARU)
    _send(page, "Terima undangan")
    expect(page.get_by_role("heading", level=1)).to_have_text("Pasang aplikasi kode")
    assert page.locator("img.kode-qr").evaluate("e => e.naturalWidth") > 0
    check_page(page, "kode-pasang")
    kunci = page.locator("code.kunci").inner_text()
    _fill(page, code=code_now(kunci))
    _send(page, "Pasang")
    expect(page.locator(".kode-cadangan code")).to_have_count(10)
    check_page(page, "kode-cadangan")

    page.context.clear_cookies()
    page.goto(page.alamat + reverse("akun"))
    _fill(page, login="inspektur@lombok.contoh.id", password="salah")
    _send(page, "Masuk")
    expect(page.locator("main")).to_contain_text("tidak cocok")
    check_page(page, "masuk-salah")
    _fill(page, password=BARU)
    _send(page, "Masuk")
    check_page(page, "masuk-kode")
    _fill(page, code=code_now(kunci, 1))
    _send(page, "Masuk")
    expect(page.get_by_role("heading", level=1)).to_have_text("Akun saya")
    check_page(page, "akun-saya")
    page.goto(page.alamat + reverse("mfa_index"))
    check_page(page, "kode")


def test_lock_and_closed_links_say_what_to_do(page: Page, dunia: Dunia) -> None:
    make_pengguna(Peran.OPERATOR, dunia.kopang)
    page.goto(page.alamat + reverse("account_login"))
    for _ in range(5):
        _fill(page, login="operator@kopang.contoh.id", password="salah")
        _send(page, "Masuk")
    expect(page.get_by_role("heading", level=1)).to_have_text("Terlalu banyak percobaan")
    page.keluhan.clear()  # the browser tells of the 429 itself
    check_page(page, "masuk-ditahan")
    page.goto(page.alamat + reverse("undangan", args=["karangan"]))
    page.keluhan.clear()
    check_page(page, "undangan-usang")


def test_admin_of_an_office_looks_after_its_people(page: Page, dunia: Dunia, masuk: Any) -> None:
    admin = make_pengguna(Peran.ADMIN_PD, dunia.kopang)
    person, own = make_orang(dunia.kopang), admin.daftar_penugasan.get().pk
    make_undangan(dunia.kopang)
    masuk(admin)
    place = {"kantor": "kopang", "tahun": TAHUN}
    page.goto(page.alamat + reverse("akun-kantor", kwargs=place))
    check_page(page, "akun-kantor-penuh")
    page.get_by_role("link", name=person.nama).click()
    _send(page, "Nonaktifkan akun")
    expect(page.get_by_text("dinonaktifkan")).to_be_visible()
    check_page(page, "akun-orang-nonaktif")
    assert not Pengguna.objects.get(pk=person.pk).is_active
    page.goto(page.alamat + reverse("akun-kantor-akhiri", kwargs={**place, "peran": own}))
    _send(page, "Akhiri peran")
    expect(page.get_by_role("main")).to_contain_text("Centang pernyataan")
    check_page(page, "akun-akhiri-sendiri")


def test_password_is_changed_without_losing_the_place(page: Page, dunia: Dunia, masuk: Any) -> None:
    masuk(make_pengguna(Peran.OPERATOR, dunia.kopang))
    page.goto(page.alamat + reverse("account_change_password"))
    _fill(page, oldpassword=SANDI, password1="pendek", password2="pendek")
    _send(page, "Simpan kata sandi")
    check_page(page, "sandi-ubah-salah")
    _fill(page, oldpassword=SANDI, password1=BARU, password2=BARU)
    _send(page, "Simpan kata sandi")
    expect(page.get_by_text("Kata sandi disimpan.")).to_be_visible()
