"""A database stored by an earlier version migrates, and gives the same berkas as then."""

import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from django.db import connection

from selaras.demo.kantor import list_years
from selaras.exchange.json import dump_berkas
from tests.contoh import load

STORE = Path(__file__).with_name("simpanan")
STORED = sorted(STORE.glob(f"*.{connection.vendor}.gz"))
NAME = "selaras_simpanan"
_OPEN = """
import sys
from pathlib import Path
from selaras.cli.django_siap import prepare_django
prepare_django()
from selaras.cli.layan.persiapan import prepare_database
prepare_database()
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.models import Instansi
from selaras.domain.periode import Triwulan
from selaras.exchange.json import dump_berkas
office = Instansi.objects.get(slug="klakah")
assert Jejak.objects.filter(instansi=office).exists()
for tahun, triwulan in ((2024, Triwulan.II), (2025, None), (2026, Triwulan.III)):
    berkas = build_berkas(office, tahun, triwulan)
    Path(sys.argv[1], f"{tahun}.json").write_bytes(dump_berkas(berkas))
"""


@pytest.fixture(params=STORED, ids=lambda path: path.name)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, str]]:
    """Yield the environment in which the stored database is the application's own."""
    content = gzip.decompress(request.param.read_bytes())
    own = os.environ | {"SELARAS_DATA": str(tmp_path), "SELARAS_MODE": "demo"}
    for name in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE"):
        own.pop(name, None)
    if connection.vendor == "sqlite":
        (tmp_path / "selaras.sqlite3").write_bytes(content)
        yield own
        return
    server = os.environ["DATABASE_URL"]
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {NAME}")
        try:
            address = urlunsplit(urlsplit(server)._replace(path=f"/{NAME}"))
            with psycopg.connect(address) as target:
                target.execute(content.decode())
            yield own | {"DATABASE_URL": address}
        finally:
            admin.execute(f"DROP DATABASE {NAME} WITH (FORCE)")


def test_there_is_a_stored_database() -> None:
    assert STORED


def test_a_stored_database_migrates_and_gives_the_same_berkas(
    stored: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "keluar"
    folder.mkdir()
    subprocess.run([sys.executable, "-c", _OPEN, folder], env=stored, check=True)
    for year in list_years(load("klakah").berkas):
        found = (folder / f"{year.profil.periode.tahun}.json").read_bytes()
        assert found == dump_berkas(year)
