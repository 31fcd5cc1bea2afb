"""What the frame asks of this slice: years with data, groups of lists, places for the search."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.urls import reverse

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.data.daftar import KELOMPOK, daftar_of, group_of, judul_of, slug_of
from selaras.apps.berkas.models import ProfilTahun
from selaras.apps.core import navigasi, pencarian, tahun


def register_tempat() -> None:
    """Answer the frame's questions from now on."""
    tahun.register(years_of)
    navigasi.register_kelompok(kelompok_of)
    pencarian.register("daftar", list_daftar)


def years_of(instansi: Iterable[int]) -> Mapping[int, tuple[int, ...]]:
    """Return for each office the years that have a profile; one query."""
    found: dict[int, tuple[int, ...]] = {}
    rows = ProfilTahun.objects.filter(instansi__in=tuple(instansi))
    for pk, year in rows.values_list("instansi", "tahun_berkas"):
        found[pk] = (*found.get(pk, ()), year)
    return found


def kelompok_of(slug: str) -> str | None:
    """Return the group of a list, both as addresses name them; None for an unknown list."""
    daftar = daftar_of(slug)
    return group_of(daftar) if daftar else None


def list_daftar(konteks: Any) -> Iterator[pencarian.Tempat]:
    """Yield the lists of the office as places."""
    if Hak.LIHAT_DATA not in konteks.hak:
        return
    for kelompok in KELOMPOK.values():
        for daftar in kelompok.daftar:
            parts = {"kantor": konteks.instansi.slug, "tahun": konteks.tahun, "daftar": slug_of(daftar)}
            yield pencarian.Tempat(
                judul_of(daftar), f"Daftar {kelompok.judul}", reverse("data", kwargs=parts)
            )
