"""The looks at every print are worth nothing unless each of them sees its own fault."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from selaras.documents.model import Block, Dokumen, Heading, PageBreak, Paper, Paragraph, Text
from selaras.documents.renderers.html import render_html
from selaras.documents.renderers.pdf import render_pdf
from tests.documents.prints.html import faults_of_html
from tests.documents.prints.model import code_words, headings_over_nothing, without_glyph
from tests.documents.prints.pdf import faults_of_pages
from tests.documents.samples import EVERYTHING


def document(*blocks: Block) -> Dokumen:
    return replace(EVERYTHING, blocks=blocks)


def line(text: str) -> Paragraph:
    return Paragraph((Text(text),))


WHOLE = document(
    Heading(1, "Bab", "bab"), Heading(2, "Bagian", "bagian"), line("Isi yang cukup panjang.")
)


@pytest.mark.parametrize(
    "left", ["None", "nilai nan", "Decimal('1')", "{{capaian:IKM}}", "\ufffd", "<StatusNilai.TERISI: "]
)
def test_words_of_the_program(left: str) -> None:
    assert code_words(f"Capaian {left} persen")
    assert not code_words("Pelayanan nonaktif; enam kegiatan")


def test_characters_without_glyph() -> None:
    assert without_glyph(document(line("nilai 漢 dan 🙂"))) == ["漢", "🙂"]
    assert without_glyph(WHOLE) == []


@pytest.mark.parametrize(
    "after",
    [(), (PageBreak(),), (Heading(2, "B", "b"), line("isi")), (Heading(1, "C", "c"), line("isi"))],
)
def test_headings_over_nothing(after: tuple[Block, ...]) -> None:
    assert list(headings_over_nothing(document(Heading(2, "Sepi", "sepi"), *after))) == ["Sepi"]
    assert list(headings_over_nothing(WHOLE)) == []


def faults(dokumen: Dokumen, paper: Paper | None = None) -> list[str]:
    return list(faults_of_pages(render_pdf(dokumen).content, paper or dokumen.paper))


def test_pages_that_are_empty_or_too_small() -> None:
    assert faults(WHOLE) == []
    assert faults(document(line("Isi yang cukup panjang."), PageBreak(), line("\u00a0"))) == [
        "halaman 2 kosong"
    ]
    narrow = replace(WHOLE, paper=Paper(margin_left=3))
    assert any("di luar kertas" in fault for fault in faults(narrow))


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda page: page.replace(b"</h1>", b"</h1><h1>Lagi</h1>"), "2 judul h1"),
        (
            lambda page: page.replace(b"<h1", b"<img src='https://contoh.id/a.png'><h1"),
            "mengambil dari luar",
        ),
        (lambda page: page.replace(b"<style>", b"<style>@import 'a.css';"), "mengambil dari luar"),
        (lambda page: page.replace(b"<h1", b"<a href='#hilang'>x</a><h1"), "tautan tanpa tujuan"),
        (lambda page: page.replace(b"<h1", b"<i id='bab'></i><h1"), "id kembar"),
    ],
)
def test_html_that_is_not_one_closed_page(harm: Callable[[bytes], bytes], said: str) -> None:
    page = render_html(WHOLE)
    assert list(faults_of_html(page)) == []
    harmed = harm(page)
    assert harmed != page
    assert any(said in fault for fault in faults_of_html(harmed))
