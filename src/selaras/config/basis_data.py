"""The database: SQLite in the data folder, or PostgreSQL by DATABASE_URL."""

from pathlib import Path
from typing import Any

import environ

# WAL lets readers go on while one writes; FULL keeps what was acknowledged through a loss of power.
_PRAGMA = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"


def database_of(env: environ.Env, folder: Path) -> dict[str, Any]:
    """Return the setting of the default database."""
    if env.str("DATABASE_URL", default=""):
        return {**env.db_url("DATABASE_URL"), "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
    return sqlite(folder / "selaras.sqlite3")


def sqlite(path: Path) -> dict[str, Any]:
    """Return the setting of an SQLite file; a write takes the lock at its start, so none deadlocks."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": _PRAGMA},
    }
