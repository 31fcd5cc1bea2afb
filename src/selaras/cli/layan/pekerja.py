"""The worker as a process of its own: jobs from the queue, a sign of life, the work of each day."""

import hashlib
import logging
import os
import socket
import threading
from collections.abc import Callable

from selaras.cli.django_siap import prepare_django
from selaras.cli.layan.penyerta import follow_parent

TUGAS_TERBANYAK = 50  # then a fresh process: what a library forgot to give back is given back
HARIAN_TIAP = 60  # beats between two looks whether a day's work is due
_log = logging.getLogger(__name__)


def main() -> None:
    """Work until told to end, or until the process has done its share."""
    prepare_django()
    from django.conf import settings  # noqa: PLC0415 -- all of these need Django to be ready
    from django.core.management import call_command  # noqa: PLC0415

    from selaras.apps.core.pekerjaan import pekerja  # noqa: PLC0415

    tempat = place_of(str(settings.SELARAS_DATA))
    nama = f"{tempat}{os.getpid()}"
    pekerja.sign_on(nama, tempat)
    pekerja.recover()
    ended = threading.Event()
    threading.Thread(target=_keep_beating, args=(nama, ended), daemon=True).start()
    follow_parent()
    try:
        call_command(
            "db_worker",
            interval=0.5,
            startup_delay=False,
            reload=False,
            max_tasks=TUGAS_TERBANYAK,
            worker_id=nama,
        )
    finally:
        ended.set()
        pekerja.sign_off(nama)


def place_of(folder: str) -> str:
    """Return what the names of all workers of a data folder on this computer begin with."""
    digest = hashlib.sha256(folder.encode()).hexdigest()[:8]
    return f"{socket.gethostname()[:40]}-{digest}-"


def _keep_beating(nama: str, ended: threading.Event) -> None:
    from selaras.apps.core.pekerjaan import pekerja  # noqa: PLC0415

    count = 0
    while not ended.wait(pekerja.DETAK_DETIK if count else 0):
        _safely(lambda: pekerja.beat(nama))
        _safely(pekerja.recover)
        if count % HARIAN_TIAP == 0:
            _safely(_run_harian)
        count += 1


def _run_harian() -> None:
    from selaras.cli.harian import run_due  # noqa: PLC0415

    run_due()


def _safely(step: Callable[[], object]) -> None:
    """Let no fault of one beat end the next; the connection is given back in between."""
    from django.db import connection  # noqa: PLC0415

    try:
        step()
    except Exception:  # noqa: BLE001 -- a database that restarts must not end the worker's pulse
        _log.exception("detak pekerja gagal")
    finally:
        connection.close()


if __name__ == "__main__":
    main()
