"""Which offices and kabupaten a person sees, and what a kabupaten or an office has settled."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from selaras.apps.akun.access import reach
from selaras.apps.core.unggahan import read_file
from selaras.apps.organisasi.models import Instansi, Kabupaten, KetentuanKabupaten, Kop
from selaras.domain.berkas import KetentuanSetempat


def list_instansi(pengguna: Any) -> QuerySet[Instansi]:
    """Return the offices that the person may open."""
    kabupaten, instansi = reach(pengguna)
    return Instansi.objects.select_related("kabupaten").filter(
        Q(kabupaten_id__in=kabupaten) | Q(pk__in=instansi)
    )


def list_kabupaten(pengguna: Any) -> QuerySet[Kabupaten]:
    """Return the kabupaten that the person sees as a whole."""
    return Kabupaten.objects.filter(pk__in=reach(pengguna)[0])


def rows_ketentuan(kabupaten: Kabupaten, tahun: int) -> Mapping[str, KetentuanKabupaten]:
    """Return the kabupaten's own settings in force in a year, by key; of two the later begun."""
    begun = Q(tahun_mulai__lte=tahun) & (Q(tahun_akhir__isnull=True) | Q(tahun_akhir__gte=tahun))
    found = KetentuanKabupaten.objects.filter(begun, kabupaten=kabupaten).order_by("tahun_mulai")
    return {row.kunci: row for row in found}


def list_ketentuan(kabupaten: Kabupaten, tahun: int) -> tuple[KetentuanSetempat, ...]:
    """Return those settings as records; they go before the office's own."""
    rows = rows_ketentuan(kabupaten, tahun).values()
    return tuple(KetentuanSetempat(row.kunci, row.nilai, row.dasar_hukum) for row in rows)


def kop_of(instansi: Instansi, hari: date) -> Kop | None:
    """Return the letterhead and styles in force on a day, None where the built-in ones serve."""
    found = Kop.objects.filter(instansi=instansi, berlaku_sejak__lte=hari)
    return found.select_related("unggahan").first()


def induk_of(instansi: Instansi, hari: date) -> bytes | None:
    """Return the .docx that gives the documents of a day their looks, None where there is none."""
    kop = kop_of(instansi, hari)
    return None if kop is None else read_file(kop.unggahan)
