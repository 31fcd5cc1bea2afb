"""A BerkasKinerja as JSON, whole or in the form that may be published."""

from dataclasses import replace
from typing import Any

import msgspec

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.kode import Kode, KodeError, parse_kode
from selaras.exchange.json.writing import write_json

_MAX_BYTES = 50 * 1024 * 1024


class BerkasJsonError(ValueError):
    """The text is no BerkasKinerja; the message says where."""


def dump_berkas(berkas: BerkasKinerja) -> bytes:
    """Return the whole berkas."""
    return write_json(berkas)


def dump_public_berkas(berkas: BerkasKinerja) -> bytes:
    """Return the berkas as it may be published: NIP only where the kabupaten shows them."""
    if berkas.ketentuan.tampilkan_nip:
        return write_json(berkas)
    officials = tuple(replace(pejabat, nip="") for pejabat in berkas.daftar_pejabat)
    return write_json(replace(berkas, daftar_pejabat=officials))


def load_berkas(content: bytes) -> BerkasKinerja:
    """Return the berkas; BerkasJsonError where the text is not one."""
    if len(content) > _MAX_BYTES:
        raise BerkasJsonError("berkas JSON lebih besar dari 50 MB")
    try:
        return msgspec.json.decode(content, type=BerkasKinerja, dec_hook=_decode_own)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise BerkasJsonError(f"bukan BerkasKinerja: {error}") from error


def _decode_own(kind: type[Any], value: Any) -> Any:
    if kind is not Kode:
        raise NotImplementedError(kind)
    if not isinstance(value, str):
        raise KodeError(str(value), "bukan kode")
    return parse_kode(value)
