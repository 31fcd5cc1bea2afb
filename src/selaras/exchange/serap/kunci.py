"""What tells records apart: by what print shows of them, else by the fields they must have."""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import get_type_hints

from selaras.domain.berkas import records_of_berkas
from selaras.exchange.serap.kata import same_name, show
from selaras.exchange.serap.terserap import Draf

Kunci = tuple[str, ...]
KUNCI_CETAK: Mapping[str, tuple[str, ...]] = {
    "daftar_pejabat": ("jabatan",),
    "daftar_indikator": ("uraian",),
    "daftar_anggaran": ("kode",),
    "daftar_realisasi": ("indikator", "triwulan"),
    "daftar_realisasi_anggaran": ("kode",),
    "daftar_tahun_lalu": ("indikator", "tahun"),
    "daftar_rencana": ("jenis",),
    "daftar_simpul": ("rencana", "uraian"),
    "daftar_target_rencana": ("simpul", "indikator"),
    "daftar_pk": ("jabatan", "versi"),
    "daftar_sasaran_pk": ("jabatan", "versi", "indikator"),
    "daftar_anggaran_pk": ("jabatan", "versi", "kode"),
}


@cache
def key_fields(daftar: str) -> tuple[str, ...]:
    """Return the fields that tell the records of a list apart; a code of the office is enough."""
    if daftar in KUNCI_CETAK:
        return KUNCI_CETAK[daftar]
    record = records_of_berkas()[daftar]
    needed = tuple(f.name for f in fields(record) if f.default is MISSING)
    return ("kode",) if needed[:1] == ("kode",) and get_type_hints(record)["kode"] is str else needed


def key_of(daftar: str, draf: Draf) -> Kunci:
    """Return what two records of the same thing share."""
    values = (draf.nilai(nama) for nama in key_fields(daftar))
    return tuple("" if value is None else same_name(show(value)) for value in values)
