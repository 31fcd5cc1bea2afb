"""Tell by its bytes what a file is, and refuse what is no report that can be read."""

from pathlib import PurePath
from types import MappingProxyType

from selaras.domain.naskah.isi import Asal
from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.limits import BERKAS_TERBESAR, MB

_READABLE = "Yang dapat dibaca: dokumen Word (.docx), PDF (.pdf), dan teks (.txt)"
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
    }
)
_ENDINGS = MappingProxyType({".docx": Asal.DOCX, ".pdf": Asal.PDF, ".txt": Asal.TEKS, ".md": Asal.TEKS})
_NAMES = MappingProxyType({Asal.DOCX: "arsip seperti .docx", Asal.PDF: "PDF", Asal.TEKS: "teks biasa"})


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
    return Asal.TEKS


def _old_office(content: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "terkunci kata sandi; buka, hapus kata sandinya, lalu simpan ulang"
    return f"isinya dokumen Office lama seperti .doc; {_SAVE_AS}"
