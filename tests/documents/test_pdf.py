"""The PDF as a file: its standards, metadata, structure, fonts, attachments, and how it fails."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from selaras.documents.grid import GridError
from selaras.documents.model import Block, Heading, Paragraph, Reference
from selaras.documents.renderers.pdf import RenderError, encoding, render, render_pdf
from tests.documents.pdf_probe import ATTACHMENT, document, line, sample
from tests.documents.samples import EVERYTHING, LONG_TABLE, SMALL_TABLE


@pytest.fixture
def opened() -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(sample().content)) as pdf:
        yield pdf


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "uji.pdf"
    path.write_bytes(sample().content)
    return str(path)


def test_file_declares_pdf_a_3a_and_pdf_ua_1(opened: pikepdf.Pdf) -> None:
    with opened.open_metadata() as metadata:
        level = [metadata.get(f"pdf{name}") for name in ("aid:part", "aid:conformance", "uaid:part")]
    assert level == ["3", "A", "1"]


def test_metadata_come_from_the_document_and_not_from_the_clock(opened: pikepdf.Pdf) -> None:
    info = {name: str(value) for name, value in opened.docinfo.items()}
    assert (info["/Title"], info["/Author"]) == (EVERYTHING.title, EVERYTHING.author)
    assert info["/Subject"] == EVERYTHING.generator
    assert info["/CreationDate"] == info["/ModDate"] == "D:20240703000000Z"
    assert opened.Root.Lang == "id"
    assert "/Keywords" not in info


def test_file_is_tagged_with_heads_of_tables(opened: pikepdf.Pdf) -> None:
    assert opened.Root.MarkInfo.Marked
    tags = list(tags_below(opened.Root.StructTreeRoot))
    heads = sum(len(row) for t in (SMALL_TABLE, LONG_TABLE) for row in t.header)
    assert tags.count("/Table") == 2
    assert tags.count("/TH") == heads
    assert {"/H1", "/H2", "/H3", "/TOC", "/Caption", "/L"} <= set(tags)


def tags_below(element: pikepdf.Object) -> Iterator[str]:
    if not isinstance(element, pikepdf.Dictionary):
        return
    if "/S" in element:
        yield str(element.S)
    kids = element.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        yield from tags_below(kid)


def test_bookmarks_are_the_headings_with_their_labels(opened: pikepdf.Pdf) -> None:
    with opened.open_outline() as outline:
        top = [item.title for item in outline.root]
        below = [item.title for item in outline.root[3].children]
    assert top == ["KATA PENGANTAR", "DAFTAR ISI", "DAFTAR TABEL", "BAB I PENDAHULUAN", "BAB IV PENUTUP"]
    assert below == ["A. Latar Belakang"]


def test_attachment_comes_back_byte_for_byte(opened: pikepdf.Pdf) -> None:
    attached = opened.attachments["berkas_kinerja.json"]
    file = attached.get_file()
    assert file.read_bytes() == ATTACHMENT.content
    assert (file.mime_type, attached.description) == (ATTACHMENT.mime, ATTACHMENT.description)
    assert attached.obj.AFRelationship == "/Source"


def test_every_font_is_embedded(file: str, need_tool: Callable[[str], str]) -> None:
    listed = subprocess.run([need_tool("pdffonts"), file], capture_output=True, text=True, check=True)
    fonts = [row.split() for row in listed.stdout.splitlines()[2:]]
    assert fonts
    assert {font[-5] for font in fonts} == {"yes"}
    assert all("Carlito" in font[0] for font in fonts)


def test_qpdf_finds_nothing_wrong(file: str, need_tool: Callable[[str], str]) -> None:
    checked = subprocess.run(
        [need_tool("qpdf"), "--check", file], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_same_document_gives_same_bytes() -> None:
    assert render_pdf(EVERYTHING, (ATTACHMENT,)).content == sample().content


@pytest.mark.parametrize(
    ("blocks", "message"),
    [
        ((Heading(1, "A", "sama"), Heading(1, "B", "sama")), "PDF tidak dapat dibuat: .*sama"),
        ((Paragraph((Reference("tak-ada"),)),), "Rujukan menunjuk tabel 'tak-ada'"),
    ],
)
def test_faults_of_a_document_are_told(blocks: tuple[Block, ...], message: str) -> None:
    with pytest.raises(RenderError, match=message):
        render_pdf(document(*blocks))


def test_a_bad_grid_is_told_as_it_is() -> None:
    narrow = replace(SMALL_TABLE, columns=SMALL_TABLE.columns[:3])
    with pytest.raises(GridError, match="baris judul 1 tabel 'tbl-kinerja' tidak pas dengan 3 kolom"):
        render_pdf(document(narrow))


def test_unknown_font_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "FAMILY", "Tak Dikenal")
    with pytest.raises(RenderError, match="unknown font family"):
        render_pdf(document(line("x")))


def test_child_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(render, "TIME_LIMIT_SECONDS", 0.01)
    with pytest.raises(RenderError, match="dihentikan setelah"):
        render_pdf(document(line("x")))


def test_child_that_dies_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(RenderError, match="kode keluar 1"):
        render_pdf(document(line("x")))


def test_typst_is_never_loaded_by_the_parent() -> None:
    code = "import sys, selaras.documents.renderers.pdf; sys.exit('typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
