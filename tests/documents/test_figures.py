"""Figures in every format: caption with label, lists, references, numbers, the picture in HTML."""

from dataclasses import replace

import pytest
from lxml import html

from selaras.documents.builders.numbering import number_tables
from selaras.documents.model import (
    Block,
    Contents,
    Figure,
    Heading,
    Listing,
)
from selaras.documents.printing import Format, print_dokumen
from tests.documents.docx_probe import document_of
from tests.documents.figures_probe import DOKUMEN, FIGURES, WORDS, figure, printed
from tests.documents.reading import text_of_docx, text_of_html, text_of_pdf
from tests.documents.samples import SMALL_TABLE

READERS = {Format.DOCX: text_of_docx, Format.HTML: text_of_html, Format.PDF: text_of_pdf}


@pytest.mark.parametrize("name", READERS)
def test_captions_stand_once_at_the_figure_and_once_in_the_list(name: Format) -> None:
    shown = READERS[name](printed()[name])
    for one in FIGURES:
        assert shown.count(f"{one.label} {one.caption}") == (3 if name is Format.HTML else 2)


@pytest.mark.parametrize("name", READERS)
def test_references_print_the_label(name: Format) -> None:
    assert "Lihat Gambar 3.3." in READERS[name](printed()[name])


@pytest.mark.parametrize("name", [Format.HTML, Format.PDF])
def test_the_words_of_the_pictures_can_be_read_and_copied(name: Format) -> None:
    shown = READERS[name](printed()[name])
    assert [word for words in WORDS.values() for word in words if word not in shown] == []


def test_pictures_in_html_are_named_and_described() -> None:
    page = html.document_fromstring(printed()[Format.HTML])
    pictures = list(page.iter("svg"))
    ids = {e.get("id"): e.text for e in page.iter() if e.get("id")}
    assert [(p.get("role"), p.get("class")) for p in pictures] == [
        ("img", "luas"),
        ("img", "sempit"),
    ] * len(FIGURES)
    named = [(ids[p.get("aria-labelledby")], ids[p.get("aria-describedby")]) for p in pictures]
    assert named == [(f"{f.label} {f.caption}", f.alternative) for f in FIGURES for _ in range(2)]
    assert {e.get("role") for p in pictures for e in p.iterdescendants()} == {None}


def test_pictures_in_html_fetch_nothing_and_break_no_policy() -> None:
    content = printed()[Format.HTML]
    page = html.document_fromstring(content)
    assert list(page.iter("script", "image", "img", "use", "foreignobject")) == []
    assert {n for e in page.iter() for n in e.attrib if n == "style" or n.startswith("on")} == set()
    assert len({e.get("id") for e in page.iter("figure")}) == len(FIGURES)
    assert text_of_html(content).count("alert(1)") == 4  # as text, of two charts in both drawings


def test_a_figure_without_label_has_no_caption_and_stands_in_no_list() -> None:
    bare = replace(FIGURES[0], label="", caption="")
    dokumen = document_of(Contents("DAFTAR GAMBAR", "dg", Listing.FIGURES), bare)
    docx, pdf, page = (
        dict(print_dokumen(dokumen, tuple(Format)))[name]
        for name in (Format.DOCX, Format.PDF, Format.HTML)
    )
    assert text_of_docx(docx).split() == ["DAFTAR", "GAMBAR"]
    assert text_of_pdf(pdf).count("Gambar") == 0
    assert list(html.document_fromstring(page).iter("figcaption", "li")) == []


@pytest.mark.parametrize("name", Format)
def test_the_same_document_gives_the_same_bytes(name: Format) -> None:
    assert dict(print_dokumen(replace(DOKUMEN), [name]))[name] == printed()[name]


def test_a_figure_without_alternative_text_is_refused() -> None:
    for told in ("", "  \n"):
        with pytest.raises(ValueError, match="gbr-bars"):
            replace(FIGURES[0], alternative=told)


def test_figures_are_numbered_by_chapter_apart_from_tables() -> None:
    bare: list[Block] = [replace(figure(name), label="") for name in WORDS]
    table = replace(SMALL_TABLE, label="")
    chapters = (
        Heading(1, "A", "a", "BAB I"),
        Heading(1, "B", "b", "BAB II"),
        Heading(1, "C", "c", "LAMPIRAN II"),
    )
    uncaptioned = replace(FIGURES[0], key="x", label="", caption="")
    blocks = (
        chapters[0],
        table,
        bare[0],
        chapters[1],
        bare[1],
        uncaptioned,
        replace(bare[1], key="y"),
        chapters[2],
        bare[2],
    )
    labels = [b.label for b in number_tables(blocks) if isinstance(b, Figure)]
    assert labels == ["Gambar 1.1", "Gambar 2.1", "", "Gambar 2.2", "Gambar L2.1"]
