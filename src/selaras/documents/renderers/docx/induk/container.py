"""The zip archive of a .docx, opened within limits; nothing is unpacked to disk."""

import zlib
from io import BytesIO
from typing import NoReturn
from zipfile import BadZipFile, ZipFile, ZipInfo

from selaras.documents.renderers.docx.induk.refusal import IndukError

MB = 1024 * 1024
LARGEST_FILE = 20 * MB
LARGEST_CONTENT = 100 * MB  # all parts together, unpacked
LARGEST_PART = 10 * MB
MOST_PARTS = 2000
_MAGIC = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = 0x1
_DAMAGED = (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)
_SAVE_AS = "buka di Word, lalu simpan sebagai 'Word Document (.docx)'"


class Container:
    """The parts of the archive by name; read on demand and verified by checksum."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self.names = frozenset(archive.namelist())

    def read(self, name: str) -> bytes:
        """Return a part; raises IndukError where it is missing, damaged or too large."""
        if name not in self.names:
            refuse_damaged(f"bagian '{name}' tidak ada")
        if self._archive.getinfo(name).file_size > LARGEST_PART:
            raise IndukError(
                f"bagian '{name}' lebih dari {LARGEST_PART // MB} MB",
                "kecilkan gambar kop atau buang isi yang tidak perlu, lalu simpan ulang",
            )
        try:
            return self._archive.read(name)
        except _DAMAGED:
            refuse_damaged(f"bagian '{name}' rusak")


def refuse_damaged(found: str) -> NoReturn:
    """Raise the refusal of a file that is broken inside."""
    raise IndukError(found, "buka di Word dan simpan ulang, atau ambil salinan yang utuh")


def open_container(content: bytes) -> Container:
    """Open the archive; raises IndukError for what is no .docx, too large, locked or made to harm."""
    if len(content) > LARGEST_FILE:
        raise IndukError(
            f"berkas {len(content) // MB} MB, paling besar {LARGEST_FILE // MB} MB",
            "kecilkan gambar kop atau buang isi yang tidak perlu, lalu simpan ulang",
        )
    if not content.startswith(_MAGIC):
        raise _foreign(content)
    try:
        archive = ZipFile(BytesIO(content))
    except _DAMAGED:
        refuse_damaged("berkas terpotong atau rusak")
    _check(archive.infolist())
    return Container(archive)


def _foreign(content: bytes) -> IndukError:
    if not content.startswith(_OLE):
        return IndukError("berkas bukan dokumen Word .docx", _SAVE_AS)
    if "EncryptedPackage".encode("utf-16-le") in content:
        return IndukError("berkas terkunci kata sandi", "buka, hapus kata sandinya, lalu simpan ulang")
    return IndukError("dokumen Office lama, misalnya .doc", _SAVE_AS)


def _check(entries: list[ZipInfo]) -> None:
    if sum(entry.file_size for entry in entries) > LARGEST_CONTENT or len(entries) > MOST_PARTS:
        raise IndukError(
            "isi yang jauh lebih besar daripada berkasnya (bom zip)",
            "jangan buka berkas ini; mintalah berkas aslinya",
        )
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise IndukError("arsip terkunci kata sandi", "hapus kata sandinya, lalu simpan ulang")
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        refuse_damaged("satu bagian tertulis dua kali")
