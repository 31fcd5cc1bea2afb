"""Letterheads, openings of letters, decrees, choices and filled cells, as each format shows them."""

from collections.abc import Iterator

import pytest
from docx.oxml.ns import qn
from docx.shared import Pt
from lxml import etree
from pdfplumber.page import Page

from selaras.documents.layout.fonts import advances
from selaras.documents.model import (
    Cell,
    Choices,
    Clause,
    Clauses,
    Column,
    Letterhead,
    LetterOpening,
    LineBreak,
    Marks,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.documents.renderers.docx import render_docx
from selaras.documents.renderers.html import render_html
from selaras.documents.renderers.pdf import render_pdf
from selaras.documents.walking import unseen_text
from tests.documents.docx_probe import document_of, found, lines_in, rendered
from tests.documents.html_probe import page_of
from tests.documents.pdf_probe import document, pages_of
from tests.documents.reading import tables_of_docx, tables_of_html, tables_of_pdf
from tests.documents.samples import LETTER, cell

HEAD, OPENING, CLAUSES, CHOICES = LETTER
GROUND = "8FB0D4"
BLUE = tuple(int(GROUND[n : n + 2], 16) / 255 for n in (0, 2, 4))


def schedule() -> Table:
    """Return a row with an empty cell, a filled one, a filled one with words, and a filled total."""
    columns = tuple(Column(1) for _ in range(3))
    filled = (cell("Kegiatan"), Cell((), filled=True), Cell((Text("●"),), filled=True))
    total = (cell("Jumlah"), cell(""), Cell((), filled=True))
    return Table("jadwal", columns, (), (Row(filled), Row(total, RowKind.TOTAL)))


def page_with(*blocks: object) -> Page:
    return pages_of(render_pdf(document(*blocks)))[0]


def sizes_of(page: Page, word: str) -> set[float]:
    return {round(c["size"], 1) for match in page.search(word) for c in match["chars"]}


def test_the_last_line_of_a_letterhead_is_the_largest() -> None:
    page = page_with(HEAD)
    assert sizes_of(page, "PEMERINTAH KABUPATEN CONTOH") == {13}
    assert sizes_of(page, "KECAMATAN CONTOH") == {16}
    assert sizes_of(page, "Jalan Contoh") == {9}
    word = rendered(HEAD)
    assert lines_in(word, "Kop Surat") == ["PEMERINTAH KABUPATEN CONTOH"]
    assert lines_in(word, "Kop Surat Kantor") == ["KECAMATAN CONTOH"]
    assert word.styles["Kop Surat Kantor"].font.size == Pt(16)


def test_a_double_rule_runs_below_a_letterhead() -> None:
    thick, thin = (edge["linewidth"] for edge in page_with(HEAD).lines[:2])
    assert thick > thin
    style = rendered(HEAD).styles["Garis Kop"].element
    assert style.xpath("./w:pPr/w:pBdr/w:top/@w:val") == ["thickThinSmallGap"]


def test_a_letterhead_without_address_or_lines_does_no_harm() -> None:
    assert lines_in(rendered(Letterhead(("SATU",))), "Kop Surat Kantor") == ["SATU"]
    assert lines_in(rendered(Letterhead(())), "Kop Surat") == []


def test_number_stands_left_and_addressee_right() -> None:
    page = page_with(OPENING)
    (number,), (dated,), (whom,) = (
        page.search(t) for t in ("000.8/12", "Contoh, 3 Juli", "Yth. Bupati")
    )
    assert number["x0"] < page.width / 2 < dated["x0"]
    assert abs(number["top"] - dated["top"]) < 1
    assert dated["x0"] == pytest.approx(whom["x0"], abs=1)


def test_the_right_side_of_an_opening_runs_down_beside_its_rows() -> None:
    (table,) = rendered(OPENING).tables
    assert [row.cells[3]._tc is table.rows[0].cells[3]._tc for row in table.rows] == [True] * 4
    assert table.rows[0].cells[3].text == "Contoh, 3 Juli 2024\nYth. Bupati Contoh\ndi Contoh"
    assert all(p.paragraph_format.keep_with_next for p in table.columns[0].cells[0].paragraphs)


def test_an_opening_without_pairs_still_says_to_whom() -> None:
    bare = LetterOpening((), (Text("tanggal"),), (Text("Yth."), LineBreak(), Text("di tempat")))
    (table,) = rendered(bare).tables
    assert [c.text for c in table.rows[0].cells] == ["", "", "", "tanggal\nYth.\ndi tempat"]
    assert page_with(bare).search("di tempat")


def test_items_of_clauses_are_marked_by_letters_and_numbers() -> None:
    (table,) = rendered(CLAUSES).tables
    assert [[c.text for c in row.cells] for row in table.rows] == [
        ["Menimbang", ":", "a.", "bahwa satu;"],
        ["", "", "b.", "bahwa dua;"],
        ["Mengingat", ":", "1.", "Undang-Undang <contoh>;"],
        ["KESATU", ":", "Menetapkan contoh.", "Menetapkan contoh."],
    ]
    lists = list(page_of(CLAUSES).iter("ol"))
    assert [(one.get("type"), len(one)) for one in lists] == [("a", 2), ("1", 1)]
    page = page_with(CLAUSES)
    assert all(page.search(mark) for mark in (r"a\. bahwa satu", r"b\. bahwa dua", r"1\. Undang"))


def test_letters_go_on_behind_z_as_word_counts() -> None:
    items = tuple((Text(f"butir {n}"),) for n in range(28))
    (table,) = rendered(Clauses((Clause("Menimbang", items, Marks.LETTERS),))).tables
    assert [table.rows[n].cells[2].text for n in (0, 25, 26, 27)] == ["a.", "z.", "aa.", "bb."]


def test_boxes_can_be_ticked_in_word() -> None:
    word = rendered(CHOICES)
    assert [line[0] for line in lines_in(word, "Pilihan")] == ["\t"] * 3  # python-docx skips controls
    shown = [box.text for box in found(word, "//w:sdtContent/w:r/w:t")]
    assert shown == ["☐", "☒", "☐"]
    states = word.element.body.iter("{http://schemas.microsoft.com/office/word/2010/wordml}checked")
    assert [next(iter(state.attrib.values())) for state in states] == ["0", "1", "0"]


def test_boxes_say_aloud_whether_they_are_ticked() -> None:
    boxes = [e for e in page_of(CHOICES).iter("span") if e.get("class") == "kotak"]
    assert [(b.text, b.get("aria-label")) for b in boxes] == [
        (None, "tidak dipilih"),
        ("X", "dipilih"),
        (None, "tidak dipilih"),
    ]
    page = page_with(CHOICES)
    assert [match["text"] for match in page.search(r"X \w+")] == ["X Baik"]
    assert len(page.rects) >= 3 or len(page.curves) >= 3


def test_a_choice_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match=r"pilihan \[2\] tidak ada di antara 1 butir"):
        Choices(((Text("a"),),), frozenset({2}))


