"""The work of each day, done once per day and time zone: slices above register what they clean up."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import transaction
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from selaras.apps.core.models import Unggahan
from selaras.apps.core.pekerjaan.models import CatatanHarian, Pekerjaan, StatusPekerjaan

SIMPAN = timedelta(days=14)  # jobs and what they made; either can be made again
SEHARI = timedelta(days=1)
_HIDUP = (StatusPekerjaan.ANTRE, StatusPekerjaan.BERJALAN)

Pembersih = Callable[[datetime], int]
_PEMBERSIH: dict[str, Pembersih] = {}


@dataclass(frozen=True)
class HasilHarian:
    """What was done for a zone; `dihapus` counts by name, and is empty where the day was done before."""

    zona: str
    hari: date
    dikerjakan: bool
    dihapus: dict[str, int] = field(default_factory=dict)


def register_pembersih(nama: str, pembersih: Pembersih) -> None:
    """Let a function clean up daily; it gets the time and returns how many things it removed."""
    _PEMBERSIH[nama] = pembersih


def run_harian(daftar_zona: Iterable[str], now: datetime) -> list[HasilHarian]:
    """Do what is due in each zone; a second call on the same day does nothing."""
    return [_run_zone(zona, now) for zona in sorted(set(daftar_zona))]


def _run_zone(zona: str, now: datetime) -> HasilHarian:
    hari = now.astimezone(ZoneInfo(zona)).date()
    with transaction.atomic():
        _row, due = CatatanHarian.objects.get_or_create(zona=zona, hari=hari)
        removed = {nama: clean(now) for nama, clean in _PEMBERSIH.items()} if due else {}
    return HasilHarian(zona, hari, due, removed)


def _clean_sessions(now: datetime) -> int:
    return Session.objects.filter(expire_date__lt=now).delete()[0]


def _clean_jobs(now: datetime) -> int:
    old = Pekerjaan.objects.exclude(status__in=_HIDUP).filter(dibuat__lt=now - SIMPAN)
    over = (TaskResultStatus.SUCCESSFUL, TaskResultStatus.FAILED)
    done = DBTaskResult.objects.filter(status__in=over, finished_at__lt=now - SIMPAN)
    return old.delete()[0] + done.delete()[0]


def _clean_derived(now: datetime) -> int:
    return Unggahan.objects.filter(turunan=True, waktu__lt=now - SIMPAN).delete()[0]


def _clean_bytes(now: datetime) -> int:
    """Remove bytes that no row names; a day's grace for those whose row is being written."""
    known = set(Unggahan.objects.values_list("sha256", flat=True))
    lost = [path for path in Path(settings.MEDIA_ROOT).glob("??/*") if path.name not in known]
    gone = [path for path in lost if _age(path, now) > SEHARI]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def _age(path: Path, now: datetime) -> timedelta:
    return now - datetime.fromtimestamp(path.stat().st_mtime, tz=UTC)


register_pembersih("sesi kedaluwarsa", _clean_sessions)
register_pembersih("pekerjaan lama", _clean_jobs)
register_pembersih("berkas hasil lama", _clean_derived)
register_pembersih("isi berkas tanpa pemilik", _clean_bytes)
