"""A file that a report carries inside, still packed, and unpacked within limits."""

import zlib
from base64 import b64decode
from binascii import Error
from dataclasses import dataclass

from selaras.exchange.naskah.errors import NaskahError

RUANG_NAMA = "urn:selaras:lampiran:1"  # as the renderers of documents mark what they carry
KEMASAN_TERBESAR = 8_000_000  # letters of base64; packed, the examples have less than 60 thousand
LAMPIRAN_TERBANYAK = 20


@dataclass(frozen=True)
class Lampiran:
    """A carried file. `kemasan` is its content by zlib in letters of base64, '' where unreadable."""

    nama: str
    keterangan: str
    kemasan: str

    def unpack(self, terbesar: int) -> bytes:
        """Return the content; NaskahError where it is damaged or has more than `terbesar` bytes."""
        if len(self.kemasan) > KEMASAN_TERBESAR:
            raise NaskahError("terlalu besar")
        try:
            packed = b64decode("".join(self.kemasan.split()), validate=True)
            reader = zlib.decompressobj()
            content = reader.decompress(packed, terbesar + 1)
        except (Error, ValueError, zlib.error) as damaged:
            raise NaskahError("rusak") from damaged
        if len(content) > terbesar:
            raise NaskahError("terlalu besar setelah dibuka")
        if not reader.eof:
            raise NaskahError("terpotong")
        return content
