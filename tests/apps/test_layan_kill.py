"""kill -9 in the midst of 200 saves and of a job: nothing acknowledged is lost, nothing is half."""

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import pytest
from django.db import connection

from tests.apps.peladen import Peladen

SIMPANAN, BERSAMAAN, DIBUNUH_PADA = 200, 4, 50
TAMBAH = "/k/praya/2024/data/desa/baru/"


@pytest.fixture
def basis() -> Iterator[str]:
    """A database of its own: '' is SQLite in the data folder."""
    if connection.vendor == "sqlite":
        yield ""
        return
    import psycopg  # noqa: PLC0415 -- only where PostgreSQL is tested

    url, name = urlsplit(os.environ["DATABASE_URL"]), f"layan_{uuid4().hex[:8]}"
    with psycopg.connect(urlunsplit(url), autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}".encode())
        yield urlunsplit(url._replace(path=f"/{name}"))
        server.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture
def peladen(tmp_path: Path, basis: str) -> Iterator[Peladen]:
    one = Peladen(tmp_path / "data", basis)
    yield one
    if one.proses is not None and one.proses.poll() is None:
        one.kill()


def save_until_killed(peladen: Peladen, session: str) -> set[str]:
    """Save from four sides at once, kill in the midst, return what was acknowledged."""
    todo = [f"Desa Uji {number:03}" for number in range(SIMPANAN)]
    told: set[str] = set()
    enough = threading.Event()

    def save() -> None:
        while todo:
            nama = todo.pop()
            try:
                status = peladen.ask(TAMBAH, session, [("nama", nama)]).status
            except (OSError, HTTPException):
                return
            assert status == 302, status
            told.add(nama)
            if len(told) >= DIBUNUH_PADA:
                enough.set()

    sides = [threading.Thread(target=save) for _ in range(BERSAMAAN)]
    for side in sides:
        side.start()
    assert enough.wait(60)
    peladen.kill()
    for side in sides:
        side.join()
    return told


def wait_for_job(peladen: Peladen, session: str, job: str) -> None:
    limit = time.monotonic() + 90
    while b"Unduh dokumen-" not in peladen.ask(job, session).isi:
        assert time.monotonic() < limit
        time.sleep(0.3)


def ask_for_documents(peladen: Peladen, session: str, names: list[str]) -> str:
    """Put one job for all of them into the queue and return its address."""
    address = "/k/kecamatan-kopang/2024/dokumen/buat/"
    ticked = [("dokumen", nama) for nama in names] + [("bentuk", "pdf")]
    answer = peladen.ask(address, session, ticked)
    assert answer.status == 302
    return answer.ke


def test_nothing_acknowledged_is_lost_and_the_job_goes_on(peladen: Peladen) -> None:
    peladen.start()
    made = json.loads(peladen.run("isi"))
    job = ask_for_documents(peladen, made["pembaca"], made["dokumen"])
    told = save_until_killed(peladen, made["penulis"])
    assert DIBUNUH_PADA <= len(told) < SIMPANAN
    before = json.loads(peladen.run("lihat"))
    assert before["pekerjaan"][:2] == ["berjalan", 1], "the job must be killed in its midst"
    assert told <= set(before["baris"])
    assert len(before["baris"]) - len(told) <= BERSAMAAN
    assert before["baris"] == before["jejak"]
    assert before["utuh"] == "ok"
    peladen.start()
    wait_for_job(peladen, made["pembaca"], job)
    after = json.loads(peladen.run("lihat"))
    assert after["pekerjaan"] == ["selesai", 2, len(made["dokumen"])]
    assert len(after["berkas"]) == len(set(after["berkas"])) == len(made["dokumen"]) + 1
    assert (after["baris"], after["utuh"]) == (before["baris"], "ok")
    answer = peladen.ask(TAMBAH, made["penulis"], [("nama", "Desa Sesudah")])
    assert answer.status == 302
    assert peladen.end() == 0


@pytest.mark.basis("sqlite")  # the processes are the same on PostgreSQL
def test_who_watches_restarts_a_dead_worker_and_leaves_no_child_behind(peladen: Peladen) -> None:
    peladen.start()
    parent, *children = peladen.family()
    assert len(children) == 4, "web server with two processes, and the worker"
    worker = next(pid for pid in children if "pekerja" in command_of(pid))
    os.kill(worker, 9)
    wait_until(lambda: any("pekerja" in command_of(pid) for pid in peladen.family()))
    again = [pid for pid in peladen.family()[1:] if pid not in children]
    os.kill(parent, 9)
    assert peladen.proses is not None
    peladen.proses.wait()
    wait_until(lambda: not any(command_of(pid) for pid in [*children, *again]))
    peladen.start()
    assert peladen.end() == 0


def command_of(pid: int) -> str:
    """Return what a process runs, '' where it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def wait_until(holds: Callable[[], bool]) -> None:
    limit = time.monotonic() + 40
    while not holds():
        assert time.monotonic() < limit
        time.sleep(0.1)
