"""Files carried inside a document: in Word as custom XML, in HTML as a data block, shown nowhere."""

import subprocess
import zlib
from base64 import b64decode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from lxml import etree, html

from selaras.documents.model import Attachment
from selaras.documents.packing import NAMESPACE
from selaras.documents.renderers.docx import render_docx
from selaras.documents.renderers.html import render_html
from selaras.exchange.naskah import read_lampiran
from selaras.exchange.naskah.lampiran import RUANG_NAMA
from tests.documents.html_probe import CONTENT
from tests.documents.induk_probe import office_docx
from tests.documents.reading import text_of_html
from tests.documents.samples import EVERYTHING

DATA = Attachment("data.json", "application/json", 'Isi "uji" <&>', b'{"a": "</script>\xc3\xa9"}\x00')
ITEM, PROPS = "customXml/item1.xml", "customXml/itemProps1.xml"
CARRYING = render_docx(EVERYTHING, attachments=(DATA,))


def parts_of(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def unpacked(element: etree._Element) -> bytes:
    return zlib.decompress(b64decode(element.text or ""))


def test_word_finds_the_part_by_its_relations_and_properties() -> None:
    parts = parts_of(CARRYING)
    item = etree.fromstring(parts[ITEM])
    assert item.tag == f"{{{NAMESPACE}}}lampiran"
    assert unpacked(item) == DATA.content
    assert dict(item.attrib) == {
        "nama": DATA.name,
        "mime": DATA.mime,
        "keterangan": DATA.description,
        "kemasan": "zlib+base64",
    }
    assert b"/customXml" in parts["word/_rels/document.xml.rels"]
    assert b"itemProps1.xml" in parts["customXml/_rels/item1.xml.rels"]
    assert b"customXmlProperties+xml" in parts["[Content_Types].xml"]
    schema = etree.fromstring(parts[PROPS]).find(".//{*}schemaRef")
    assert list(schema.attrib.values()) == [NAMESPACE]
    assert Document(BytesIO(CARRYING)).paragraphs


def test_everything_else_in_the_file_is_as_without_it() -> None:
    plain, carrying = parts_of(render_docx(EVERYTHING)), parts_of(CARRYING)
    assert [name for name in plain if "customXml" in name] == []
    listing = {"[Content_Types].xml", "word/_rels/document.xml.rels"}
    same = plain.keys() - listing
    assert {name: carrying[name] for name in same} == {name: plain[name] for name in same}


def test_equal_content_gives_equal_bytes_and_another_identity_otherwise() -> None:
    assert render_docx(EVERYTHING, attachments=(DATA,)) == CARRYING
    other = Attachment(DATA.name, DATA.mime, DATA.description, b"{}")
    assert parts_of(render_docx(EVERYTHING, attachments=(other,)))[PROPS] != parts_of(CARRYING)[PROPS]


def test_a_document_in_the_office_s_own_style_carries_it_too() -> None:
    content = render_docx(EVERYTHING, induk=office_docx(), attachments=(DATA, DATA))
    items = [name for name in parts_of(content) if name.startswith("customXml/item")]
    assert len(items) == 4
    assert [one.unpack(100) for one in read_lampiran("a.docx", content)] == [DATA.content] * 2


@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_libreoffice_keeps_it_when_the_document_is_edited_and_saved(
    ending: str, need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    """Word itself cannot be had here; OpenDocument has no place for it, so there it is lost."""
    (tmp_path / "uji.docx").write_bytes(CARRYING)
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    out = tmp_path / "hasil"
    command = [need_tool("soffice"), profile, "--headless", "--convert-to", ending, "--outdir", str(out)]
    subprocess.run([*command, str(tmp_path / "uji.docx")], check=True, capture_output=True, timeout=120)
    saved = (out / f"uji.{ending}").read_bytes()
    if ending == "docx":
        assert [one.unpack(100) for one in read_lampiran("a.docx", saved)] == [DATA.content]
    else:
        assert b"customXml" not in saved


def test_a_page_holds_it_as_data_that_is_neither_shown_nor_run() -> None:
    content = render_html(EVERYTHING, (DATA,))
    page = html.document_fromstring(content)
    (block,) = page.iter("script")
    assert unpacked(block) == DATA.content
    assert block.get("type") == "application/octet-stream"
    assert block.get("data-keterangan") == DATA.description
    assert text_of_html(content).replace(block.text or "", "").strip() == text_of_html(CONTENT)
    policy = "head/meta[@http-equiv]"
    assert page.find(policy).get("content") == html.document_fromstring(CONTENT).find(policy).get(
        "content"
    )


def test_both_ends_know_the_mark_by_the_same_name() -> None:
    assert RUANG_NAMA == NAMESPACE
