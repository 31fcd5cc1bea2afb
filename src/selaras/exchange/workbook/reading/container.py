"""Open the zip archive of a workbook within limits; nothing is unpacked to disk."""

import struct
import zlib
from io import BytesIO
from lzma import LZMAError
from typing import NoReturn
from zipfile import BadZipFile, ZipFile, ZipInfo

from selaras.exchange.workbook.problems import BukuError, quote
from selaras.exchange.workbook.reading.sniffing import BUKU, refuse_foreign

MB = 1024 * 1024
BERKAS_TERBESAR = 50 * MB
ISI_TERBESAR = 300 * MB  # all parts together, unpacked
NISBAH_TERBESAR = 200  # unpacked to packed, asked of parts above _RATIO_MATTERS
BAGIAN_TERBESAR = 10 * MB  # a part that describes the book and is read as a tree
_RATIO_MATTERS = 10 * MB
_MAGIC = b"PK\x03\x04"
_ENCRYPTED = 0x1
_DAMAGED = (
    BadZipFile, zlib.error, LZMAError, EOFError, OSError, ValueError, RuntimeError, struct.error,
    OverflowError, IndexError,
)  # fmt: skip


class Wadah:
    """The parts of a workbook by name, in lower case; read on demand and verified by checksum."""

    def __init__(self, arsip: ZipFile, daftar: dict[str, ZipInfo]) -> None:
        self._arsip = arsip
        self._daftar = daftar

    @property
    def names(self) -> frozenset[str]:
        """Names of all parts, in lower case."""
        return frozenset(self._daftar)

    def read(self, nama: str, terbesar: int = BAGIAN_TERBESAR) -> bytes | None:
        """Return a part, None where there is none; raises BukuError for a damaged or oversized one."""
        info = self._daftar.get(nama.lower())
        if info is None:
            return None
        if info.file_size > terbesar:
            refuse_damaged(f"bagian {quote(nama)} sebesar {info.file_size // MB} MB")
        try:
            return self._arsip.read(info)
        except _DAMAGED:
            refuse_damaged(f"bagian {quote(nama)} rusak")


def refuse_damaged(ditemukan: str) -> NoReturn:
    """Raise the refusal of a file that is broken inside."""
    advice = "buka di Excel, simpan ulang sebagai .xlsx; bila tidak terbuka, salin dari cadangan"
    raise BukuError(ditemukan, "buku kerja yang utuh", advice)


def open_container(content: bytes) -> Wadah:
    """Open the archive; raises BukuError for what is no archive, too large, or made to harm."""
    if len(content) > BERKAS_TERBESAR:
        found = f"berkas {len(content) / MB:.0f} MB".replace(".", ",")
        limit = f"paling besar {BERKAS_TERBESAR // MB} MB"
        raise BukuError(found, limit, "hapus gambar dan lembar yang tidak perlu, lalu simpan ulang")
    if not content.startswith(_MAGIC):
        raise refuse_foreign(content)
    try:
        arsip = ZipFile(BytesIO(content))
    except _DAMAGED:
        refuse_damaged("buku kerja yang terpotong atau rusak")
    _check_sizes(arsip.infolist())
    return Wadah(arsip, _index(arsip.infolist()))


def _check_sizes(daftar: list[ZipInfo]) -> None:
    total = sum(info.file_size for info in daftar)
    if total > ISI_TERBESAR or any(_is_bomb(info) for info in daftar):
        raise BukuError(
            f"isi sebesar {total / MB:.0f} MB dari berkas yang kecil (bom zip)",
            f"isi paling besar {ISI_TERBESAR // MB} MB",
            "jangan buka berkas ini; mintalah berkas aslinya",
        )


def _is_bomb(info: ZipInfo) -> bool:
    ratio = info.file_size / max(info.compress_size, 1)
    return info.file_size > _RATIO_MATTERS and ratio > NISBAH_TERBESAR


def _index(daftar: list[ZipInfo]) -> dict[str, ZipInfo]:
    """Name the parts; a name used twice or pointing outside means that somebody wants to deceive."""
    index: dict[str, ZipInfo] = {}
    for info in daftar:
        name = info.filename.replace("\\", "/")
        if name.startswith("/") or ":" in name or ".." in name.split("/"):
            refuse_damaged(f"nama bagian yang tidak wajar {quote(name)}")
        if name.lower() in index:
            refuse_damaged(f"bagian {quote(name)} yang tertulis dua kali")
        if info.flag_bits & _ENCRYPTED:
            raise BukuError(
                "arsip yang terkunci kata sandi", BUKU, "hapus kata sandinya, lalu simpan ulang"
            )
        index[name.lower()] = info
    return index
