"""Pages of the DOCX renderer: sections, breaks, lists, signatures."""

from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from lxml import etree

from selaras.documents.model import (
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Text,
)
from tests.documents.docx_probe import opened, rendered, small
from tests.documents.samples import EVERYTHING


def number_of_paragraph(element: etree._Element) -> str | None:
    numbering = element.find(f".//{qn('w:numId')}")
    return None if numbering is None else numbering.get(qn("w:val"))


def test_a_wide_table_turns_its_pages_and_only_those() -> None:
    sections = opened().sections
    assert [s.orientation for s in sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
        WD_ORIENT.PORTRAIT,
    ]
    assert sections[2].page_width == sections[1].page_height
    assert sections[2].top_margin == sections[1].left_margin


def test_headings_above_and_notes_below_turn_with_a_wide_table() -> None:
    note = Paragraph((Text("Sumber"),), note=True)
    blocks = (Paragraph((Text("a"),)), Heading(2, "b", "b"), small("c", wide=True), note)
    word = rendered(*blocks, PageBreak(), small("d", wide=True), Paragraph((Text("e"),)))
    assert len(word.sections) == 3
    closing = [p.text for p in word.paragraphs if p._p.xpath("./w:pPr/w:sectPr")]
    assert closing[0] == "a"


def test_the_cover_shows_neither_header_nor_footer() -> None:
    sections = opened().sections
    assert [s.different_first_page_header_footer for s in sections] == [True, False, False, False]
    for section in sections:
        assert section.first_page_header.is_linked_to_previous
        assert [p.text for p in section.header.paragraphs] == [EVERYTHING.running_head]
        assert "PAGE" in section.footer._element.xpath("string(.//w:instrText)")


def test_a_page_break_leaves_no_empty_paragraph() -> None:
    word = rendered(Paragraph((Text("a"),)), PageBreak(), Paragraph((Text("b"),)))
    assert [(p.text, bool(p.paragraph_format.page_break_before)) for p in word.paragraphs] == [
        ("a", False),
        ("b", True),
    ]


def test_a_document_without_blocks_is_still_a_document() -> None:
    assert len(rendered().sections) == 1


def test_every_ordered_list_counts_from_one() -> None:
    items = ItemList(((Text("a"),), (Text("b"),)), ordered=True)
    word = rendered(items, Paragraph((Text("sela"),)), items)
    used = [number_of_paragraph(p._p) for p in word.paragraphs]
    assert used == [used[0], used[0], None, used[4], used[4]]
    assert used[0] != used[4]
    numbering = word.part.numbering_part.element
    for number in {used[0], used[4]}:
        restart = f"./w:num[@w:numId='{number}']/w:lvlOverride/w:startOverride/@w:val"
        assert numbering.xpath(restart) == ["1"]


def test_a_gap_is_italic_on_a_coloured_ground() -> None:
    word = opened()
    gaps = [r.text for p in word.paragraphs for r in p.runs if r.style.name == "Belum Diisi"]
    assert gaps == ["belum diisi"]
    style = word.styles["Belum Diisi"]
    assert style.font.italic
    assert style.element.xpath("./w:rPr/w:shd/@w:fill") == ["FFF200"]


def test_one_signer_stands_right_and_two_side_by_side() -> None:
    one, two = (t for t in opened().tables if len(t.columns) == 2)
    assert [[c.text for c in row.cells] for row in one.rows] == [
        ["", "Contoh, 3 Juli 2024\nCamat Contoh"],
        ["", "belum diisi"],
        ["", "NIP –"],
    ]
    assert [c.text for c in two.rows[1].cells] == ["NAMA CONTOH", "belum diisi"]


def test_rows_of_a_signature_hold_together() -> None:
    table = next(t for t in opened().tables if len(t.columns) == 2)
    for row in table.rows[:-1]:
        assert all(p.paragraph_format.keep_with_next for c in row.cells for p in c.paragraphs)
