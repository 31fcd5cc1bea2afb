"""What an office's own .docx may not be or hold; each is told in Indonesian."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selaras.documents.renderers.docx import IndukError, open_induk, render_docx
from selaras.documents.renderers.docx.induk import container
from tests.contoh import BOOKS
from tests.documents.docx_probe import document_of, small
from tests.documents.induk_probe import (
    changed,
    office_docx,
    packed,
    parts_of,
    related,
    saved,
    styled,
)

GOOD = office_docx()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HEADER = "word/header1.xml"
HEADER_RELATIONS = "word/_rels/header1.xml.rels"
END = b"</w:hdr>"
W = b' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MB = 1024 * 1024


def in_header(markup: bytes) -> bytes:
    return changed(HEADER, END, b"<w:p" + W + b"><w:r>" + markup + b"</w:r></w:p>" + END)


def locked() -> bytes:
    """Set the flag of a password on every entry."""
    return re.sub(rb"(PK\x01\x02.{4}).(.)", lambda m: m[1] + b"\x01" + m[2], GOOD, flags=re.DOTALL)


def without(name: str) -> bytes:
    return packed({key: content for key, content in parts_of(GOOD).items() if key != name})


def no_styles() -> bytes:
    return changed("word/_rels/document.xml.rels", b'relationships/styles"', b'relationships/lain"')


BAD = {
    "empty": (b"", "bukan dokumen Word"),
    "picture": (b"\x89PNG\r\n", "bukan dokumen Word"),
    "cut off": (GOOD[: len(GOOD) // 2], "terpotong atau rusak"),
    "old .doc": (OLE + bytes(600), "Office lama"),
    "password": (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "kata sandi"),
    "locked archive": (locked(), "kata sandi"),
    "workbook": (BOOKS["klakah"].read_bytes(), "bukan dokumen Word"),
    "plain archive": (packed({"a.txt": b"a"}), "bukan dokumen Word"),
    "macro in the types": (
        changed("[Content_Types].xml", b"document.main+xml", b"document.macroEnabled.main+xml"),
        "makro",
    ),
    "macro part": (packed(parts_of(GOOD) | {"word/vbaProject.bin": b"x"}), "makro"),
    "linked picture": (
        related(HEADER_RELATIONS, "image", "http://contoh.invalid/a.png", external=True),
        "berkas luar",
    ),
    "template outside": (
        related("word/_rels/document.xml.rels", "attachedTemplate", "file:///x.dotm", external=True),
        "berkas luar",
    ),
    "link into a share": (
        related(HEADER_RELATIONS, "hyperlink", r"\\server\berkas", external=True),
        "berkas luar",
    ),
    "embedded object": (
        related(HEADER_RELATIONS, "oleObject", "embeddings/a.bin", external=False),
        "objek tertanam",
    ),
    "missing picture": (
        related(HEADER_RELATIONS, "image", "media/tidak-ada.png", external=False),
        "tidak ada",
    ),
    "field in pieces": (
        in_header(b"<w:instrText>DD</w:instrText><w:instrText>EAUTO c:</w:instrText>"),
        "bidang DDEAUTO",
    ),
    "simple field": (
        in_header(b'</w:r><w:fldSimple w:instr="INCLUDEPICTURE x"/><w:r>'),
        "bidang INCLUDEPICTURE",
    ),
    "picture by address": (
        in_header(b'<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://contoh.invalid"/>'),
        "bertautan ke luar",
    ),
    "document type": (
        changed(HEADER, b"<w:hdr", b"<!DOCTYPE a [<!ENTITY b 'c'>]><w:hdr"),
        "tidak wajar",
    ),
    "broken XML": (changed(HEADER, END, b""), "rusak"),
    "no header part": (without(HEADER), "tidak ada"),
    "no styles": (no_styles(), "tanpa gaya"),
    "strict": (
        changed(
            "_rels/.rels",
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
        ),
        "Strict",
    ),
    "zip bomb": (packed({f"{n}.xml": bytes(9 * MB) for n in range(12)}), "bom zip"),
    "large part": (packed(parts_of(GOOD) | {"word/styles.xml": bytes(11 * MB)}), "lebih dari 10 MB"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_documents_are_refused(name: str) -> None:
    content, message = BAD[name]
    with pytest.raises(IndukError, match=message) as refused:
        open_induk(content)
    assert str(refused.value).startswith("dokumen induk ditolak: ")
    assert ";" in str(refused.value)


def test_a_file_above_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "LARGEST_FILE", len(GOOD) - 1)
    with pytest.raises(IndukError, match="paling besar"):
        open_induk(GOOD)


def test_links_to_click_are_harmless() -> None:
    for target in ("mailto:kantor@contoh.invalid", "https://contoh.invalid"):
        assert open_induk(related(HEADER_RELATIONS, "hyperlink", target, external=True)).edges.header


def test_a_refused_document_makes_no_file() -> None:
    with pytest.raises(IndukError):
        render_docx(document_of(small("t")), induk=b"bukan docx")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damage_ends_in_a_document_or_in_a_refusal(data: st.DataObject) -> None:
    parts = parts_of(GOOD)
    name = data.draw(st.sampled_from(sorted(n for n in parts if n.endswith((".xml", ".rels")))))
    content = parts[name]
    first = data.draw(st.integers(0, len(content) - 1))
    length = data.draw(st.integers(0, 60))
    put = data.draw(st.sampled_from([b"", b"<", b"&", b'"', b"9", b"<w:style/>", b"x" * 300]))
    try:
        made = render_docx(
            document_of(small("t")),
            induk=packed(parts | {name: content[:first] + put + content[first + length :]}),
        )
    except IndukError as refused:
        assert str(refused).startswith("dokumen induk ditolak")
    else:
        assert made.startswith(b"PK")


def test_a_document_without_letterhead_is_accepted() -> None:
    edges = open_induk(saved(styled())).edges
    assert (edges.header, edges.footer, edges.first_header) == (None, None, None)
