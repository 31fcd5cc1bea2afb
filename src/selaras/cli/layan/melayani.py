"""The running of `selaras layan`, from the port to the last child's end."""

import http.client
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from django.conf import settings
from django.db import connections

from selaras.cli.layan.kunci_folder import own_folder
from selaras.cli.layan.penjaga import Anak, end_all
from selaras.cli.layan.persiapan import close_folder, collect_static, prepare_database
from selaras.cli.writing import GagalError

DETIK_MULAI = 120.0
GAGAL_TERBANYAK = 5
_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows has no SIGHUP
_SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))


def serve(port: int) -> None:
    """Prepare everything and serve until told to end."""
    alamat = settings.SELARAS_DENGAR
    close_folder(settings.SELARAS_DATA)
    with own_folder(settings.SELARAS_DATA):
        check_port(alamat, port)
        copy = prepare_database()
        if copy is not None:
            _tell(f"Basis data dicadangkan ke {copy} sebelum diperbarui.")
        collect_static()
        connections.close_all()  # from now on the children talk to the database
        web = Anak("peladen web", "selaras.cli.layan.web", (alamat, str(port)))
        worker = Anak("pekerja", "selaras.cli.layan.pekerja")
        with _end_signals() as told:
            _run(web, worker, (alamat, port), told)


def check_port(alamat: str, port: int) -> None:
    """Raise GagalError where the port is not free; one that is just being left is waited for."""
    family = socket.AF_INET6 if ":" in alamat else socket.AF_INET
    for remaining in range(5, -1, -1):
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((alamat, port))
            except OSError as error:
                if not remaining:
                    raise GagalError(
                        f"Port {port} di {alamat} tidak dapat dipakai ({error.strerror}): mungkin "
                        f"program lain memakainya. Pilih yang lain: selaras layan --port {port + 1}"
                    ) from error
            else:
                return
        time.sleep(0.5)


def _run(web: Anak, worker: Anak, letak: tuple[str, int], told: list[int]) -> None:
    children = (web, worker)
    try:
        for anak in children:
            anak.start()
        answered = False
        while not told:
            if not answered and _answers(*letak):
                answered = True
                _tell(f"Selaras siap di {address_of(*letak)}   (hentikan dengan Ctrl-C)")
            _watch(children)
            if not answered and time.monotonic() - web.mulai > DETIK_MULAI:
                raise GagalError(f"Peladen web tidak menjawab setelah {DETIK_MULAI:.0f} detik.")
            time.sleep(0.2)
    finally:
        end_all(children)


def _watch(children: tuple[Anak, ...]) -> None:
    for anak in children:
        code = anak.watch()
        if code:
            _tell(f"Proses {anak.nama} berhenti (kode {code}) dan dijalankan lagi.")
        if anak.gagal >= GAGAL_TERBANYAK and anak.modul.endswith("web"):
            raise GagalError(
                f"Peladen web {anak.gagal} kali gagal mulai. Lihat selaras.log di "
                f"{settings.SELARAS_DATA} atau jalankan selaras diagnosis."
            )


def _answers(alamat: str, port: int) -> bool:
    """Tell whether the web server answers, whatever it says."""
    reached = http.client.HTTPConnection(_reachable(alamat), port, timeout=2)
    try:
        reached.request("GET", "/sehat/")
        reached.getresponse().read()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        reached.close()
    return True


def address_of(alamat: str, port: int) -> str:
    """Return what to type into the browser of this computer."""
    host = _reachable(alamat)
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def _reachable(alamat: str) -> str:
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(alamat, alamat)  # noqa: S104 -- compared, not bound


@contextmanager
def _end_signals() -> Iterator[list[int]]:
    """Collect the signals that ask for an end instead of dying of them."""
    told: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        told.append(number)

    before = {one: signal.signal(one, note) for one in _SIGNALS}
    try:
        yield told
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
