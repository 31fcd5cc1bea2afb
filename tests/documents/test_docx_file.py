"""The DOCX file itself: properties, styles, the same bytes each time."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

from selaras.documents.renderers.docx import render_docx
from tests.documents.docx_probe import CONTENT, PAGES, found, opened
from tests.documents.samples import EVERYTHING


def test_the_same_document_gives_the_same_bytes() -> None:
    assert render_docx(EVERYTHING, PAGES) == CONTENT
    assert {entry.date_time for entry in ZipFile(BytesIO(CONTENT)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_file_says_what_it_is() -> None:
    properties = opened().core_properties
    assert properties.title == EVERYTHING.title
    assert properties.author == EVERYTHING.author
    assert properties.language == "id-ID"
    assert properties.comments == EVERYTHING.generator
    assert properties.created == properties.modified == datetime(2024, 7, 3, tzinfo=UTC)


def test_nothing_of_the_template_is_left() -> None:
    with ZipFile(BytesIO(CONTENT)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        assert "docProps/thumbnail.jpeg" not in archive.namelist()
    assert b"python-docx" not in everything
    assert b"Macintosh" not in everything
    assert b"Theme=" not in everything.replace(b"themeFontLang", b"")


def test_styles_speak_indonesian_in_calibri() -> None:
    defaults = opened().styles.element.xpath("./w:docDefaults//w:rPr")[0]
    assert defaults.xpath("./w:rFonts/@w:ascii") == ["Calibri"]
    assert defaults.xpath("./w:lang/@w:val") == ["id-ID"]


def test_every_style_in_use_is_defined() -> None:
    word = opened()
    defined = set(word.styles.element.xpath("./w:style/@w:styleId"))
    used = found(word, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
    assert set(used) <= defined
