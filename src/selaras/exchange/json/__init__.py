"""JSON in and out: the figures of `selaras hitung`, and the BerkasKinerja itself."""

from selaras.exchange.json.berkas import (
    BerkasJsonError,
    dump_berkas,
    dump_public_berkas,
    load_berkas,
)
from selaras.exchange.json.building import build_hitung
from selaras.exchange.json.hitung import Hitung
from selaras.exchange.json.schema import berkas_schema, hitung_schema
from selaras.exchange.json.writing import write_json

__all__ = [
    "BerkasJsonError",
    "Hitung",
    "berkas_schema",
    "build_hitung",
    "dump_berkas",
    "dump_public_berkas",
    "hitung_schema",
    "load_berkas",
    "write_json",
]
