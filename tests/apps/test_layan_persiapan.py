"""Before the first request: the folder, the copy of the database, its shape, the port."""

import os
import socket
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from selaras.cli.diagnosis_butir import Keadaan, list_butir
from selaras.cli.layan import parse_port, persiapan
from selaras.cli.layan.cadangan import back_up
from selaras.cli.layan.kunci_folder import own_folder
from selaras.cli.layan.melayani import address_of, check_port
from selaras.cli.layan.penjaga import Anak, end_all
from selaras.cli.main import main
from selaras.cli.writing import GagalError


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = tmp_path / "selaras.sqlite3"
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA journal_mode=WAL")
        made.execute("CREATE TABLE desa (nama TEXT)")
        made.execute("INSERT INTO desa VALUES ('Satu')")
        made.commit()
    return path


def test_the_copy_is_whole_and_stands_alone(base: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(base)) as busy:
        busy.execute("INSERT INTO desa VALUES ('Dua')")  # not committed, so not in the copy
        copy = back_up(base, tmp_path / "cadangan")
    with closing(sqlite3.connect(copy)) as made:
        assert made.execute("SELECT nama FROM desa").fetchall() == [("Satu",)]
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    assert copy.stat().st_mode & 0o077 == 0


def test_the_last_five_copies_are_kept(base: Path, tmp_path: Path) -> None:
    made = [back_up(base, tmp_path / "cadangan") for _ in range(7)]
    assert sorted((tmp_path / "cadangan").iterdir()) == made[2:]


def test_a_database_that_cannot_be_copied_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "selaras.sqlite3").write_bytes(b"bukan basis data" * 100)
    with pytest.raises(GagalError, match="belum diubah"):
        back_up(tmp_path / "selaras.sqlite3", tmp_path / "cadangan")
    assert not list((tmp_path / "cadangan").glob("*.sqlite3"))


def test_an_open_folder_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    persiapan.close_folder(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o700


def test_a_folder_serves_one_at_a_time(tmp_path: Path) -> None:
    with own_folder(tmp_path), pytest.raises(GagalError, match="sedang dipakai"), own_folder(tmp_path):
        pass
    with own_folder(tmp_path):
        pass


def test_a_database_newer_than_the_program_is_left_alone(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) "
            "VALUES ('core', '9999_masa_depan', '2099-01-01')"
        )
    with pytest.raises(GagalError, match=r"lebih baru \(core.9999_masa_depan\)"):
        persiapan.prepare_database()
    (shape,) = (one for one in list_butir() if one.nama == "Bentuk basis data")
    assert shape.keadaan is Keadaan.SALAH


def test_a_database_in_shape_is_neither_copied_nor_changed(db: None) -> None:
    assert persiapan.prepare_database() is None
    assert persiapan.pending_migrations() == []


def test_sqlite_is_copied_before_its_shape_changes(
    db: None, base: Path, settings: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings.SELARAS_DATA = tmp_path
    ran: list[str] = []
    monkeypatch.setattr(persiapan, "pending_migrations", lambda: ["core.0099_baru"])
    monkeypatch.setattr(persiapan, "call_command", lambda *words, **_more: ran.append(words[0]))
    monkeypatch.setitem(connection.settings_dict, "NAME", str(base))
    copy = persiapan.prepare_database()
    assert ran == ["migrate"]
    assert (copy is None) == (connection.vendor == "postgresql")
    assert len(list(tmp_path.glob("cadangan/*.sqlite3"))) == (copy is not None)


def test_static_files_are_collected_where_they_changed(settings: Any, tmp_path: Path) -> None:
    settings.STATIC_ROOT = tmp_path / "statis"
    assert persiapan.collect_static()
    assert (tmp_path / "statis" / "core" / "selaras.js").exists()
    assert not persiapan.collect_static()


def test_a_taken_port_is_told_with_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(GagalError, match=f"--port {port + 1}"):
            check_port("127.0.0.1", port)
    check_port("127.0.0.1", port)


@pytest.mark.parametrize("text", ["0", "65536", "-1", "delapan", ""])
def test_what_is_no_port_is_refused(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["layan", "--port", text])
    assert "bukan nomor port" in capsys.readouterr().err
    assert parse_port("8000") == 8000


def test_the_address_is_one_that_a_browser_opens() -> None:
    assert address_of("0.0.0.0", 8000) == "http://127.0.0.1:8000/"
    assert address_of("::1", 8000) == "http://[::1]:8000/"


def test_a_dead_child_is_started_again_and_all_end_together() -> None:
    child = Anak("uji", "tests.apps.anak_uji")
    child.start()
    assert child.proses is not None
    first = child.proses.pid
    os.kill(first, 9)
    child.proses.wait()
    assert child.watch() == -9
    child.lagi = 0
    assert child.watch() is None
    assert child.proses.pid != first
    started = time.monotonic()
    end_all([child])
    assert time.monotonic() - started < 8, "it ends by itself and need not be killed"


def test_a_child_that_fails_at_once_waits_longer_each_time() -> None:
    child = Anak("uji", "tests.apps.tidak_ada")
    pauses = []
    for _ in range(3):
        child.lagi = 0
        child.watch()
        assert child.proses is not None
        child.proses.wait()
        before = time.monotonic()
        assert child.watch() == 1
        pauses.append(round(child.lagi - before))
    assert pauses == [2, 4, 8]


def test_diagnosis_tells_what_to_do(
    db: None, capsys: pytest.CaptureFixture[str], settings: Any, tmp_path: Path
) -> None:
    settings.SELARAS_DATA = tmp_path
    tmp_path.chmod(0o755)
    assert main(["diagnosis"]) == 1
    said = capsys.readouterr().out
    assert f"chmod 700 {tmp_path}" in said
    assert "Pekerja: tidak ada yang berjalan" in said
    assert "dapat dibuka" in said
