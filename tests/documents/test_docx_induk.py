"""A DOCX dressed with an office's own: her styles and letterhead, our content and structure."""

import re
from dataclasses import replace

import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from selaras.documents.model import (
    Align,
    Contents,
    Cover,
    Dokumen,
    Heading,
    Letterhead,
    Paragraph,
    Row,
    Text,
)
from selaras.documents.renderers.docx import open_induk, render_docx
from selaras.documents.renderers.docx.induk.lettering import letter_scale
from tests.documents.docx_probe import document_of, found, lines_in, opened, small
from tests.documents.induk_probe import (
    OFFICE,
    OLD_TEXT,
    RED,
    changed,
    office_docx,
    parts_of,
    saved,
    styled,
)
from tests.documents.reading import tables_of_docx, tables_of_model, text_of_docx
from tests.documents.samples import EVERYTHING, cell

LETTER = document_of(Letterhead((OFFICE,), ("alamat",)), Paragraph((Text("isi surat"),)))


def dressed(dokumen: Dokumen = EVERYTHING, induk: bytes | None = None) -> WordDocument:
    return opened(render_docx(dokumen, induk=induk or office_docx()))


def test_letters_sizes_and_colours_are_those_of_the_office() -> None:
    word = dressed()
    assert word.styles["Normal"].font.name == "Bookman Old Style"
    assert word.styles["Normal"].font.size == Pt(12)
    heading = word.styles["Heading 1"]
    assert (heading.font.color.rgb, heading.font.size) == (RED, Pt(17))
    assert "BAB IV\nPENUTUP" in lines_in(word, "Heading 1")


def test_content_replaces_that_of_the_office() -> None:
    content = render_docx(EVERYTHING, induk=office_docx())
    assert OLD_TEXT not in text_of_docx(content)
    assert tables_of_docx(content) == tables_of_model(EVERYTHING)


def test_paper_stays_that_of_the_document() -> None:
    section = dressed().sections[1]
    shown = [round(length.mm) for length in (section.page_width, section.left_margin)]
    assert shown == [210, 30]
    assert round(section.header_distance.mm) == 9


