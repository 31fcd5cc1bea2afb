"""A copy of the SQLite database before its shape changes."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from selaras.cli.writing import GagalError

DISIMPAN = 5


def back_up(database: Path, folder: Path) -> Path:
    """Write a whole, checked copy and keep the last five; GagalError where it cannot be made."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    wanted = folder / f"selaras-{stamp}.sqlite3"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = wanted.with_suffix(".sebagian")
        _copy(database, draft)
        draft.replace(wanted)
    except (OSError, sqlite3.Error) as error:
        raise GagalError(
            f"Cadangan basis data tidak dapat dibuat di {folder} ({error}); basis data belum diubah. "
            "Periksa ruang dan izin folder itu, lalu jalankan lagi."
        ) from error
    for old in sorted(folder.glob("selaras-*.sqlite3"))[:-DISIMPAN]:
        old.unlink()
    return wanted


def _copy(database: Path, draft: Path) -> None:
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(draft)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
        (found,) = target.execute("PRAGMA integrity_check").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(f"salinannya tidak utuh: {found}")
    draft.chmod(0o600)
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
