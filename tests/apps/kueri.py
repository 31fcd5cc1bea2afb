"""How often a page asks the database."""

import csv
from pathlib import Path

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from selaras.apps.akun.peran import Hak, Peran
from tests.apps.dunia import Dunia, make_pengguna
from tests.apps.halaman import Halaman, list_halaman

FILE = Path(__file__).with_name("kueri.csv")


def read_baseline() -> dict[str, int]:
    """Return the recorded number by page."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {row["halaman"]: int(row["kueri"]) for row in csv.DictReader(file)}


def list_counted() -> dict[str, Halaman]:
    """Return the pages of offices and kabupaten by name."""
    return {page.nama: page for page in list_halaman() if getattr(page.view, "hak", None) in set(Hak)}


def count_queries(page: Halaman, dunia: Dunia) -> int:
    """Return how many queries the page asks for an admin, login and rights included."""
    in_kabupaten = "kabupaten" in page.bagian and "kantor" not in page.bagian
    peran, place = (
        (Peran.ADMIN_KABUPATEN, dunia.lombok) if in_kabupaten else (Peran.ADMIN_PD, dunia.kopang)
    )
    client = Client()
    client.force_login(make_pengguna(peran, place))
    address = page.alamat(dunia.kopang)
    client.get(address)  # what is kept for later pages is not the page's own
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return sum(not _is_frame(query["sql"]) for query in captured.captured_queries)


def _is_frame(sql: str) -> bool:
    """Tell whether the statement only opens or closes a part of a transaction."""
    return sql.split(maxsplit=1)[0].upper() in {"SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT"}
