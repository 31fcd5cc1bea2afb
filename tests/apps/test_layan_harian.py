"""The work of each day: once per day and zone, and it removes only what may go."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from selaras.apps.akun.models import Undangan
from selaras.apps.akun.peran import Peran
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.models import Jejak, Unggahan
from selaras.apps.core.pekerjaan import pekerja
from selaras.apps.core.pekerjaan.harian import run_harian
from selaras.apps.core.pekerjaan.models import CatatanHarian, Pekerjaan
from selaras.apps.core.unggahan import keep_derived, path_of, store_file
from selaras.cli.main import main
from tests.apps.dunia import Dunia

SISTEM = Pelaku(None, "uji")
NOW = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)  # 23.30 WIB, 00.30 WITA of the next day
LAMA = timedelta(days=15)


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def test_a_day_is_that_of_the_zone_and_its_work_is_done_once(dunia: Dunia) -> None:
    zones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jakarta"]
    found = run_harian(zones, NOW)
    assert [(one.zona, f"{one.hari}", one.dikerjakan) for one in found] == [
        ("Asia/Jakarta", "2026-11-23", True),
        ("Asia/Makassar", "2026-11-24", True),
    ]
    again = run_harian(zones, NOW + timedelta(hours=2))
    assert [one.dikerjakan for one in again] == [True, False]
    assert CatatanHarian.objects.count() == 3


def test_only_expired_sessions_go(db: None) -> None:
    for days in (-1, 1):
        one = SessionStore()
        one.set_expiry(NOW + timedelta(days=days))
        one.save()
    run_harian(["Asia/Jakarta"], NOW)
    assert [one.expire_date > NOW for one in Session.objects.all()] == [True]


def test_old_jobs_and_what_they_made_go_but_what_people_sent_stays(dunia: Dunia) -> None:
    ruang = Ruang.kantor(dunia.kopang)
    sent = store_file(SISTEM, ruang, "kop.pdf", b"%PDF-kop")
    made = keep_derived(SISTEM, ruang, "lkjip.pdf", b"%PDF-lkjip", "kunci")
    young = keep_derived(SISTEM, ruang, "iku.pdf", b"%PDF-iku", "lain")
    for status, hasil in (("selesai", made), ("antre", None)):
        Pekerjaan.objects.create(jenis="uji", sebutan="x", status=status, sidik=status, hasil=hasil)
    Pekerjaan.objects.update(dibuat=NOW - LAMA)
    Unggahan.objects.exclude(pk=young.pk).update(waktu=NOW - LAMA)
    Unggahan.objects.filter(pk=young.pk).update(waktu=NOW)
    for path in Path(path_of(sent.sha256)).parents[1].glob("??/*"):
        os.utime(path, ((NOW - LAMA).timestamp(), (NOW - LAMA).timestamp()))
    run_harian(["Asia/Jakarta"], NOW)
    assert set(Unggahan.objects.all()) == {sent, young}
    assert [one.status for one in Pekerjaan.objects.all()] == ["antre"]
    assert [path_of(one.sha256).exists() for one in (sent, made, young)] == [True, False, True]


def test_bytes_just_written_stay_though_no_row_names_them_yet(dunia: Dunia) -> None:
    made = keep_derived(SISTEM, Ruang.kantor(dunia.kopang), "a.pdf", b"%PDF", "kunci")
    Unggahan.objects.all().delete()
    run_harian(["Asia/Jakarta"], timezone.now())
    assert path_of(made.sha256).exists()


def test_the_command_says_what_was_done(dunia: Dunia, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["harian"]) == 0
    first = capsys.readouterr().out.splitlines()
    assert [line.split(",")[0] for line in first] == ["Asia/Jakarta", "Asia/Makassar"]
    assert all("selesai" in line for line in first)
    main(["harian"])
    assert all("sudah dikerjakan hari ini" in x for x in capsys.readouterr().out.splitlines())


def test_health_tells_of_the_worker_and_of_nothing_else(db: None, client: Client) -> None:
    assert client.get(reverse("sehat")).json()["pekerja"] == "tidak ada"
    pekerja.sign_on("pc-rahasia-1", "pc-rahasia-")
    answer = client.get(reverse("sehat"))
    assert answer.json()["pekerja"] == "hidup"
    assert b"rahasia" not in answer.content


def test_an_invitation_long_expired_is_withdrawn_and_told(dunia: Dunia) -> None:
    for days in (31, 1):
        Undangan.objects.create(
            email=f"orang{days}@contoh.id",
            nama="Orang",
            peran=Peran.OPERATOR,
            kabupaten=dunia.lombok,
            instansi=dunia.kopang,
            mulai=NOW.date(),
            berlaku_sampai=NOW - timedelta(days=days),
        )
    run_harian(["Asia/Jakarta"], NOW)
    assert dict(Undangan.objects.values_list("email", "status")) == {
        "orang31@contoh.id": "ditarik",
        "orang1@contoh.id": "menunggu",
    }
    assert [line.tindakan for line in Jejak.objects.all()] == ["akun.tarik_undangan"]
