"""Jobs: one queue, progress, cancelling, trying again, and going on after a worker died."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.models import Unggahan
from selaras.apps.core.pekerjaan import antrean, pekerja
from selaras.apps.core.pekerjaan.jenis import JenisPekerjaan, register
from selaras.apps.core.pekerjaan.kemajuan import Kemajuan, PekerjaanGagalError
from selaras.apps.core.pekerjaan.models import Pekerja, Pekerjaan
from selaras.apps.core.pekerjaan.tugas import TAK_TERDUGA
from selaras.apps.core.unggahan import keep_derived
from tests.apps.dunia import Dunia, make_pengguna
from tests.apps.pekerja_uji import work

if TYPE_CHECKING:
    from collections.abc import Callable


class Uji:
    """A kind of job whose steps the tests choose; `boleh` is who may."""

    def __init__(self) -> None:
        self.langkah: Callable[[Kemajuan], Any] = lambda _kemajuan: None
        self.boleh = True
        self.dijalankan = 0

    def run(self, kemajuan: Kemajuan) -> Unggahan | None:
        self.dijalankan += 1
        return self.langkah(kemajuan)


@pytest.fixture
def uji(dunia: Dunia, tmp_path: Path, settings: Any) -> Uji:
    settings.MEDIA_ROOT = tmp_path
    one = Uji()
    register(JenisPekerjaan("uji", one.run, lambda _p, _r: one.boleh, lambda _job: "/sehat/"))
    return one


@pytest.fixture
def operator(dunia: Dunia) -> Pengguna:
    return make_pengguna(Peran.OPERATOR, dunia.kopang)


@pytest.fixture
def job(uji: Uji, operator: Pengguna, dunia: Dunia) -> Pekerjaan:
    return ask(operator, dunia)


def ask(pengguna: Pengguna, dunia: Dunia, **masukan: Any) -> Pekerjaan:
    ruang = Ruang.kantor(dunia.kopang, 2024)
    return antrean.start(Pelaku(pengguna, "uji"), ruang, "uji", masukan, "Dokumen uji")


def test_a_job_waits_until_a_worker_does_it(job: Pekerjaan, uji: Uji) -> None:
    assert (job.status, uji.dijalankan) == ("antre", 0)
    work()
    job.refresh_from_db()
    assert (job.status, uji.dijalankan, job.percobaan) == ("selesai", 1, 1)
    assert job.mulai is not None
    assert job.selesai is not None


def test_the_result_is_a_stored_file(job: Pekerjaan, uji: Uji) -> None:
    uji.langkah = lambda k: keep_derived(k.pelaku, k.ruang, "a.pdf", b"%PDF-1", "kunci")
    work()
    job.refresh_from_db()
    assert job.hasil is not None
    assert (job.hasil.turunan, job.hasil.instansi_id) == (True, job.instansi_id)


def test_progress_is_seen_while_it_runs(job: Pekerjaan, uji: Uji) -> None:
    seen = []

    def steps(kemajuan: Kemajuan) -> None:
        kemajuan.progress(2, 5, "Menyusun LKjIP")
        job.refresh_from_db()
        seen.append((job.status, job.langkah, job.jumlah_langkah, job.pesan))

    uji.langkah = steps
    work()
    assert seen == [("berjalan", 2, 5, "Menyusun LKjIP")]


def test_the_same_work_stands_in_the_queue_once(
    job: Pekerjaan, operator: Pengguna, dunia: Dunia
) -> None:
    assert ask(operator, dunia) == job
    assert ask(operator, dunia, lain=1) != job
    assert ask(make_pengguna(Peran.KEPALA, dunia.kopang), dunia) != job
    assert DBTaskResult.objects.count() == 3


def test_work_that_is_over_may_be_asked_for_again(
    job: Pekerjaan, operator: Pengguna, dunia: Dunia
) -> None:
    work()
    assert ask(operator, dunia) != job


def test_without_the_right_nothing_is_queued(uji: Uji, operator: Pengguna, dunia: Dunia) -> None:
    uji.boleh = False
    with pytest.raises(PermissionDenied):
        ask(operator, dunia)
    assert not Pekerjaan.objects.exists()


def test_a_right_lost_while_waiting_counts(job: Pekerjaan, uji: Uji) -> None:
    uji.boleh = False
    work()
    job.refresh_from_db()
    assert (job.status, uji.dijalankan) == ("gagal", 0)
    assert "tidak berhak" in job.pesan


def test_a_waiting_job_is_cancelled_at_once(job: Pekerjaan, uji: Uji) -> None:
    assert antrean.cancel(job)
    work()
    job.refresh_from_db()
    assert (job.status, uji.dijalankan) == ("dibatalkan", 0)


def test_a_running_job_stops_at_its_next_step(job: Pekerjaan, uji: Uji) -> None:
    done = []

    def steps(kemajuan: Kemajuan) -> None:
        kemajuan.progress(1, 2, "satu")
        antrean.cancel(job)
        kemajuan.progress(2, 2, "dua")
        done.append("dua")

    uji.langkah = steps
    work()
    job.refresh_from_db()
    assert (job.status, done) == ("dibatalkan", [])
    assert not antrean.cancel(job)


def test_a_failure_tells_its_words_and_can_be_tried_again(job: Pekerjaan, uji: Uji) -> None:
    def fail(_kemajuan: Kemajuan) -> None:
        raise PekerjaanGagalError("Isi dahulu profil.")

    uji.langkah = fail
    work()
    job.refresh_from_db()
    assert (job.status, job.pesan) == ("gagal", "Isi dahulu profil.")
    uji.langkah = lambda _k: None
    again = antrean.retry(job)
    assert (again.status, again.pesan) == ("antre", "")
    work()
    again.refresh_from_db()
    assert (again.status, again.percobaan) == ("selesai", 2)


def test_an_unforeseen_fault_tells_nothing_of_the_inside(job: Pekerjaan, uji: Uji) -> None:
    def fail(_kemajuan: Kemajuan) -> None:
        raise ZeroDivisionError("rahasia")

    uji.langkah = fail
    work()
    job.refresh_from_db()
    assert (job.status, job.pesan) == ("gagal", TAK_TERDUGA)


def test_trying_again_gives_the_twin_that_lives(
    job: Pekerjaan, operator: Pengguna, dunia: Dunia
) -> None:
    antrean.cancel(job)
    twin = ask(operator, dunia)
    assert antrean.retry(job) == twin


def die(job: Pekerjaan, name: str = "mati") -> None:
    """Leave the rows as a worker leaves them that is killed in the midst of the job."""
    DBTaskResult.objects.update(status="RUNNING", worker_ids=[name])
    Pekerjaan.objects.filter(pk=job.pk).update(status="berjalan", pekerja=name, percobaan=1)


def test_the_work_of_a_dead_worker_is_taken_up_again(job: Pekerjaan, uji: Uji) -> None:
    die(job)
    pekerja.sign_on("baru", "tempat")
    pekerja.recover()
    work()
    job.refresh_from_db()
    assert (job.status, uji.dijalankan, job.percobaan, job.terhenti) == ("selesai", 1, 2, 1)


def test_the_work_of_a_living_worker_is_left_to_it(job: Pekerjaan, uji: Uji) -> None:
    pekerja.sign_on("hidup", "hidup")
    die(job, "hidup")
    pekerja.recover()
    work()
    job.refresh_from_db()
    assert (job.status, uji.dijalankan) == ("berjalan", 0)


def test_a_worker_silent_for_a_minute_is_dead(job: Pekerjaan) -> None:
    pekerja.sign_on("diam", "tempat")
    die(job, "diam")
    Pekerja.objects.update(detak=timezone.now() - timedelta(seconds=61))
    pekerja.recover()
    job.refresh_from_db()
    assert (job.status, Pekerja.objects.count()) == ("antre", 0)


def test_a_new_worker_at_the_same_place_replaces_the_old_one_at_once(job: Pekerjaan) -> None:
    pekerja.sign_on("pc-1", "pc-")
    die(job, "pc-1")
    pekerja.sign_on("pc-2", "pc-")
    pekerja.recover()
    job.refresh_from_db()
    assert (job.status, pekerja.living()) == ("antre", {"pc-2"})


def test_a_job_that_kills_three_workers_is_given_up(job: Pekerjaan, uji: Uji) -> None:
    for _ in range(3):
        die(job)
        pekerja.recover()
    work()
    job.refresh_from_db()
    assert (job.status, uji.dijalankan) == ("gagal", 0)
    assert "tiga kali" in job.pesan


def test_a_worker_that_wakes_up_too_late_writes_nothing(job: Pekerjaan, uji: Uji) -> None:
    done = []

    def steps(kemajuan: Kemajuan) -> None:
        die(job)
        Pekerjaan.objects.update(percobaan=9)
        kemajuan.progress(1, 1, "terlambat")
        done.append("terlambat")

    uji.langkah = steps
    work()
    job.refresh_from_db()
    assert (job.pesan, done) == ("", [])


def test_a_worker_told_to_end_at_once_gives_its_job_back(job: Pekerjaan, uji: Uji) -> None:
    def end(_kemajuan: Kemajuan) -> None:
        uji.langkah = lambda _k: None
        raise SystemExit(1)

    uji.langkah = end
    work()
    job.refresh_from_db()
    assert (job.status, uji.dijalankan, job.percobaan) == ("selesai", 2, 2)
