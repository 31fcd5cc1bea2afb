"""A carried file as letters that stand unharmed in XML and HTML."""

import zlib
from base64 import b64encode

NAMESPACE = "urn:selaras:lampiran:1"
_SMALLEST = 9  # level of compression


def pack(content: bytes) -> str:
    """Return the content compressed by zlib, in the letters of base64."""
    return b64encode(zlib.compress(content, _SMALLEST)).decode("ascii")
