"""The one door: who may see or do what, where. Every view and every action asks here."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from selaras.apps.akun.models import Pengguna, Penugasan
from selaras.apps.akun.peran import HAK_PERAN, Hak
from selaras.apps.core.jejak import Pelaku, Ruang


def list_penugasan(pengguna: Any, hari: date | None = None) -> tuple[Penugasan, ...]:
    """Return the roles that a person holds on the day, by default today; read once per request."""
    if not getattr(pengguna, "is_authenticated", False) or not pengguna.is_active:
        return ()
    day = hari or timezone.localdate()
    if getattr(pengguna, "_penugasan_pada", None) != day:
        pengguna._penugasan = tuple(pengguna.daftar_penugasan.filter(mulai__lte=day))
        pengguna._penugasan_pada = day
    return tuple(p for p in pengguna._penugasan if p.selesai is None or p.selesai >= day)


def list_hak(pengguna: Any, ruang: Ruang) -> frozenset[Hak]:
    """Return what a person may do in an office or in a kabupaten."""
    found = (HAK_PERAN[p.peran] for p in list_penugasan(pengguna) if _reaches(p, ruang))
    return frozenset().union(*found)


def may(pengguna: Any, hak: Hak, ruang: Ruang) -> bool:
    """Tell whether a person may do it there."""
    return hak in list_hak(pengguna, ruang)


def require(pelaku: Pelaku, hak: Hak, ruang: Ruang) -> None:
    """Raise PermissionDenied where the person may not; the system itself, without a person, may."""
    if pelaku.pengguna is not None and not may(pelaku.pengguna, hak, ruang):
        raise PermissionDenied(f"Akun Anda tidak berhak: {hak.label}.")


def needs_second_factor(pengguna: Pengguna) -> bool:
    """Tell whether a role of the person reaches a whole kabupaten."""
    return any(p.peran.is_kabupaten for p in list_penugasan(pengguna))


def reach(pengguna: Any) -> tuple[frozenset[int], frozenset[int]]:
    """Return the kabupaten seen whole and the single offices seen, as primary keys."""
    held = list_penugasan(pengguna)
    return _ids(p.kabupaten_id for p in held if p.peran.is_kabupaten), _ids(
        p.instansi_id for p in held if p.instansi_id is not None
    )


def _ids(found: Iterable[int]) -> frozenset[int]:
    return frozenset(found)


def _reaches(penugasan: Penugasan, ruang: Ruang) -> bool:
    if penugasan.peran.is_kabupaten:
        return penugasan.kabupaten_id == ruang.kabupaten_id
    return ruang.instansi_id is not None and penugasan.instansi_id == ruang.instansi_id
