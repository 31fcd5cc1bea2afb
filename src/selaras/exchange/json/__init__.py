"""JSON in and out: what `hitung` and `reviu` print, and the BerkasKinerja itself."""

from selaras.exchange.json.bawaan import BAWAAN_TERBESAR, describe_bawaan, load_bawaan, load_isi
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
    "BAWAAN_TERBESAR",
    "BerkasJsonError",
    "Hitung",
    "Reviu",
    "berkas_schema",
    "build_hitung",
    "build_reviu",
    "describe_bawaan",
    "dump_berkas",
    "dump_public_berkas",
    "hitung_schema",
    "load_bawaan",
    "load_berkas",
    "load_isi",
    "reviu_schema",
    "write_json",
]
