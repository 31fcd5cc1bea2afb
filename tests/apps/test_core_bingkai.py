"""The frame: who sees which places, and what the home page opens."""

import pytest
from django.test import Client

from selaras.apps.akun.peran import Peran
from tests.apps.dunia import TAHUN, Dunia, make_pengguna


def _as(client: Client, peran: Peran, tempat: object) -> Client:
    client.force_login(make_pengguna(peran, tempat), backend=_BACKEND)
    return client


_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def operator(dunia: Dunia, client: Client) -> Client:
    return _as(client, Peran.OPERATOR, dunia.kopang)


def test_who_has_one_office_lands_in_it(operator: Client) -> None:
    assert operator.get("/").url.startswith("/k/kopang/")


def test_the_list_of_offices_holds_only_ones_own(operator: Client) -> None:
    text = operator.get("/?semua=1").content.decode()
    assert "Kecamatan Kopang" in text
    assert "Kecamatan Praya" not in text


def test_the_office_page_shows_office_and_year(operator: Client) -> None:
    text = operator.get(f"/k/kopang/{TAHUN}/").content.decode()
    assert "Kecamatan Kopang 2024" in text


def test_gaya_and_help_answer(db: None, client: Client) -> None:
    for alamat in ("/gaya/", "/bantuan/", "/bantuan/impor/"):
        assert client.get(alamat).status_code == 200, alamat