def test_a_filled_cell_without_words_is_read_aloud() -> None:
    expected = [["Kegiatan", "terisi", "●"], ["Jumlah", "", "terisi"]]
    assert tables_of_docx(render_docx(document_of(schedule()))) == [expected]
    assert tables_of_html(render_html(document_of(schedule()))) == [expected]
    assert tables_of_pdf(render_pdf(document(schedule())).content) == [expected]


def test_a_cell_with_a_gap_is_not_called_filled() -> None:
    assert unseen_text(Cell((), filled=True), {}) == "terisi"
    assert unseen_text(Cell((Text("a"),), filled=True), {}) == unseen_text(Cell(()), {}) == ""


def test_the_font_has_the_signs_of_flow_charts() -> None:
    assert [sign for sign in "○□◊●→←↓↑" if sign not in advances()] == []


def grounds(row: etree._Element) -> Iterator[str]:
    for one in row.iter(qn("w:tc")):
        yield "".join(one.xpath("./w:tcPr/w:shd/@w:fill"))


def test_filled_cells_stand_on_a_ground_of_their_own() -> None:
    (table,) = rendered(schedule()).tables
    assert list(grounds(table.rows[0]._tr)) == ["", GROUND, GROUND]
    assert list(grounds(table.rows[1]._tr)) == ["F2F2F2", "F2F2F2", GROUND]
    classes = [td.get("class") for td in page_of(schedule()).iter("td")]
    assert [("terisi" in name) for name in classes[:3]] == [False, True, True]
    page = page_with(schedule())
    blue = [r for r in page.rects if r["non_stroking_color"] == pytest.approx(BLUE, abs=0.001)]
    assert len(blue) == 3
