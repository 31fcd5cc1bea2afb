"""JSON Schema, derived: types from the records, titles and guidance from their field metadata."""

from typing import Any

import msgspec

from selaras.domain.berkas import BerkasKinerja, Profil, isian_of, records_of_berkas
from selaras.domain.kode import Kode
from selaras.exchange.json.hitung import Hitung
from selaras.exchange.json.reviu import Reviu

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def hitung_schema() -> dict[str, Any]:
    """Return the schema of what `selaras hitung --json` prints."""
    return {"$schema": _DIALECT, "title": "selaras hitung --json", **msgspec.json.schema(Hitung)}


def reviu_schema() -> dict[str, Any]:
    """Return the schema of what `selaras reviu --format json` prints."""
    title = "selaras reviu --format json"
    return {"$schema": _DIALECT, "title": title, **msgspec.json.schema(Reviu)}


def berkas_schema() -> dict[str, Any]:
    """Return the schema of a BerkasKinerja."""
    schema = msgspec.json.schema(BerkasKinerja, schema_hook=_own_types)
    records: tuple[type, ...] = (Profil, *records_of_berkas().values())
    for record in records:
        properties = schema["$defs"][record.__name__]["properties"]
        for name, isian in isian_of(record).items():
            properties[name] |= {"title": isian.label, "description": isian.petunjuk}
    return {"$schema": _DIALECT, "title": "BerkasKinerja", **schema}


def _own_types(kind: type[Any]) -> dict[str, Any]:
    if kind is Kode:
        return {"type": "string", "description": "kode program, kegiatan, atau sub kegiatan"}
    raise NotImplementedError(kind)
