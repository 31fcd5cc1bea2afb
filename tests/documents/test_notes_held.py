"""The note below a table does not stand alone on the next page."""

import re
import subprocess
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pdfplumber

from selaras.documents.model import Block, Column, PageBreak, Paragraph, Row, Table, Text
from selaras.documents.renderers.docx import render_docx
from selaras.documents.renderers.pdf import render_pdf
from tests.documents.docx_probe import document_of
from tests.documents.samples import cell

FILLS = range(20, 34)  # somewhere in here the note does not fit under its table any more


def filled(count: int) -> tuple[Block, ...]:
    lines = (Paragraph((Text(f"baris {n}"),)) for n in range(count))
    rows = tuple(Row((cell(f"tabel{count}x{n}"),)) for n in range(4))
    note = Paragraph((Text(f"catatan{count}x"),), note=True)
    return (PageBreak(), *lines, Table(f"t{count}", (Column(1),), (), rows), note)


PROBE = document_of(*(block for count in FILLS for block in filled(count)))


def torn(pages: Sequence[str]) -> list[int]:
    """Return the fills whose note stands apart from the last row of its table."""
    where = {
        word: n for n, text in enumerate(pages) for word in re.findall(r"(?:tabel|catatan)\w+", text)
    }
    return [count for count in FILLS if where[f"catatan{count}x"] != where[f"tabel{count}x3"]]


def pages_of(content: bytes) -> list[str]:
    with pdfplumber.open(BytesIO(content)) as pdf:
        return [page.extract_text() for page in pdf.pages]


def test_no_note_is_torn_from_its_table_in_the_pdf() -> None:
    pages = pages_of(render_pdf(PROBE).content)
    assert len(pages) > len(FILLS)
    assert torn(pages) == []


def test_no_note_is_torn_from_its_table_in_libreoffice(
    need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    (tmp_path / "uji.docx").write_bytes(render_docx(PROBE))
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [need_tool("soffice"), profile, "--headless", "--convert-to", "pdf", "uji.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    pages = pages_of((tmp_path / "uji.pdf").read_bytes())
    assert len(pages) > len(FILLS)
    assert torn(pages) == []
