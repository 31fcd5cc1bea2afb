"""The DOCX renderer: the text of every block, contents, references, lists and gaps."""

import re
from dataclasses import replace

import pytest
from docx.oxml.ns import qn

from selaras.documents.model import (
    Contents,
    Heading,
    Listing,
    Missing,
    Paragraph,
    Reference,
    Text,
)
from selaras.documents.renderers.docx import render_docx
from selaras.documents.renderers.docx.markup import parse_all, text_run
from tests.documents.docx_probe import (
    CONTENT,
    PAGES,
    document_of,
    found,
    lines_in,
    opened,
    rendered,
    small,
)
from tests.documents.reading import tables_of_docx, tables_of_model, text_of_docx, texts_of_block
from tests.documents.samples import EVERYTHING, HOSTILE, SMALL_TABLE


def test_paragraphs_of_every_block_read_back_as_in_the_model() -> None:
    labels = {SMALL_TABLE.key: SMALL_TABLE.label}
    shown = text_of_docx(CONTENT)
    expected = [text for block in EVERYTHING.blocks for text in texts_of_block(block, labels)]
    assert [text for text in expected if text not in shown] == []


def test_running_text_reads_back_without_a_change() -> None:
    expected = f"{HOSTILE}\nbelum diisi lihat Tabel 3.1"
    assert expected in [p.text for p in opened().paragraphs]


def test_every_row_of_every_table_reads_back() -> None:
    assert tables_of_docx(CONTENT) == tables_of_model(EVERYTHING)


def test_covered_slots_are_joined_with_the_cell_above() -> None:
    table = next(t for t in opened().tables if t.rows[0].cells[0].text == "No")
    assert [c.text for c in table.rows[1].cells] == ["No", "Indikator", "Target", "Realisasi"]
    assert table.rows[1].cells[0]._tc is table.rows[0].cells[0]._tc


def test_characters_that_xml_forbids_are_dropped() -> None:
    bad = "a\x00b\x0bc\ud800d\uffffe"
    word = rendered(Heading(1, bad, "k", bad), Paragraph((Text(bad), Missing("x", bad))))
    assert [p.text.split() for p in word.paragraphs] == [["ab", "cde"] * 2, ["ab", "cdeab", "cde"]]


def test_hostile_properties_do_no_harm() -> None:
    dokumen = replace(document_of(), title='<a>&"\x00' + "x" * 300, author="\x01", generator="<&>\x02")
    properties = opened(render_docx(dokumen)).core_properties
    assert properties.title.startswith('<a>&"xxx')
    assert properties.comments == "<&>"


def test_a_run_of_one_space_keeps_it() -> None:
    (run,) = parse_all(text_run(" "))
    assert run[0].text == " "


def test_a_chapter_carries_its_label_on_a_line_of_its_own() -> None:
    assert lines_in(opened(), "Heading 1") == ["KATA PENGANTAR", "BAB I\nPENDAHULUAN", "BAB IV\nPENUTUP"]
    assert lines_in(opened(), "Heading 2") == ["A. Latar Belakang"]


def test_contents_list_headings_and_tables_with_their_pages() -> None:
    word = opened()
    assert lines_in(word, "toc 1") == [
        f"KATA PENGANTAR\t{PAGES['kata-pengantar']}",
        f"BAB I PENDAHULUAN\t{PAGES['bab-1']}",
        f"BAB IV PENUTUP\t{PAGES['bab-4']}",
    ]
    assert lines_in(word, "toc 3") == [f"1. Lebih dalam\t{PAGES['bab-1-a-1']}"]
    assert lines_in(word, "table of figures") == [
        f"Tabel 3.1 Target dan realisasi (contoh)\t{PAGES['tbl-kinerja']}",
        f"Tabel 3.2 Pagu dan realisasi panjang\t{PAGES['tbl-panjang']}",
    ]


def test_contents_without_a_layout_leave_the_pages_empty() -> None:
    assert "KATA PENGANTAR\t" in lines_in(opened(render_docx(EVERYTHING)), "toc 1")


def test_links_and_fields_point_at_bookmarks_that_exist_once() -> None:
    word = opened()
    names = [b.get(qn("w:name")) for b in found(word, "//w:bookmarkStart")]
    numbers = [b.get(qn("w:id")) for b in found(word, "//w:bookmarkStart")]
    assert len(set(names)) == len(names)
    assert len(set(numbers)) == len(numbers)
    instructions = " ".join(i.text for i in found(word, "//w:instrText"))
    targets = set(re.findall(r"(?:PAGEREF|REF) (\S+)", instructions))
    targets |= {h.get(qn("w:anchor")) for h in found(word, "//w:hyperlink")}
    assert targets
    assert targets <= set(names)


def test_every_field_is_begun_separated_and_ended() -> None:
    open_fields = 0
    for mark in found(opened(), "//w:fldChar"):
        open_fields += {"begin": 1, "separate": 0, "end": -1}[mark.get(qn("w:fldCharType"))]
        assert open_fields >= 0
    assert open_fields == 0


def test_contents_are_fields_that_word_can_refresh() -> None:
    instructions = [i.text.strip() for i in found(opened(), "//w:instrText")]
    assert r'TOC \o "1-3" \h \z \u' in instructions
    assert r'TOC \h \z \c "Tabel"' in instructions


def test_empty_contents_still_close_their_field() -> None:
    word = rendered(Contents("DAFTAR TABEL", "dt", of=Listing.TABLES))
    marks = [m.get(qn("w:fldCharType")) for m in found(word, "//w:fldChar")]
    assert marks == ["begin", "separate", "end"]


def test_numbers_of_tables_count_on_and_jump_where_the_labels_jump() -> None:
    word = rendered(
        *(small(label, label) for label in ("Tabel 1.1", "Tabel 1.2", "Tabel 2.1", "Tabel 5"))
    )
    counted = [i.text.strip() for i in found(word, "//w:instrText")]
    plain = r"SEQ Tabel \* ARABIC"
    assert counted == [plain, plain, plain + r" \r 1", plain + r" \r 5"]
    assert lines_in(word, "Caption") == [
        "Tabel 1.1 Uji",
        "Tabel 1.2 Uji",
        "Tabel 2.1 Uji",
        "Tabel 5 Uji",
    ]


def test_a_label_without_running_number_stays_plain_text() -> None:
    word = rendered(small("a", "Lampiran A"), Paragraph((Reference("a"),)))
    assert lines_in(word, "Caption") == ["Lampiran A Uji"]
    assert "Lampiran A" in lines_in(word, "Normal")


def test_a_reference_to_no_table_is_refused() -> None:
    with pytest.raises(KeyError):
        rendered(Paragraph((Reference("tidak-ada"),)))
