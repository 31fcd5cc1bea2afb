"""The DOCX file as LibreOffice lays it out."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pdfplumber

from selaras.documents.model import (
    Block,
    Contents,
    Cover,
    Dokumen,
    Heading,
    PageBreak,
    Paragraph,
    Reference,
    Signature,
    Signatures,
    Text,
)
from selaras.documents.renderers.docx import render_docx
from tests.documents.docx_probe import document_of, small
from tests.documents.induk_probe import OFFICE, office_docx
from tests.documents.samples import EVERYTHING

FILLS = range(24, 42)  # somewhere in here the block does not fit under the lines any more
SIGNED = document_of(
    Cover(("SAMPUL",), (), ("kaki",)),
    Contents("DAFTAR ISI", "di"),
    Heading(1, "SATU", "satu", "BAB I"),
    small("a", "Tabel 1.1"),
    small("b", "Tabel 1.2"),
    Heading(1, "DUA", "dua", "BAB II"),
    small("c", "Tabel 2.1"),
    Paragraph((Text("lihat "), Reference("c"))),
    small("d", "Tabel 2.2", wide=True),
    Heading(1, "TIGA", "tiga", "BAB III"),
)


def filled(count: int) -> tuple[Block, ...]:
    lines = (Paragraph((Text(f"baris {n}"),)) for n in range(count))
    signer = Signature((f"Camat {count}",), (Text(f"NAMA {count}"),), (f"NIP {count}",))
    return (PageBreak(), *lines, Signatures((signer,)))


def pages_in_libreoffice(
    dokumen: Dokumen, soffice: str, folder: Path, induk: bytes | None = None
) -> list[str]:
    (folder / "uji.docx").write_bytes(render_docx(dokumen, {"satu": 11, "dua": 12, "tiga": 13}, induk))
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "uji.docx")], check=True, capture_output=True, timeout=120)
    with pdfplumber.open(folder / "uji.pdf") as pdf:
        return [page.extract_text() for page in pdf.pages]


def test_parts_stand_on_their_pages_and_no_page_is_empty(
    need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    cover, contents, *chapters = pages_in_libreoffice(SIGNED, need_tool("soffice"), tmp_path)
    assert cover.split() == ["SAMPUL", "kaki"]
    entries = [re.sub(r"\.+", " ", line) for line in contents.splitlines()]
    assert entries[:2] == ["kepala berjalan", "DAFTAR ISI"]
    assert entries[2:5] == ["BAB I SATU 11", "BAB II DUA 12", "BAB III TIGA 13"]
    expected = (("Tabel 1.1", "Tabel 1.2"), ("Tabel 2.1", "lihat Tabel 2.1"), ("Tabel 2.2",), ("TIGA",))
    assert len(chapters) == len(expected)
    for text, words in zip(chapters, expected, strict=True):
        assert "kepala berjalan" in text
        assert [word for word in words if word not in text] == []


def test_no_signature_is_torn(need_tool: Callable[[str], str], tmp_path: Path) -> None:
    blocks = (block for count in FILLS for block in filled(count))
    pages = pages_in_libreoffice(document_of(*blocks), need_tool("soffice"), tmp_path)
    assert len(pages) > len(FILLS)
    for count in FILLS:
        (page,) = (text for text in pages if f"NAMA {count}" in text)
        assert f"Camat {count}" in page
        assert f"NIP {count}" in page
        assert "baris" in page


def test_the_whole_sample_is_read(need_tool: Callable[[str], str], tmp_path: Path) -> None:
    pages = pages_in_libreoffice(EVERYTHING, need_tool("soffice"), tmp_path)
    head_and_foot = 2
    assert all(len(page.splitlines()) > head_and_foot for page in pages)
    assert "7.01.01.2.08.0080" in "".join(pages)


def test_an_office_s_letterhead_stands_on_every_page_but_the_cover(
    need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    pages = pages_in_libreoffice(
        SIGNED, need_tool("soffice"), tmp_path, office_docx(footer="Kaki kantor")
    )
    cover, contents, *chapters = pages
    assert cover.split() == ["SAMPUL", "kaki"]
    assert len(chapters) == 4
    for number, text in enumerate((contents, *chapters), start=2):
        first, *_, footer, count = text.splitlines()
        assert (first, footer, count) == (OFFICE, "Kaki kantor", str(number))
    assert [name for name in ("BAB I SATU", "BAB II DUA", "BAB III TIGA") if name not in contents] == []
    assert "lihat Tabel 2.1" in chapters[1]
