"""A BerkasKinerja as JSON, whole or in the form that may be published."""

from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any

import msgspec

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.publik import to_public
from selaras.domain.kode import Kode, KodeError, parse_kode
from selaras.exchange.json.writing import write_json

_MAX_BYTES = 50 * 1024 * 1024
_MAX_EXPONENT = 20  # rupiah of a whole nation have 16 digits


class BerkasJsonError(ValueError):
    """The text is no BerkasKinerja; the message says where."""


def dump_berkas(berkas: BerkasKinerja) -> bytes:
    """Return the whole berkas."""
    return write_json(berkas)


def dump_public_berkas(berkas: BerkasKinerja) -> bytes:
    """Return the berkas as it may be published."""
    return write_json(to_public(berkas))


def load_berkas(content: bytes) -> BerkasKinerja:
    """Return the berkas; BerkasJsonError where the text is not one."""
    if len(content) > _MAX_BYTES:
        raise BerkasJsonError("berkas JSON lebih besar dari 50 MB")
    try:
        berkas = msgspec.json.decode(content, type=BerkasKinerja, dec_hook=decode_own)
        refuse_unbounded(berkas)
        return berkas
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise BerkasJsonError(f"bukan BerkasKinerja: {error}") from error


def refuse_unbounded(value: Any) -> None:
    """Raise ValueError for a number that is not finite or too large to compute with."""
    if isinstance(value, Decimal):
        if not value.is_finite() or abs(value.adjusted()) > _MAX_EXPONENT:
            raise ValueError(f"angka {value} di luar jangkauan")
    elif is_dataclass(value):
        for field in fields(value):
            refuse_unbounded(getattr(value, field.name))
    elif isinstance(value, (tuple, list)):
        for item in value:
            refuse_unbounded(item)


def decode_own(kind: type[Any], value: Any) -> Any:
    """Read the domain types that JSON has no form for."""
    if kind is not Kode:
        raise NotImplementedError(kind)
    if not isinstance(value, str):
        raise KodeError(str(value), "bukan kode")
    return parse_kode(value)
