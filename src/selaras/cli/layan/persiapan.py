"""Everything before the first request: folder, database, static files."""

import hashlib
import os
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from selaras import __version__
from selaras.cli.layan.cadangan import back_up
from selaras.cli.writing import GagalError


def close_folder(folder: Path) -> None:
    """Let nobody but the owner into the data folder."""
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        try:
            folder.chmod(0o700)
        except OSError as error:
            raise GagalError(
                f"Folder {folder} terbuka bagi pengguna lain dan tidak dapat ditutup "
                f"({error.strerror}). Pilih folder milik Anda sendiri dengan SELARAS_DATA."
            ) from error


def prepare_database() -> Path | None:
    """Bring the database to this version and return the copy made before, None where none was needed."""
    try:
        unknown = newer_migrations()
        pending = pending_migrations()
    except DatabaseError as error:
        raise GagalError(f"Basis data tidak dapat dibuka: {error}") from error
    if unknown:
        raise GagalError(
            f"Basis data ini sudah dipakai Selaras yang lebih baru ({unknown[0]}). Pasang versi yang "
            f"lebih baru daripada {__version__}; basis data tidak diubah."
        )
    if not pending:
        return None
    copy = _copy_before()
    call_command("migrate", interactive=False, verbosity=0)
    return copy


def newer_migrations() -> list[str]:
    """Return what was applied to the database and this version does not know."""
    loader = MigrationLoader(connection)
    known = loader.disk_migrations or {}
    return [f"{app}.{name}" for app, name in loader.applied_migrations or {} if (app, name) not in known]


def pending_migrations() -> list[str]:
    """Return what this version has still to do to the database."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _backwards in plan]


def _copy_before() -> Path | None:
    if (
        connection.vendor != "sqlite"
        or "django_migrations" not in connection.introspection.table_names()
    ):
        return None
    name = str(connection.settings_dict["NAME"])
    return back_up(Path(name), settings.SELARAS_DATA / "cadangan")


def collect_static() -> bool:
    """Copy and compress the static files where they changed since the last start; tell whether so."""
    root = Path(settings.STATIC_ROOT)
    note, wanted = root / ".sidik", _static_print()
    if note.exists() and note.read_text(encoding="ascii") == wanted:
        return False
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    note.write_text(wanted, encoding="ascii")
    return True


def _static_print() -> str:
    digest = hashlib.sha256(__version__.encode())
    for finder in get_finders():
        for path, storage in finder.list([]):
            stat = Path(storage.path(path)).stat()
            digest.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()
