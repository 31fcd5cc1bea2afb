"""What a browser loads first: at most 150 kB, all from here, as listed with licence and checksum."""

import gzip
import hashlib
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from selaras.apps.akun.peran import Peran
from tests.apps.dunia import TAHUN, Dunia, make_pengguna

_BATAS = 150_000
_TERKAIT = re.compile(r'(?:href|src)="/statis/([^"]+)"')
_DALAM_CSS = re.compile(r'url\("?([^")]+)"?\)')


def _static(name: str) -> Path:
    found = finders.find(name)
    assert found, f"{name} is linked but not there"
    return Path(str(found))


def _linked(html: str) -> set[Path]:
    files = {_static(name) for name in _TERKAIT.findall(html)}
    for sheet in [file for file in files if file.suffix == ".css"]:
        names = [n for n in _DALAM_CSS.findall(sheet.read_text("utf-8")) if not n.startswith("data:")]
        files |= {(sheet.parent / name).resolve() for name in names}
    return files


def _weight(content: bytes, name: str) -> int:
    return len(content) if name.endswith(".woff2") else len(gzip.compress(content, mtime=0))


@pytest.mark.parametrize("alamat", ["/gaya/", "/bantuan/", f"/k/kopang/{TAHUN}/", "/akun/masuk/"])
def test_the_first_load_is_light(dunia: Dunia, client: Client, alamat: str) -> None:
    if alamat.startswith("/k/"):
        client.force_login(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    response = client.get(alamat)
    files = _linked(response.content.decode())
    parts = {file.name: _weight(file.read_bytes(), file.name) for file in files}
    assert {"bootstrap.min.css", "selaras-sans-bold.woff2", "bingkai.css"} <= parts.keys()
    assert sum(parts.values()) + _weight(response.content, "") <= _BATAS, parts


def test_the_fonts_are_light() -> None:
    folder = _static("core/pihak-ketiga/bootstrap.min.css").parent
    assert sum(file.stat().st_size for file in folder.glob("*.woff2")) <= 40_000


def test_what_others_made_is_listed_with_its_checksum() -> None:
    listing = _static("core/pihak-ketiga.md")
    rows = dict(re.findall(r"`(pihak-ketiga/[^`]+)` \|.*`([0-9a-f]{64})`", listing.read_text("utf-8")))
    there = {f"pihak-ketiga/{f.name}" for f in (listing.parent / "pihak-ketiga").iterdir()}
    assert {name for name in there if not name.endswith(".txt")} == set(rows)
    for name, checksum in rows.items():
        assert hashlib.sha256((listing.parent / name).read_bytes()).hexdigest() == checksum, name
