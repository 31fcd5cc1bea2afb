"""Stored files: whole, verified, limited, handed out as attachment, told in the audit trail."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.models import Jejak, JenisUnggahan, Unggahan
from selaras.apps.core.unggahan import (
    UnggahanDitolakError,
    UnggahanRusakError,
    clean_name,
    path_of,
    read_file,
    serve,
    store_file,
)
from tests.apps.dunia import Dunia

SISTEM = Pelaku(None, "uji")
PNG = b"\x89PNG\r\n\x1a\n isi"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def zip_of(*names: str) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "isi")
    return file.getvalue()


def test_a_file_comes_back_as_it_was(dunia: Dunia) -> None:
    kept = store_file(SISTEM, Ruang.kantor(dunia.kopang), "kop.png", PNG)
    assert read_file(kept) == PNG
    assert path_of(kept.sha256).parent.name == kept.sha256[:2]
    assert (kept.jenis, kept.ukuran, kept.instansi) == ("png", len(PNG), dunia.kopang)


def test_the_trail_tells_of_it(dunia: Dunia) -> None:
    store_file(SISTEM, Ruang.kantor(dunia.kopang), "kop.png", PNG)
    line = Jejak.objects.get()
    assert (line.tindakan, line.objek) == ("core.simpan_unggahan", "core.unggahan")
    assert line.menjadi["nama"] == "kop.png"


@pytest.mark.parametrize("harm", [lambda path: path.write_bytes(b"lain"), Path.unlink])
def test_bytes_that_changed_or_went_are_noticed(dunia: Dunia, harm: Any) -> None:
    kept = store_file(SISTEM, Ruang.kantor(dunia.kopang), "kop.png", PNG)
    harm(path_of(kept.sha256))
    with pytest.raises(UnggahanRusakError):
        read_file(kept)


def test_storing_again_mends_damaged_bytes(dunia: Dunia) -> None:
    first = store_file(SISTEM, Ruang.kantor(dunia.kopang), "kop.png", PNG)
    path_of(first.sha256).write_bytes(b"rusak")
    store_file(SISTEM, Ruang.kantor(dunia.praya), "kop.png", PNG)
    assert read_file(first) == PNG


@pytest.mark.parametrize(
    ("content", "jenis"),
    [
        (zip_of("word/document.xml"), JenisUnggahan.DOCX),
        (zip_of("xl/workbook.xml"), JenisUnggahan.XLSX),
        (b"%PDF-1.7", JenisUnggahan.PDF),
        (b"\xff\xd8\xff\xe0", JenisUnggahan.JPEG),
        (json.dumps({"versi": 1}).encode(), JenisUnggahan.JSON),
    ],
)
def test_the_bytes_tell_the_kind_not_the_name(dunia: Dunia, content: bytes, jenis: str) -> None:
    assert store_file(SISTEM, Ruang.kantor(dunia.kopang), "apa.exe", content).jenis == jenis


@pytest.mark.parametrize(
    "content",
    [b"", b"MZ\x90", b"<!DOCTYPE html><script>", zip_of("lain.txt"), b"PK rusak", b"{" * 100_000],
)
def test_other_kinds_are_refused_and_nothing_is_kept(dunia: Dunia, content: bytes) -> None:
    with pytest.raises(UnggahanDitolakError, match="tidak diterima"):
        store_file(SISTEM, Ruang.kantor(dunia.kopang), "kop.docx", content)
    assert not Unggahan.objects.exists()


def test_a_file_beyond_the_limit_is_refused(dunia: Dunia, settings: Any) -> None:
    settings.UNGGAHAN_TERBESAR = 10
    with pytest.raises(UnggahanDitolakError, match="lebih besar"):
        store_file(SISTEM, Ruang.kantor(dunia.kopang), "kop.png", PNG)


def test_each_office_has_its_own_quota(dunia: Dunia, settings: Any) -> None:
    settings.JATAH_KANTOR = len(PNG) + 5
    store_file(SISTEM, Ruang.kantor(dunia.kopang), "kop.png", PNG)
    with pytest.raises(UnggahanDitolakError, match="Jatah"):
        store_file(SISTEM, Ruang.kantor(dunia.kopang), "kop.png", PNG)
    store_file(SISTEM, Ruang.kantor(dunia.praya), "kop.png", PNG)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\kop\\surat.docx", "surat.docx"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
        ("x" * 400 + ".docx", "x" * 150 + ".docx"),
        ("", "berkas"),
    ],
)
def test_names_lose_folders_and_hidden_letters(name: str, shown: str) -> None:
    assert clean_name(name) == shown


def test_a_file_leaves_as_attachment_only(dunia: Dunia) -> None:
    response = serve(store_file(SISTEM, Ruang.kantor(dunia.kopang), 'ko"p.png', PNG))
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response.headers["Content-Security-Policy"]
