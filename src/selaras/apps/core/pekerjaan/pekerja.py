"""Which workers live, and what becomes of the work of those that died."""

from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from selaras.apps.core.pekerjaan.models import Pekerja, Pekerjaan, StatusPekerjaan
from selaras.apps.core.pekerjaan.tugas import run_pekerjaan

DETAK_DETIK = 10
DIAM_TERLAMA = timedelta(seconds=60)
TERHENTI_TERBANYAK = 3
TERHENTI = (
    "Pekerjaan ini tiga kali menghentikan mesin pekerja, jadi tidak dicoba lagi. Sebutkan nomornya "
    "kepada pengelola aplikasi."
)


def sign_on(nama: str, tempat: str) -> None:
    """Note a new worker; those before it at the same place (`tempat` begins their names) are dead."""
    now = timezone.now()
    with transaction.atomic():
        Pekerja.objects.filter(nama__startswith=tempat).delete()
        Pekerja.objects.create(nama=nama, mulai=now, detak=now)


def sign_off(nama: str) -> None:
    """Take a worker that ends out of the list."""
    Pekerja.objects.filter(nama=nama).delete()


def beat(nama: str) -> None:
    """Note that a worker lives; one that was taken for dead stands in the list again."""
    now = timezone.now()
    Pekerja.objects.update_or_create(
        nama=nama, defaults={"detak": now}, create_defaults={"mulai": now, "detak": now}
    )


def living() -> frozenset[str]:
    """Return the names of the workers that said within a minute that they live."""
    since = timezone.now() - DIAM_TERLAMA
    return frozenset(Pekerja.objects.filter(detak__gte=since).values_list("nama", flat=True))


def recover() -> int:
    """Put the work of dead workers back into the queue and return how many tasks that were."""
    with transaction.atomic():
        alive = living()
        Pekerja.objects.exclude(nama__in=alive).delete()
        dead = Pekerjaan.objects.filter(status=StatusPekerjaan.BERJALAN).exclude(pekerja__in=alive)
        worn = dead.filter(terhenti__gte=TERHENTI_TERBANYAK - 1)
        worn.update(status=StatusPekerjaan.GAGAL, pesan=TERHENTI, selesai=timezone.now())
        waiting = [str(one.pk) for one in dead]
        dead.update(status=StatusPekerjaan.ANTRE, pekerja="", terhenti=F("terhenti") + 1)
        for nomor in waiting:
            run_pekerjaan.enqueue(nomor)  # its old task runs too, finds it taken and does nothing
        running = DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING)
        lost = [one.pk for one in running if not one.worker_ids or one.worker_ids[-1] not in alive]
        return DBTaskResult.objects.filter(pk__in=lost).update(status=TaskResultStatus.READY)
