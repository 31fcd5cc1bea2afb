"""What every page says to the browser, and what its HTML may not hold."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from selaras.apps.akun.peran import Peran
from tests.apps.dunia import Dunia, make_pengguna
from tests.apps.halaman import list_halaman

_INLINE = re.compile(
    rb"<style[\s>]|\sstyle=|\son[a-z]+=[\"']|<script(?![^>]*\ssrc=)|javascript:", re.IGNORECASE
)
_OUTSIDE = re.compile(
    rb"(?:src|href|action)=[\"'](?:https?:)?//(?!127\.0\.0\.1|testserver)", re.IGNORECASE
)

# A whole document in a sandbox, with its own policy; test_dokumen_daftar.py reads it.
BERKEBIJAKAN_SENDIRI = {"dokumen-isi"}


def _check(alamat: str, response: HttpResponse) -> None:
    headers, csp = response.headers, response.headers.get("Content-Security-Policy", "")
    assert csp.startswith("default-src 'none'") or "default-src 'none'" in csp, alamat
    assert "unsafe" not in csp, alamat
    assert "frame-ancestors 'none'" in csp, alamat
    assert headers["X-Content-Type-Options"] == "nosniff", alamat
    assert headers["X-Frame-Options"] == "DENY", alamat
    assert headers["Referrer-Policy"] == "same-origin", alamat
    assert headers["X-Permintaan"], alamat
    if headers.get("Content-Type", "").startswith("text/html") and not response.streaming:
        for pattern in (_INLINE, _OUTSIDE):
            found = pattern.search(response.content)
            assert not found, f"{alamat}: {found and response.content[found.start() :][:120]!r}"


@pytest.mark.parametrize("peran", [None, Peran.ADMIN_PD, Peran.ADMIN_KABUPATEN])
def test_every_page_carries_strict_headers(dunia: Dunia, client: Client, peran: Peran | None) -> None:
    if peran is not None:
        pengguna = make_pengguna(peran, dunia.lombok if peran.is_kabupaten else dunia.kopang)
        client.force_login(pengguna)
    client.raise_request_exception = False  # the letterhead's file is not there: 500, with headers
    for halaman in list_halaman():
        if halaman.nama in BERKEBIJAKAN_SENDIRI:
            continue
        alamat = halaman.alamat(dunia.kopang)
        _check(f"{halaman.nama} {alamat}", client.get(alamat))


def test_an_unknown_address_carries_them_too(db: None, client: Client) -> None:
    response = client.get("/tidak-ada/")
    assert response.status_code == 404
    _check("404", response)


@pytest.mark.parametrize(
    "salah", ["<p style='x'>", '<a onclick="x()">', "<script>x</script>", "<style>p{}</style>"]
)
def test_the_search_for_inline_code_finds_it(salah: str) -> None:
    assert _INLINE.search(salah.encode())


def test_a_script_of_our_own_is_no_inline_code() -> None:
    assert not _INLINE.search(b'<script src="/statis/core/selaras.js" defer></script>')
