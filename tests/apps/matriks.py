"""Who may open what: opens pages as every kind of visitor and tells what came back.

`python -m tests.apps.tulis_matriks` writes `matriks.csv` anew from what the application does. It is
reviewed by people: a change of a cell in a commit is a change of rights.
"""

import csv
from collections.abc import Iterable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from django.db import transaction
from django.test import Client

from selaras.apps.akun.peran import Peran
from tests.apps.dunia import Dunia, list_peran, make_pengguna
from tests.apps.halaman import Halaman, list_halaman

FILE = Path(__file__).with_name("matriks.csv")
TANPA_MASUK = "tanpa masuk"
YA, MASUK = "ya", "masuk"
CARA = ("GET", "POST")


def visitors(dunia: Dunia) -> dict[str, Any]:
    """Return an account for each column: every role in the own place and in another, and nobody."""
    found: dict[str, Any] = {}
    for peran, in_kabupaten in list_peran():
        own, other = (dunia.lombok, dunia.rembang) if in_kabupaten else (dunia.kopang, dunia.praya)
        found[peran.value] = make_pengguna(peran, own)
        found[f"{peran.value} lain"] = make_pengguna(peran, other)
    return found | {TANPA_MASUK: None}


def columns() -> list[str]:
    """Return the visitors in the order of the file."""
    return [name for p in Peran for name in (p.value, f"{p.value} lain")] + [TANPA_MASUK]


def read_table() -> dict[tuple[str, str], dict[str, str]]:
    """Return page and method → visitor → what is expected."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {(row["halaman"], row["cara"]): row for row in csv.DictReader(file)}


def outcome(response: Any) -> str:
    """Return what the visitor met: the page, be it with a complaint, the login, or a refusal."""
    status = response.status_code
    if status in {301, 302} and "/akun/masuk" in response.headers["Location"]:
        return MASUK
    return YA if status < 400 or status in {400, 409, 422} else str(status)


def log_in_all(dunia: Dunia) -> dict[str, Client]:
    """Return a browser for every visitor, logged in where there is an account."""
    found = {}
    for name, pengguna in visitors(dunia).items():
        found[name] = Client()
        if pengguna is not None:
            found[name].force_login(pengguna)
    return found


def try_page(client: Client, cara: str, address: str) -> Any:
    """Return the answer; what the request changed is taken back, so that each stands alone."""
    cookies = deepcopy(client.cookies)
    with transaction.atomic():
        response = client.get(address) if cara == "GET" else client.post(address, {})
        transaction.set_rollback(True)
    client.cookies = cookies
    return response


def row_of(halaman: Halaman, cara: str, clients: Mapping[str, Client], dunia: Dunia) -> dict[str, str]:
    """Return what every visitor met on a page of kopang."""
    address = halaman.alamat(dunia.kopang)
    return {name: outcome(try_page(clients[name], cara, address)) for name in columns()}


def list_rows(dunia: Dunia) -> Iterable[dict[str, str]]:
    """Yield the rows of the table as the application answers now."""
    clients = log_in_all(dunia)
    for halaman in list_halaman():
        for cara in CARA:
            yield {"halaman": halaman.nama, "cara": cara} | row_of(halaman, cara, clients, dunia)


def write_table(rows: Iterable[dict[str, str]]) -> None:
    """Write the file whole."""
    with FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["halaman", "cara", *columns()], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
