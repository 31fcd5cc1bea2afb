"""Put a job into the queue, cancel it, start it anew."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.pekerjaan.jenis import jenis_of
from selaras.apps.core.pekerjaan.models import Pekerjaan, StatusPekerjaan
from selaras.apps.core.pekerjaan.tugas import run_pekerjaan

_HIDUP = (StatusPekerjaan.ANTRE, StatusPekerjaan.BERJALAN)
_BERHENTI = (StatusPekerjaan.GAGAL, StatusPekerjaan.DIBATALKAN)


def start(
    pelaku: Pelaku, ruang: Ruang, jenis: str, masukan: Mapping[str, Any], sebutan: str
) -> Pekerjaan:
    """Return a new job in the queue, or the same person's same job where one is under way.

    Raises PermissionDenied where the person may not have it done there.
    """
    if not jenis_of(jenis).boleh(pelaku.pengguna, ruang):
        raise PermissionDenied("Akun Anda tidak berhak meminta pekerjaan ini.")
    isi = dict(masukan)
    with transaction.atomic():
        pekerjaan, made = Pekerjaan.objects.get_or_create(
            pengguna=pelaku.pengguna,
            sidik=_print_of(ruang, jenis, isi),
            status__in=_HIDUP,
            defaults={
                "status": StatusPekerjaan.ANTRE,
                "jenis": jenis,
                "sebutan": sebutan,
                "kabupaten_id": ruang.kabupaten_id,
                "instansi_id": ruang.instansi_id,
                "tahun": ruang.tahun,
                "masukan": isi,
            },
        )
        if made:
            run_pekerjaan.enqueue(str(pekerjaan.pk))
    return pekerjaan


def cancel(pekerjaan: Pekerjaan) -> bool:
    """Take a job out of the queue; one that runs stops at its next step. False where it was over."""
    alive = Pekerjaan.objects.filter(pk=pekerjaan.pk, status__in=_HIDUP)
    return bool(alive.update(status=StatusPekerjaan.DIBATALKAN, selesai=timezone.now()))


def retry(pekerjaan: Pekerjaan) -> Pekerjaan:
    """Return the job, again in the queue where it had failed or was cancelled, or its living twin."""
    with transaction.atomic():
        twins = Pekerjaan.objects.filter(pengguna=pekerjaan.pengguna_id, sidik=pekerjaan.sidik)
        twin = twins.filter(status__in=_HIDUP).first()
        if twin is not None:
            return twin
        over = Pekerjaan.objects.filter(pk=pekerjaan.pk, status__in=_BERHENTI)
        if over.update(status=StatusPekerjaan.ANTRE, langkah=0, pesan="", terhenti=0, selesai=None):
            run_pekerjaan.enqueue(str(pekerjaan.pk))
    pekerjaan.refresh_from_db()
    return pekerjaan


def _print_of(ruang: Ruang, jenis: str, masukan: Mapping[str, Any]) -> str:
    place = [ruang.kabupaten_id, ruang.instansi_id, ruang.tahun]
    return hashlib.sha256(json.dumps([place, jenis, masukan], sort_keys=True).encode()).hexdigest()
