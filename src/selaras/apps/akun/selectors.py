"""Who holds or held a role where, and who is invited."""

from itertools import groupby
from typing import Any

from django.db.models import QuerySet

from selaras.apps.akun.models import Pengguna, Penugasan, StatusUndangan, Undangan
from selaras.apps.akun.peran import Peran
from selaras.apps.akun.tugas import place_of
from selaras.apps.core.jejak import Ruang


def list_orang(ruang: Ruang) -> list[tuple[Pengguna, list[Penugasan]]]:
    """Return the people who hold or held a role in a place, by name, with those roles, newest first."""
    ordered = list_held(ruang).order_by("pengguna__nama", "pengguna_id", "-mulai", "pk")
    return [(who, list(held)) for who, held in groupby(ordered, key=lambda role: role.pengguna)]


def list_held(ruang: Ruang) -> QuerySet[Penugasan]:
    """Return every role held in a place, now or before, with who holds it."""
    return Penugasan.objects.filter(**place_of(ruang)).select_related("pengguna")


def list_undangan(ruang: Ruang) -> list[Undangan]:
    """Return the invitations of a place that nobody has accepted, newest first."""
    return list(Undangan.objects.filter(status=StatusUndangan.MENUNGGU, **place_of(ruang)))


def find_waiting_for(ruang: Ruang, email: str, peran: Peran) -> Undangan | None:
    """Return the invitation of an address to a role that nobody has accepted."""
    waiting = Undangan.objects.filter(status=StatusUndangan.MENUNGGU, **place_of(ruang))
    return waiting.filter(email=email.strip().lower(), peran=peran).first()


def is_invited(ruang: Ruang, undangan_id: int) -> bool:
    """Tell whether an invitation belongs to a place, whatever became of it."""
    return Undangan.objects.filter(pk=undangan_id, **place_of(ruang)).exists()


def list_peran(pengguna: Any) -> list[Penugasan]:
    """Return every role of a person with its place, newest first."""
    return list(pengguna.daftar_penugasan.select_related("kabupaten", "instansi"))


def find_pengguna(email: str) -> Pengguna | None:
    """Return the account of an address."""
    return Pengguna.objects.filter(email=email.strip().lower()).first()
