"""Lines of the audit trail in words: what kind of object, which fields, from what to what."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist, ValidationError

from selaras.apps.core.models import BarisKantor, Jejak
from selaras.apps.core.tampilan import KOSONG, show
from selaras.apps.organisasi.waktu import show_waktu
from selaras.domain.berkas import Profil
from selaras.domain.pilihan import Pilihan
from selaras.domain.tanggal import format_tanggal
from selaras.exchange.workbook import table_of
from selaras.exchange.workbook.columns import Kolom, columns_of
from selaras.exchange.workbook.labels import shown_label

# Columns that say whose row it is and how often it changed, not what it says.
_BINGKAI = {"id", "instansi_id", "kabupaten_id", "tahun_berkas", "revisi"}
_URUTAN = "Urutan"
_OBJEK = MappingProxyType(
    {
        "akun.pengguna": "Akun",
        "akun.penugasan": "Peran",
        "akun.undangan": "Undangan",
        "berkas.impor": "Impor",
        "berkas.periodelaporan": "Penandatanganan laporan",
        "berkas.profiltahun": "Profil kantor",
        "core.unggahan": "Unggahan",
        "organisasi.instansi": "Kantor",
        "organisasi.kabupaten": "Kabupaten",
        "organisasi.ketentuankabupaten": "Ketentuan kabupaten",
        "organisasi.kop": "Kop surat",
        "organisasi.subunit": "Sub unit",
    }
)
_ISIAN = MappingProxyType(
    {
        "aktif": "Aktif",
        "berlaku_sejak": "Berlaku sejak",
        "dasar_hukum": "Dasar hukum",
        "email": "Alamat surel",
        "induk_id": "Induk",
        "is_active": "Akun aktif",
        "jenis": "Jenis",
        "kode": "Kode",
        "kunci": "Kunci",
        "mulai": "Mulai",
        "nama": "Nama",
        "nilai": "Nilai",
        "nip": "NIP",
        "nomor_urut": _URUTAN,
        "pengguna_id": "Nomor akun",
        "peran": "Peran",
        "selesai": "Selesai",
        "sifat": "Sifat",
        "slug": "Nama pada alamat",
        "status": "Status",
        "tahun_akhir": "Tahun akhir",
        "tahun_mulai": "Tahun mulai",
        "triwulan": "Triwulan",
        "unggahan_id": "Unggahan",
    }
)


@dataclass(frozen=True)
class Ubahan:
    """One field before and after, as text."""

    isian: str
    dari: str
    menjadi: str


def name_objek(label: str) -> str:
    """Return the kind of an object in words."""
    model = _model(label)
    if model is not None and issubclass(model, BarisKantor):
        return table_of(model.DAFTAR).judul
    return _OBJEK.get(label, label.rpartition(".")[2].capitalize())


def name_tindakan(tindakan: str) -> str:
    """Return what was done in words: 'data.simpan_baris' is 'Simpan baris'."""
    return tindakan.rpartition(".")[2].replace("_", " ").capitalize()


def list_ubahan(jejak: Jejak) -> tuple[Ubahan, ...]:
    """Return the fields that a line tells of, without the frame of the row."""
    found = tuple(_ubahan(jejak, jejak.dari or {}, jejak.menjadi or {}))
    moved = jejak.dari is not None and jejak.menjadi is not None
    return found if moved else tuple(u for u in found if u.isian != _URUTAN)


def _ubahan(jejak: Jejak, dari: Mapping[str, Any], menjadi: Mapping[str, Any]) -> Iterator[Ubahan]:
    columns = _columns(jejak.objek)
    for name in dict.fromkeys((*dari, *menjadi)):
        kolom = columns.get(name)
        before, after = (_text(jejak.objek, name, kolom, side.get(name)) for side in (dari, menjadi))
        if name not in _BINGKAI and before != after:
            yield Ubahan(_label(name, kolom, jejak.tahun_berkas), before, after)


def _label(name: str, kolom: Kolom | None, tahun: int | None) -> str:
    if kolom is None:
        return _ISIAN.get(name, name.replace("_", " ").capitalize())
    return shown_label(kolom.isian.label, tahun)


@cache
def _columns(label: str) -> Mapping[str, Kolom]:
    """Return what the columns of an object say about themselves; only those of the berkas do."""
    model = _model(label)
    if model is not None and issubclass(model, BarisKantor):
        return {k.nama: k for k in columns_of(model.REKAMAN)}
    if label in {"berkas.profiltahun", "berkas.periodelaporan"}:
        return {k.nama: k for k in columns_of(Profil)}
    return {}


def _text(objek: str, name: str, kolom: Kolom | None, value: Any) -> str:
    """Return a JSON value as it is read; one of an older form of the column as it stands."""
    field = _field(objek, name)
    if field is None or value is None or value == "":
        return _plain(value)
    try:
        typed = field.to_python(value)
    except (ValidationError, ValueError, StopIteration):
        return _plain(value)
    if kolom is not None:
        return show(typed, kolom)
    return str(dict(field.flatchoices).get(value) or _plain(typed))


def _plain(value: Any) -> str:  # noqa: PLR0911 -- one line for each kind
    """Return a value of a column that says nothing about itself."""
    match value:
        case None | "":
            return KOSONG
        case bool():
            return "Ya" if value else "Tidak"
        case Pilihan():
            return value.label
        case datetime():
            return show_waktu(value, None)
        case date():
            return format_tanggal(value)
        case dict() | list():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)


def _field(objek: str, name: str) -> Any | None:
    """Return the column of an object, None where there is none any more."""
    model = _model(objek)
    try:
        return None if model is None else model._meta.get_field(name)
    except FieldDoesNotExist:
        return None


def _model(label: str) -> Any | None:
    try:
        return apps.get_model(label)
    except (LookupError, ValueError):
        return None