def test_styles_that_the_office_lacks_are_added() -> None:
    word = dressed()
    defined = set(word.styles.element.xpath("./w:style/@w:styleId"))
    used = set(found(word, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val"))
    assert used <= defined
    assert {"Isi Tabel", "Tabel Bergaris", "Belum Diisi", "Tanda Tangan"} <= {
        s.name for s in word.styles
    }
    names = [s.get(qn("w:styleId")) for s in word.styles.element.iterfind(qn("w:style"))]
    assert len(set(names)) == len(names)


def test_cells_do_not_take_the_first_line_indent_of_her_text() -> None:
    style = dressed().styles["Isi Tabel"]
    assert style.paragraph_format.first_line_indent == 0
    assert style.font.size == Pt(9.5)


def test_chapters_open_pages_and_stand_in_the_outline_whatever_they_look_like() -> None:
    properties = dressed().styles["Heading 1"].element.pPr
    assert [
        properties.find(qn(f"w:{name}")) is not None for name in ("pageBreakBefore", "keepNext")
    ] == [
        True,
        True,
    ]
    assert properties.xpath("./w:outlineLvl/@w:val") == ["0"]


def test_the_title_of_the_contents_is_not_listed_in_them() -> None:
    assert dressed().styles["TOC Heading"].element.xpath("./w:pPr/w:outlineLvl/@w:val") == ["9"]


def test_her_numbering_of_headings_does_not_double_our_labels() -> None:
    word = styled()
    numbered = '<w:numPr xmlns:w="{}"><w:numId w:val="1"/></w:numPr>'.format(word.element.nsmap["w"])
    word.styles["Heading 2"].element.get_or_add_pPr().insert(0, parse_xml(numbered))
    restyled = dressed(induk=saved(word))
    assert restyled.styles.element.xpath("//w:numPr") == []
    assert lines_in(restyled, "Heading 2") == ["A. Latar Belakang"]


def test_running_text_stands_as_in_her_style() -> None:
    paragraphs = dressed(document_of(Paragraph((Text("rata"),)))).paragraphs
    assert paragraphs[0].alignment is None
    centred = dressed(document_of(Paragraph((Text("tengah"),), Align.CENTER)))
    assert centred.paragraphs[0].alignment is WD_ALIGN_PARAGRAPH.CENTER


def test_styles_are_found_by_name_whatever_their_ids() -> None:
    numbers = {"Heading1": "2", "Normal": "a", "Caption": "a7", "TableNormal": "a1"}
    parts = office_docx()
    for name in ("word/styles.xml", "word/header1.xml"):
        text = parts_of(parts)[name]
        renamed = re.sub(
            rb'((?<!w:name )w:(?:val|styleId)=")(Heading1|Normal|Caption|TableNormal)"',
            lambda m: m[1] + numbers[m[2].decode()].encode() + b'"',
            text,
        )
        parts = changed(name, text, renamed, parts)
    word = dressed(induk=parts)
    assert "BAB IV\nPENUTUP" in lines_in(word, "Heading 1")
    assert word.styles["Heading 1"].style_id == "2"
    assert word.styles["Isi Tabel"].base_style.style_id == "a"
    assert lines_in(word, "Caption")[0].startswith("Tabel 3.1")


def test_an_id_that_the_office_gave_to_another_style_is_left_to_her() -> None:
    word = styled()
    word.styles.add_style("IsiTabel", 1).font.size = Pt(30)
    word.styles["IsiTabel"].element.find(qn("w:name")).set(qn("w:val"), "Gaya Lain")
    restyled = dressed(induk=saved(word))
    assert restyled.styles["Gaya Lain"].font.size == Pt(30)
    assert restyled.styles["Isi Tabel"].style_id == "IsiTabelSelaras1"
    assert "IsiTabelSelaras1" in found(restyled, "//w:tbl//w:pStyle/@w:val")


def test_her_letterhead_stands_on_every_page_but_the_cover() -> None:
    word = dressed()
    cover, *rest = word.sections
    assert cover.different_first_page_header_footer
    for section in rest:
        assert OFFICE in [p.text for p in section.header.paragraphs]
        assert not section.different_first_page_header_footer
    parts = parts_of(render_docx(EVERYTHING, induk=office_docx()))
    assert sum(name.startswith("word/media/induk") for name in parts) == 1


def test_a_letterhead_of_the_first_page_opens_the_document_only() -> None:
    dokumen = document_of(
        Cover(("SAMPUL",)), Paragraph((Text("a"),)), small("t", wide=True), Paragraph((Text("b"),))
    )
    cover, first, wide, last = dressed(dokumen, office_docx(first_page_only=True)).sections
    assert [s.different_first_page_header_footer for s in (cover, first, wide, last)] == [
        True, True, False, False
    ]  # fmt: skip
    assert OFFICE in [p.text for p in first.first_page_header.paragraphs]
    assert [p.text for p in last.header.paragraphs] == ["kepala berjalan"]


def test_our_letterhead_gives_way_to_hers() -> None:
    assert "alamat" in text_of_docx(render_docx(LETTER))
    assert "alamat" in text_of_docx(render_docx(LETTER, induk=saved(styled())))
    assert "alamat" not in text_of_docx(render_docx(LETTER, induk=office_docx()))
    twice = replace(LETTER, blocks=LETTER.blocks * 2)
    kept = text_of_docx(render_docx(twice, induk=office_docx(first_page_only=True)))
    assert kept.split().count("alamat") == 1


@pytest.mark.parametrize(("footer", "lines"), [("Kaki kantor", ["Kaki kantor", "1"]), ("", ["1"])])
def test_pages_are_counted_below_her_footer(footer: str, lines: list[str]) -> None:
    section = dressed(induk=office_docx(footer=footer)).sections[1]
    assert [p.text for p in section.footer.paragraphs] == lines
    assert "PAGE" in section.footer._element.xpath("string(.//w:instrText)")


def test_pages_are_not_counted_twice() -> None:
    word = styled()
    footer = word.sections[0].footer.paragraphs[0]
    footer.text = "Halaman "
    footer._p.append(parse_xml(f'<w:fldSimple xmlns:w="{word.element.nsmap["w"]}" w:instr=" PAGE "/>'))
    assert len(dressed(induk=saved(word)).sections[1].footer.paragraphs) == 1


def test_contents_wait_for_word_to_count_the_pages() -> None:
    pages = {"satu": 7}
    dokumen = document_of(Contents("DAFTAR ISI", "di"), Heading(1, "SATU", "satu", "BAB I"))
    word = opened(render_docx(dokumen, pages, office_docx()))
    assert lines_in(word, "toc 1") == ["BAB I SATU\t"]
    assert word.settings.element.xpath("./w:updateFields/@w:val") == ["true"]
    plain = opened(render_docx(dokumen, pages))
    assert plain.settings.element.xpath("./w:updateFields") == []


def test_entries_of_contents_end_at_our_margin() -> None:
    word = styled()
    entry = word.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
    entry.font.size = Pt(13)
    entry.paragraph_format.tab_stops.add_tab_stop(Mm(100))
    restyled = dressed(induk=saved(word)).styles["toc 1"]
    assert restyled.font.size == Pt(13)
    stops = restyled.element.xpath("./w:pPr/w:tabs/w:tab/@w:pos")
    assert stops == [str(round(160 * 1440 / 25.4))]


def test_the_same_document_gives_the_same_bytes() -> None:
    assert render_docx(EVERYTHING, induk=office_docx()) == render_docx(EVERYTHING, induk=office_docx())


def test_nothing_of_her_file_but_looks_is_carried_over() -> None:
    parts = parts_of(render_docx(EVERYTHING, induk=office_docx()))
    assert not any("customXml" in name or "vba" in name.lower() for name in parts)
    assert OLD_TEXT.encode() not in b"".join(parts.values())


def test_a_template_of_word_serves_as_well() -> None:
    dotx = changed(
        "[Content_Types].xml",
        b"wordprocessingml.document.main+xml",
        b"wordprocessingml.template.main+xml",
    )
    assert OFFICE in [p.text for p in dressed(induk=dotx).sections[1].header.paragraphs]


def test_the_result_can_be_edited_and_saved_again() -> None:
    word = dressed()
    word.add_paragraph("tambahan kantor", style="Normal")
    again = opened(saved(word))
    assert again.paragraphs[-1].text == "tambahan kantor"
    assert OFFICE in [p.text for p in again.sections[1].header.paragraphs]
    assert len(found(again, "//w:instrText[contains(., 'SEQ Tabel')]")) == 2


def themed(face: str) -> bytes:
    """Return a document whose letters are named by the theme only, as Word makes it."""
    word = styled()
    fonts = word.styles["Normal"].element.rPr.rFonts
    fonts.getparent().remove(fonts)
    content = saved(word)
    name = "word/theme/theme1.xml"
    theme = parts_of(content)[name]
    latin = re.search(rb'<a:minorFont>\s*<a:latin typeface="[^"]*"', theme)
    assert latin
    return changed(name, latin[0], f'<a:minorFont><a:latin typeface="{face}"'.encode(), content)


@pytest.mark.parametrize(
    ("induk", "scale"),
    [
        (office_docx(), 1.27),
        (themed("Times New Roman"), 1.08),
        (themed("Calibri"), 1.0),
        (themed("Huruf Tak Dikenal"), 1.17),
    ],
)
def test_tables_make_room_for_the_letters_of_the_office(induk: bytes, scale: float) -> None:
    assert letter_scale(open_induk(induk)) == scale


def test_broad_letters_get_broader_columns() -> None:
    def first_column(word: WordDocument) -> int:
        return int(found(word, "//w:tblGrid/w:gridCol/@w:w")[0])

    table = small("t")
    amount = replace(table, rows=(Row((cell("1.234.567.890"), cell("isi"))),))
    dokumen = document_of(amount)
    assert first_column(dressed(dokumen)) > first_column(opened(render_docx(dokumen))) * 1.2
