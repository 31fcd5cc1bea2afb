"""The pages of the frame in a real browser."""

from typing import Any

from playwright.sync_api import Page

from selaras.apps.akun.peran import Peran
from tests.apps.dunia import Dunia, make_pengguna
from tests.peramban.periksa import check_page


def test_every_component_in_every_state(page: Page, dunia: Dunia) -> None:
    page.goto(f"{page.alamat}/gaya/")
    check_page(page, "gaya")


def test_home_of_the_office(page: Page, dunia: Dunia, masuk: Any) -> None:
    masuk(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    page.goto(page.alamat)
    check_page(page, "kantor")
