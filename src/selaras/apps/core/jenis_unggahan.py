"""What a file is, by its bytes."""

import json
import zipfile
from io import BytesIO

from selaras.apps.core.models import JenisUnggahan

_MULA = (
    (b"%PDF-", JenisUnggahan.PDF),
    (b"\x89PNG\r\n\x1a\n", JenisUnggahan.PNG),
    (b"\xff\xd8\xff", JenisUnggahan.JPEG),
    (b"<!DOCTYPE html", JenisUnggahan.HTML),
)


def sniff(content: bytes) -> JenisUnggahan | None:
    """Return the kind, None where it is none that the application knows."""
    for start, jenis in _MULA:
        if content.startswith(start):
            return jenis
    return _sniff_zip(content) if content.startswith(b"PK") else _sniff_json(content)


def _sniff_zip(content: bytes) -> JenisUnggahan | None:
    """Look at the list of parts only; nothing is unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return None
    if "word/document.xml" in parts:
        return JenisUnggahan.DOCX
    return JenisUnggahan.XLSX if "xl/workbook.xml" in parts else JenisUnggahan.ZIP


def _sniff_json(content: bytes) -> JenisUnggahan | None:
    if content.lstrip()[:1] not in {b"{", b"["}:
        return None
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return None
    return JenisUnggahan.JSON
