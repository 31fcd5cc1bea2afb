"""The daily work of this slice: let go of what outlived its use and names people."""

from datetime import datetime, timedelta

from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt, AccessLog
from django.contrib.sessions.models import Session

from selaras.apps.akun.actions import tarik_undangan
from selaras.apps.akun.models import StatusUndangan, Undangan
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.pekerjaan.harian import register_pembersih

SIMPAN = timedelta(days=30)


def register_pembersihan() -> None:
    """Have these cleaned up from now on."""
    register_pembersih("undangan kedaluwarsa", clean_undangan)
    register_pembersih("daftar sesi yang berakhir", clean_sesi)
    register_pembersih("catatan percobaan masuk", clean_percobaan)


def clean_undangan(now: datetime) -> int:
    """Withdraw the invitations whose link stopped opening a month ago, and return how many."""
    old = Undangan.objects.filter(status=StatusUndangan.MENUNGGU, berlaku_sampai__lt=now - SIMPAN)
    found = list(old)
    for undangan in found:
        ruang = Ruang(undangan.kabupaten_id, undangan.instansi_id)
        tarik_undangan(Pelaku(None, "harian"), ruang, undangan.pk)
    return len(found)


def clean_sesi(_now: datetime) -> int:
    """Forget address and browser of sessions that are no more."""
    alive = Session.objects.values("session_key")
    return int(UserSession.objects.exclude(session_key__in=alive).delete()[0])


def clean_percobaan(now: datetime) -> int:
    """Forget who tried to log in more than a month ago."""
    old = (kind.objects.filter(attempt_time__lt=now - SIMPAN) for kind in (AccessAttempt, AccessLog))
    return sum(int(rows.delete()[0]) for rows in old)
