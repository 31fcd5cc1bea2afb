"""Objects to JSON text."""

from typing import Any

import msgspec

from selaras.domain.kode import Kode


def encode_own(value: Any) -> str:
    """Write the domain types that JSON has no form for."""
    if isinstance(value, Kode):
        return str(value)
    raise NotImplementedError(type(value))


def write_json(value: Any) -> bytes:
    """Return indented JSON in UTF-8, ending in a line break."""
    compact = msgspec.json.encode(value, enc_hook=encode_own)
    return msgspec.json.format(compact, indent=2) + b"\n"
