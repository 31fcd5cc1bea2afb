"""Say what bytes look like when they are no workbook, so that the person knows which file it is."""

from collections.abc import Collection, Mapping

from selaras.exchange.workbook.problems import BukuError

BUKU = "buku kerja Excel (.xlsx)"
_SAVE_AS = "buka berkas itu, lalu simpan sebagai 'Excel Workbook (.xlsx)'"
_CHOOSE = "pilih berkas .xlsx yang dibuat dari templat Selaras"

_MAGIC: Mapping[bytes, tuple[str, str]] = {
    b"%PDF": ("dokumen PDF", _CHOOSE),
    b"{\\rtf": ("dokumen RTF", _CHOOSE),
    b"\x89PNG": ("gambar PNG", _CHOOSE),
    b"\xff\xd8\xff": ("gambar JPEG", _CHOOSE),
    b"Rar!": ("arsip RAR", "keluarkan berkas .xlsx dari arsip itu"),
    b"7z\xbc\xaf": ("arsip 7z", "keluarkan berkas .xlsx dari arsip itu"),
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_ZIP: Mapping[str, tuple[str, str]] = {
    "word/document.xml": ("dokumen Word (.docx)", _CHOOSE),
    "ppt/presentation.xml": ("presentasi PowerPoint (.pptx)", _CHOOSE),
    "xl/workbook.bin": ("buku kerja Excel biner (.xlsb)", _SAVE_AS),
    "content.xml": ("dokumen LibreOffice (.ods atau sejenisnya)", _SAVE_AS),
}
_HTML = (b"<html", b"<table", b"<!doctype html", b"<meta", b"<head", b"<body")
_HEAD = 4096  # bytes looked at


def refuse_foreign(content: bytes) -> BukuError:
    """Return the refusal of bytes that are no zip archive."""
    found, advice = _describe(content)
    return BukuError(found, BUKU, advice)


def refuse_archive(names: Collection[str]) -> BukuError:
    """Return the refusal of a zip archive that holds no workbook; `names` are in lower case."""
    for name, (found, advice) in _IN_ZIP.items():
        if name in names:
            return BukuError(found, BUKU, advice)
    return BukuError("arsip ZIP tanpa buku kerja di dalamnya", BUKU, _CHOOSE)


def _describe(content: bytes) -> tuple[str, str]:
    if not content:
        return "berkas kosong (0 bita)", "unggah atau salin ulang berkasnya"
    if content.startswith(_OLE):
        return _describe_ole(content)
    for magic, verdict in _MAGIC.items():
        if content.startswith(magic):
            return verdict
    return _describe_text(content[:_HEAD])


def _describe_ole(content: bytes) -> tuple[str, str]:
    """Tell old Office files and encrypted new ones apart by the names of their streams."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "buku kerja yang terkunci kata sandi", "buka dengan kata sandinya, hapus sandinya, simpan"
    if "WordDocument".encode("utf-16-le") in content:
        return "dokumen Word lama (.doc)", _CHOOSE
    return "buku kerja Excel lama (.xls)", _SAVE_AS


def _describe_text(head: bytes) -> tuple[str, str]:
    lowered = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"urn:schemas-microsoft-com:office:spreadsheet" in lowered:
        return "buku kerja XML Excel 2003", _SAVE_AS
    if any(mark in lowered for mark in _HTML):
        return "halaman HTML yang diberi nama Excel", _SAVE_AS
    if _is_csv(head):
        return "teks CSV", "salin isinya ke templat Selaras, lalu simpan sebagai .xlsx"
    return "berkas yang bukan buku kerja Excel", _CHOOSE


def _is_csv(head: bytes) -> bool:
    text = head.decode("utf-8", errors="ignore")
    printable = sum(char.isprintable() or char in "\r\n\t" for char in text)
    return printable > 0.95 * len(head) and any(mark in text for mark in ",;\t")
