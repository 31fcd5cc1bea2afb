"""The data that a report carries: written with its checksum, read back as far as it can be trusted.

Only profile and lists are read back. The regulation values travel too, but they follow from place and
day, and a release of next year knows them in another form.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, make_dataclass
from hashlib import sha256
from typing import Any, get_type_hints

import msgspec

from selaras.domain.berkas import BerkasKinerja, Profil, records_of_berkas
from selaras.domain.berkas.berkas import VERSI_SKEMA
from selaras.exchange.json.berkas import BerkasJsonError, decode_own, refuse_unbounded

BAWAAN_TERBESAR = 8 * 1024 * 1024  # bytes; the largest example has less than half of one million
_MOST_RECORDS = 20_000
_LONGEST = 32_767  # letters that a cell of the workbook can hold
_TOLD = re.compile(r"\b(jenis|skema|sha256)=([0-9a-z-]{1,80})")

_Lists = make_dataclass(
    "_Lists",
    [
        ("profil", Profil),
        *(
            (name, hint, field(default=()))
            for name, hint in get_type_hints(BerkasKinerja).items()
            if name in records_of_berkas()
        ),
        ("versi_skema", int, field(default=VERSI_SKEMA)),
    ],
    frozen=True,
)


def describe_bawaan(jenis: str, content: bytes) -> str:
    """Return what a report says of the data it carries: kind of document, schema and checksum."""
    told = f"jenis={jenis} skema={VERSI_SKEMA} sha256={sha256(content).hexdigest()}"
    return f"Data laporan ini (BerkasKinerja) {told}"


@dataclass(frozen=True)
class Bawaan:
    """Carried data: the kind of the document that carried them, profile, and lists by name."""

    jenis: str
    profil: Profil
    daftar: Mapping[str, tuple[Any, ...]]


def load_bawaan(keterangan: str, content: bytes) -> Bawaan:
    """Return what a report carries; BerkasJsonError with the reason where they cannot be used."""
    told = dict(_TOLD.findall(keterangan))
    if told.get("sha256") != sha256(content).hexdigest():
        raise BerkasJsonError("rusak atau diubah: jumlah periksanya tidak cocok")
    if told.get("skema") != str(VERSI_SKEMA):
        raise BerkasJsonError(
            f"skemanya versi {told.get('skema', 'tak dikenal')}, yang dikenal versi {VERSI_SKEMA}"
        )
    return load_isi(content, told.get("jenis", ""))


def load_isi(content: bytes, jenis: str = "") -> Bawaan:
    """Return profile and lists of a BerkasKinerja as JSON; BerkasJsonError with the reason otherwise."""
    if len(content) > BAWAAN_TERBESAR:
        raise BerkasJsonError("terlalu besar")
    found = _decode(content)
    return Bawaan(jenis, found.profil, {name: getattr(found, name) for name in records_of_berkas()})


def _decode(content: bytes) -> Any:
    try:
        found: Any = msgspec.json.decode(content, type=_Lists, dec_hook=decode_own)
        refuse_unbounded(found)
        _refuse_too_much(found)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise BerkasJsonError(f"tidak terbaca: {error}") from error
    if found.versi_skema != VERSI_SKEMA:
        raise BerkasJsonError(f"skemanya versi {found.versi_skema}, yang dikenal versi {VERSI_SKEMA}")
    return found


def _refuse_too_much(found: Any) -> None:
    """Raise ValueError for more records than an office has, or text that no cell can hold."""
    records = [found.profil, *(r for name in records_of_berkas() for r in getattr(found, name))]
    if len(records) > _MOST_RECORDS:
        raise ValueError(f"{len(records)} baris, paling banyak {_MOST_RECORDS}")
    for record in records:
        for one in fields(record):
            value = getattr(record, one.name)
            if isinstance(value, str) and len(value) > _LONGEST:
                raise ValueError(f"teks {one.name} lebih panjang dari satu sel")
