"""JSON in and out: what `hitung` and `reviu` print, and the BerkasKinerja itself."""

from selaras.exchange.json.berkas import (
    BerkasJsonError,
    dump_berkas,
    dump_public_berkas,
    load_berkas,
)
from selaras.exchange.json.building import build_hitung
from selaras.exchange.json.building_reviu import build_reviu
from selaras.exchange.json.hitung import Hitung
from selaras.exchange.json.reviu import Reviu
from selaras.exchange.json.schema import berkas_schema, hitung_schema, reviu_schema
from selaras.exchange.json.writing import write_json

__all__ = [
    "BerkasJsonError",
    "Hitung",
    "Reviu",
    "berkas_schema",
    "build_hitung",
    "build_reviu",
    "dump_berkas",
    "dump_public_berkas",
    "hitung_schema",
    "load_berkas",
    "reviu_schema",
    "write_json",
]
