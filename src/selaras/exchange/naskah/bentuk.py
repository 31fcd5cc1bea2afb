"""Tell by its bytes what a file is, and refuse what is no report that can be read."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import PurePath
from types import MappingProxyType

from selaras.domain.naskah.isi import Asal
from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.limits import BERKAS_TERBESAR, MB

_READABLE = "Yang dapat dibaca: dokumen Word (.docx), PDF (.pdf), halaman web (.html), dan teks (.txt)"
_SAVE_AS = "buka di Word, lalu simpan sebagai 'Word Document (.docx)'"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_PDF_WITHIN = 1024  # bytes before the mark that other readers forgive too
_FOREIGN = MappingProxyType(
    {
        b"{\\rtf": f"dokumen RTF; {_SAVE_AS}",
        b"\x89PNG": "gambar PNG; mintalah berkas dokumennya",
        b"\xff\xd8\xff": "gambar JPEG; mintalah berkas dokumennya",
        b"GIF8": "gambar GIF; mintalah berkas dokumennya",
        b"Rar!": "arsip RAR; keluarkan dulu dokumen di dalamnya",
        b"7z\xbc\xaf": "arsip 7z; keluarkan dulu dokumen di dalamnya",
        b"\x1f\x8b": "arsip gzip; keluarkan dulu dokumen di dalamnya",
        b"MZ": "program Windows; jangan dijalankan",
        b"MIME-Version:": "arsip halaman web (.mht); buka di peramban, lalu simpan sebagai .html",
    }
)
_ENDINGS = MappingProxyType(
    {
        ".docx": Asal.DOCX,
        ".pdf": Asal.PDF,
        ".txt": Asal.TEKS,
        ".md": Asal.TEKS,
        **dict.fromkeys((".html", ".htm", ".xhtml"), Asal.HTML),
    }
)
_NAMES = MappingProxyType(
    {
        Asal.DOCX: "arsip seperti .docx",
        Asal.PDF: "PDF",
        Asal.HTML: "halaman web (HTML)",
        Asal.TEKS: "teks biasa",
    }
)
_PAGE = re.compile(
    r"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"<(?:body|div|h[1-6]|p|table|span)\b[^<>]*>", re.IGNORECASE)
_PAGE_WITHIN = 65_536  # bytes before the first tag; Word writes a comment there


def recognise_asal(nama: str, content: bytes) -> Asal:
    """Return the form; raises NaskahError for other files and where the name claims another form."""
    if not content:
        raise NaskahError(f"{nama}: berkas kosong, 0 bita.")
    if len(content) > BERKAS_TERBESAR:
        raise NaskahError(
            f"{nama}: besarnya {len(content) // MB} MB, paling besar {BERKAS_TERBESAR // MB} MB; "
            "kecilkan gambar di dalamnya, lalu simpan ulang."
        )
    asal = _by_content(nama, content)
    claimed = _ENDINGS.get(PurePath(nama).suffix.lower(), asal)
    if (claimed, asal) == (Asal.HTML, Asal.TEKS) and _TAG.search(_beginning(content)):
        return Asal.HTML  # part of a page
    if claimed is not asal:
        raise NaskahError(
            f"{nama}: berakhiran '{PurePath(nama).suffix}', tetapi isinya {_NAMES[asal]}; periksa "
            "apakah ini berkas yang benar, lalu betulkan akhiran namanya."
        )
    return asal


def _by_content(nama: str, content: bytes) -> Asal:
    if _PDF in content[:_PDF_WITHIN]:
        return Asal.PDF
    if content.startswith(_ZIP):
        return Asal.DOCX
    if content.startswith(_OLE):
        raise NaskahError(f"{nama}: {_old_office(content)}.")
    for magic, what in _FOREIGN.items():
        if content.startswith(magic):
            raise NaskahError(f"{nama}: isinya {what}. {_READABLE}.")
    return Asal.HTML if _PAGE.match(_beginning(content)) else Asal.TEKS


def _beginning(content: bytes) -> str:
    """Return the first letters, whatever their encoding: tags are plain letters in all of them."""
    start = content[:_PAGE_WITHIN]
    marked = start.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    return start.decode("utf-16" if marked else "utf-8-sig", errors="ignore")


def _old_office(content: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "terkunci kata sandi; buka, hapus kata sandinya, lalu simpan ulang"
    return f"isinya dokumen Office lama seperti .doc; {_SAVE_AS}"
