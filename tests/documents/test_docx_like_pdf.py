"""Lines of the DOCX stand where those of the PDF stand, since its page numbers come from there."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pdfplumber

from selaras.documents.model import (
    Align,
    Block,
    Clause,
    Clauses,
    Column,
    Fields,
    Heading,
    ItemList,
    Marks,
    Paragraph,
    Row,
    Signature,
    Signatures,
    Table,
    Text,
)
from selaras.documents.renderers.docx import render_docx
from selaras.documents.renderers.pdf import render_pdf
from tests.documents.docx_probe import document_of
from tests.documents.samples import cell

LONG = "pelayanan masyarakat kecamatan triwulan " * 5
NEAR_PT = 5.0


def line(name: str, *, note: bool = False) -> Paragraph:
    return Paragraph((Text(name),), note=note)


def table(key: str, rows: int) -> Table:
    columns = (Column(1), Column(6), Column(2, Align.RIGHT))
    header = ((cell("No"), cell(f"judul-{key}"), cell("Nilai")),)
    body = (Row((cell(f"{key}{n}"), cell(LONG[: 60 * (1 + n % 2)]), cell("1.234"))) for n in range(rows))
    return Table(key, columns, header, tuple(body), "Tabel 1.1", f"takarir-{key}")


CHAPTER: tuple[Block, ...] = (
    Heading(1, "pendahuluan", "satu", "BAB I"),
    Heading(2, "kepala-dua", "a", "A."),
    *(line(f"alinea-{n} {LONG}") for n in range(4)),
    ItemList(tuple((Text(f"butir-{n}"),) for n in range(4)), ordered=True),
    Heading(3, "kepala-tiga", "b", "1."),
    line("alinea-4"),
    table("x", 3),
    line("catatan-1", note=True),
    line("alinea-5"),
    table("y", 4),
    line("alinea-6"),
    table("z", 1),
    Heading(2, "kepala-empat", "c", "B."),
)
FORM: tuple[Block, ...] = (
    Heading(1, "formulir", "dua", "BAB II"),
    Fields((("isian-1", (Text("a"),)), ("isian-2", (Text("b"),)))),
    line("alinea-7"),
    Clauses((Clause("bagian-1", ((Text("bunyi-1"),), (Text("bunyi-2"),)), Marks.LETTERS),)),
    line("alinea-8"),
    Signatures((Signature(("selaku-1", "selaku-2"), (Text("nama-1"),), ("pangkat-1",)),)),
    Heading(1, "panjang", "tiga", "BAB III"),
    table("w", 60),
)
PROBE = replace(document_of(*CHAPTER, *FORM), running_head="kepala berjalan")


def places(content: bytes) -> dict[str, tuple[int, float]]:
    """Return page and height of every marked word."""
    with pdfplumber.open(BytesIO(content)) as pdf:
        return {
            word["text"]: (number, word["bottom"])
            for number, page in enumerate(pdf.pages)
            for word in page.extract_words()
            if any(c.isdigit() or c == "-" for c in word["text"]) and word["text"] != "1.234"
        }


def test_lines_stand_at_the_same_height_on_the_same_page(
    need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    (tmp_path / "uji.docx").write_bytes(render_docx(PROBE))
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [need_tool("soffice"), profile, "--headless", "--convert-to", "pdf", "uji.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    expected = places(render_pdf(PROBE).content)
    found = places((tmp_path / "uji.pdf").read_bytes())
    marked = [
        word for word in expected if word.startswith(("alinea", "butir", "kepala-", "x", "y", "w"))
    ]
    assert len(marked) > 70
    apart = {
        word: (expected[word], found.get(word))
        for word in expected
        if word not in found
        or found[word][0] != expected[word][0]
        or abs(found[word][1] - expected[word][1]) > NEAR_PT
    }
    assert apart == {}
