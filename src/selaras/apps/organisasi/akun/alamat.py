"""Addresses of the pages of accounts, in an office or in a kabupaten."""

from typing import Any

from django.urls import reverse

from selaras.apps.core.jejak import Ruang
from selaras.apps.organisasi.access import KonteksKabupaten, KonteksKantor

Konteks = KonteksKantor | KonteksKabupaten


def address_of(konteks: Konteks, halaman: str = "", **bagian: Any) -> str:
    """Return the address of a page of accounts; `halaman` is the end of its name."""
    match konteks:
        case KonteksKantor(instansi=instansi, tahun=tahun):
            place = {"kantor": instansi.slug, "tahun": tahun}
            return reverse(f"akun-kantor{halaman}", kwargs={**place, **bagian})
        case KonteksKabupaten(kabupaten=kabupaten):
            return reverse(f"akun-kabupaten{halaman}", kwargs={"kabupaten": kabupaten.slug, **bagian})


def ruang_of(konteks: Konteks) -> Ruang:
    """Return the scope of accounts: they belong to no year."""
    return Ruang(konteks.ruang.kabupaten_id, konteks.ruang.instansi_id)


def name_of(konteks: Konteks) -> str:
    """Return what the place is called."""
    match konteks:
        case KonteksKantor(instansi=instansi):
            return instansi.nama
        case KonteksKabupaten(kabupaten=kabupaten):
            return f"Kabupaten {kabupaten.nama}"
