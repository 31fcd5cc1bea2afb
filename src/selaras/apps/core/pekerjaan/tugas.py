"""The task that the worker of django-tasks runs: one job, from its taking to its end."""

import logging
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django_tasks import TaskContext, task

from selaras.apps.core.pekerjaan.jenis import jenis_of
from selaras.apps.core.pekerjaan.kemajuan import (
    Kemajuan,
    PekerjaanGagalError,
    TerhentiError,
    ruang_of,
)
from selaras.apps.core.pekerjaan.models import Pekerjaan, StatusPekerjaan
from selaras.apps.core.permintaan import bernomor

_log = logging.getLogger(__name__)
TAK_TERDUGA = "Terjadi kesalahan di sistem. Coba lagi; bila berulang, sebutkan nomor pekerjaan ini."


@task(takes_context=True)
def run_pekerjaan(context: TaskContext, nomor: str) -> None:
    """Do the job of a number, unless it was cancelled or somebody else is at it."""
    kemajuan = _take(nomor, context.task_result.worker_ids[-1])
    if kemajuan is None:
        return
    with bernomor(nomor):
        try:
            _finish(kemajuan)
        except TerhentiError:
            _log.info("pekerjaan dihentikan")
        except PekerjaanGagalError as failed:
            _fail(kemajuan, str(failed))
        except Exception:  # noqa: BLE001 -- whatever a job meets, its owner is told that it is over
            _log.exception("pekerjaan gagal")
            _fail(kemajuan, TAK_TERDUGA)
        except BaseException:  # the worker is told to end at once: the next one goes on
            _give_back(kemajuan)
            raise


def _take(nomor: str, pekerja: str) -> Kemajuan | None:
    """Return the job as mine, None where it does not wait."""
    waiting = Pekerjaan.objects.filter(pk=nomor, status=StatusPekerjaan.ANTRE)
    mine = {"status": StatusPekerjaan.BERJALAN, "pekerja": pekerja, "mulai": timezone.now()}
    if not waiting.update(**mine, percobaan=F("percobaan") + 1):
        return None
    return Kemajuan(Pekerjaan.objects.select_related("pengguna", "instansi__kabupaten").get(pk=nomor))


def _finish(kemajuan: Kemajuan) -> None:
    pekerjaan = kemajuan.pekerjaan
    try:
        jenis = jenis_of(pekerjaan.jenis)
    except KeyError:
        raise PekerjaanGagalError("Versi Selaras ini tidak mengenal pekerjaan ini lagi.") from None
    if not jenis.boleh(pekerjaan.pengguna, ruang_of(pekerjaan)):
        raise PekerjaanGagalError("Akun Anda tidak berhak lagi atas pekerjaan ini.")
    hasil = jenis.jalankan(kemajuan)
    _end(kemajuan, status=StatusPekerjaan.SELESAI, hasil=hasil, langkah=F("jumlah_langkah"), pesan="")


def _fail(kemajuan: Kemajuan, pesan: str) -> None:
    try:
        _end(kemajuan, status=StatusPekerjaan.GAGAL, pesan=pesan)
    except TerhentiError:
        _log.info("pekerjaan yang gagal sudah dihentikan")


def _end(kemajuan: Kemajuan, **isi: Any) -> None:
    kemajuan.write(selesai=timezone.now(), **isi)


def _give_back(kemajuan: Kemajuan) -> None:
    with transaction.atomic():
        kemajuan.write(status=StatusPekerjaan.ANTRE, pekerja="")
        run_pekerjaan.enqueue(str(kemajuan.pekerjaan.pk))
