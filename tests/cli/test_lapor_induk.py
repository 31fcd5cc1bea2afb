"""`selaras lapor --induk`: the office's own .docx gives its looks, a bad one stops all."""

from pathlib import Path

import pytest
from docx import Document

from selaras.cli.main import main
from tests.contoh import BOOKS
from tests.documents.induk_probe import OFFICE, office_docx

KLAKAH = str(BOOKS["klakah"])
ONE = ("--jenis", "lkj-triwulan", "--format", "docx")


def test_the_office_s_letterhead_is_on_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    induk, out = tmp_path / "kop.docx", tmp_path / "keluaran"
    induk.write_bytes(office_docx())
    assert main(["lapor", KLAKAH, *ONE, "--induk", str(induk), "-o", str(out)]) == 0
    (made,) = out.iterdir()
    header = Document(str(made)).sections[1].header
    assert OFFICE in [p.text for p in header.paragraphs]
    assert "F9" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "message"), [(b"teks", "bukan dokumen Word"), (None, "tidak ditemukan")]
)
def test_a_refused_document_writes_nothing(
    content: bytes | None, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    induk, out = tmp_path / "kop.docx", tmp_path / "keluaran"
    if content is not None:
        induk.write_bytes(content)
    assert main(["lapor", KLAKAH, *ONE, "--induk", str(induk), "-o", str(out)]) == 2
    assert message in capsys.readouterr().err
    assert not out.exists()
