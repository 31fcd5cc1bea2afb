"""What is looked for in the audit trail, and the lines that answer."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.access import KonteksKabupaten, KonteksKantor
from selaras.apps.organisasi.models import Kabupaten
from selaras.apps.organisasi.waktu import start_of_day

Konteks = KonteksKantor | KonteksKabupaten


@dataclass(frozen=True)
class Saringan:
    """Each is left out where empty; days are those of the kabupaten, both included."""

    objek: str = ""
    nomor: str = ""
    pengguna: str = ""
    permintaan: str = ""
    dari: date | None = None
    sampai: date | None = None


def scope_of(konteks: Konteks) -> Q:
    """Return the lines that belong to a place: of an office those of the year and those of no year."""
    if isinstance(konteks, KonteksKabupaten):
        return Q(kabupaten=konteks.kabupaten)
    of_year = Q(tahun_berkas=konteks.tahun) | Q(tahun_berkas__isnull=True)
    return Q(instansi=konteks.instansi) & of_year


def kabupaten_of(konteks: Konteks) -> Kabupaten:
    """Return the kabupaten whose clock counts."""
    return konteks.kabupaten if isinstance(konteks, KonteksKabupaten) else konteks.instansi.kabupaten


def list_jejak(konteks: Konteks, saringan: Saringan) -> QuerySet[Jejak]:
    """Return the lines that answer, newest first."""
    lines = Jejak.objects.filter(scope_of(konteks)).select_related("pengguna", "kabupaten", "instansi")
    wanted: dict[str, Any] = {
        "objek": saringan.objek,
        "nomor_objek": saringan.nomor,
        "permintaan": saringan.permintaan,
        "pengguna_id": _number(saringan.pengguna),
    }
    lines = lines.filter(**{name: value for name, value in wanted.items() if value not in {"", None}})
    place = kabupaten_of(konteks)
    if saringan.pengguna == "sistem":
        lines = lines.filter(pengguna__isnull=True)
    if saringan.dari:
        lines = lines.filter(waktu__gte=start_of_day(saringan.dari, place))
    if saringan.sampai:
        lines = lines.filter(waktu__lt=start_of_day(saringan.sampai, place, lewat=1))
    return lines.order_by("-pk")


def list_objek(konteks: Konteks) -> list[str]:
    """Return the kinds of objects that the trail of a place tells of."""
    found = Jejak.objects.filter(scope_of(konteks)).order_by().values_list("objek", flat=True)
    return sorted(found.distinct())


def list_pelaku(konteks: Konteks) -> list[tuple[str, str]]:
    """Return who acted in a place, by number and name."""
    found = Jejak.objects.filter(scope_of(konteks), pengguna__isnull=False).order_by("pengguna__nama")
    return [
        (str(pk), name) for pk, name in found.values_list("pengguna_id", "pengguna__nama").distinct()
    ]


def _number(teks: str) -> int | None:
    return int(teks) if teks.isascii() and teks.isdigit() and len(teks) < 12 else None
