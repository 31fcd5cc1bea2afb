"""Write the audit trail: what an object was and what it became, in the transaction of the change."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from django.db import models

from selaras.apps.core.models import Jejak, JenisJejak
from selaras.domain.kode import Kode


@dataclass(frozen=True)
class Ruang:
    """Where something happens: a kabupaten, an office of it, a year; None means it concerns all."""

    kabupaten_id: int | None = None
    instansi_id: int | None = None
    tahun: int | None = None

    @classmethod
    def kantor(cls, instansi: Any, tahun: int | None = None) -> "Ruang":
        """Return the scope of an office, in one year or in all."""
        return cls(instansi.kabupaten_id, instansi.pk, tahun)


@dataclass(frozen=True)
class Pelaku:
    """Who acts, and within which request; without `pengguna` it is the system itself."""

    pengguna: Any | None
    permintaan: str


@dataclass(frozen=True)
class Perubahan:
    """One object before and after; a side is None where the object was not there."""

    objek: models.Model
    dari: Mapping[str, Any] | None
    menjadi: Mapping[str, Any] | None
    sebutan: str = ""


def write_jejak(pelaku: Pelaku, ruang: Ruang, tindakan: str, daftar: Iterable[Perubahan]) -> int:
    """Write one line for each change that changes something and return how many."""
    lines = [_line(pelaku, ruang, tindakan, perubahan) for perubahan in daftar]
    written = [line for line in lines if line.dari != line.menjadi]
    Jejak.objects.bulk_create(written, batch_size=500)
    return len(written)


def fields_of(objek: models.Model, tanpa: Collection[str] = ()) -> dict[str, Any]:
    """Return the columns of an object as JSON values, but those that are never told."""
    names = (field.attname for field in objek._meta.concrete_fields)
    return {name: as_json(getattr(objek, name)) for name in names if name not in tanpa}


def as_json(value: Any) -> Any:
    """Return a value as JSON keeps it; numbers become text so that no digit is lost."""
    match value:
        case Enum():
            return value.value
        case Decimal() | Kode():
            return str(value)
        case date() | datetime():
            return value.isoformat()
        case _:
            return value


def _line(pelaku: Pelaku, ruang: Ruang, tindakan: str, perubahan: Perubahan) -> Jejak:
    dari, menjadi = _differing(perubahan.dari, perubahan.menjadi)
    return Jejak(
        permintaan=pelaku.permintaan,
        pengguna=pelaku.pengguna,
        tindakan=tindakan,
        kabupaten_id=ruang.kabupaten_id,
        instansi_id=ruang.instansi_id,
        tahun_berkas=ruang.tahun,
        jenis=_kind(perubahan),
        objek=perubahan.objek._meta.label_lower,
        nomor_objek=str(perubahan.objek.pk or ""),
        sebutan=perubahan.sebutan,
        dari=dari,
        menjadi=menjadi,
    )


def _kind(perubahan: Perubahan) -> JenisJejak:
    if perubahan.dari is None:
        return JenisJejak.BUAT
    return JenisJejak.HAPUS if perubahan.menjadi is None else JenisJejak.UBAH


def _differing(
    dari: Mapping[str, Any] | None, menjadi: Mapping[str, Any] | None
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    if dari is None or menjadi is None:
        return dict(dari) if dari else None, dict(menjadi) if menjadi else None
    names = [name for name in menjadi if dari.get(name) != menjadi[name]]
    return {name: dari.get(name) for name in names}, {name: menjadi[name] for name in names}
