"""The zip archive of a .docx, opened within limits; nothing is unpacked to disk, pictures not at all."""

import struct
import zlib
from lzma import LZMAError
from typing import IO, NoReturn
from zipfile import BadZipFile, ZipFile, ZipInfo

from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.limits import (
    BAGIAN_TERBANYAK,
    BAGIAN_TERBESAR,
    ISI_TERBESAR,
    MB,
    NISBAH_BERLAKU,
    NISBAH_TERBESAR,
)

_ENCRYPTED = 0x1
DAMAGED = (
    BadZipFile, zlib.error, LZMAError, EOFError, OSError, ValueError, RuntimeError, struct.error,
    OverflowError, IndexError,
)  # fmt: skip
_BOMB = "isinya jauh lebih besar daripada berkasnya (bom zip); jangan buka, mintalah berkas aslinya"
_LOCKED = "terkunci kata sandi; buka, hapus kata sandinya, lalu simpan ulang"


class Wadah:
    """The parts of a .docx by name; read on demand and verified by checksum."""

    def __init__(self, arsip: ZipFile) -> None:
        self._arsip = arsip
        self.names = frozenset(arsip.namelist())

    def read(self, nama: str) -> bytes:
        """Return a part, b'' where there is none; raises NaskahError for a damaged or oversized one."""
        if nama not in self.names:
            return b""
        info = self._arsip.getinfo(nama)
        if info.file_size > BAGIAN_TERBESAR:
            raise NaskahError(
                f"bagian '{nama}' sebesar {info.file_size // MB} MB, paling besar "
                f"{BAGIAN_TERBESAR // MB} MB; bagi dokumen itu menjadi beberapa berkas"
            )
        try:
            return self._arsip.read(info)
        except DAMAGED:
            refuse_damaged(f"bagian '{nama}' rusak")


def refuse_damaged(found: str) -> NoReturn:
    """Raise the refusal of a file that is broken inside."""
    raise NaskahError(f"{found}; buka di Word dan simpan ulang, atau mintalah salinan yang utuh")


def open_container(stream: IO[bytes]) -> Wadah:
    """Open the archive; raises NaskahError for what is no archive, locked, or made to harm."""
    try:
        arsip = ZipFile(stream)
    except DAMAGED:
        refuse_damaged("dokumen Word terpotong atau rusak")
    _check(arsip.infolist())
    return Wadah(arsip)


def _check(daftar: list[ZipInfo]) -> None:
    total = sum(info.file_size for info in daftar)
    if total > ISI_TERBESAR or len(daftar) > BAGIAN_TERBANYAK or any(map(_is_bomb, daftar)):
        raise NaskahError(_BOMB)
    if any(info.flag_bits & _ENCRYPTED for info in daftar):
        raise NaskahError(_LOCKED)
    if len({info.filename.casefold() for info in daftar}) < len(daftar):
        refuse_damaged("satu bagian dokumen tertulis dua kali")


def _is_bomb(info: ZipInfo) -> bool:
    ratio = info.file_size / max(info.compress_size, 1)
    return info.file_size > NISBAH_BERLAKU and ratio > NISBAH_TERBESAR
