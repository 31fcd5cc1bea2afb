"""Every block and inline of the model comes out of every renderer; all formats hold the same tables."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple, get_args

import pytest

from selaras.documents.model import (
    Amount,
    Axis,
    BarChart,
    Block,
    Cell,
    Choices,
    Clause,
    Clauses,
    Column,
    Contents,
    Cover,
    Dokumen,
    Fields,
    Figure,
    Heading,
    Inline,
    ItemList,
    Letterhead,
    LetterOpening,
    LineBreak,
    Marks,
    Missing,
    PageBreak,
    Paragraph,
    Reference,
    Row,
    Series,
    Signature,
    Signatures,
    Table,
    Text,
)
from selaras.documents.renderers.docx import render_docx
from selaras.documents.renderers.html import render_html
from selaras.documents.renderers.pdf import render_pdf
from selaras.documents.walking import caption_labels, inlines_of
from tests.documents.reading import (
    TableTexts,
    tables_of_docx,
    tables_of_html,
    tables_of_model,
    tables_of_pdf,
    text_of_docx,
    text_of_html,
    text_of_model,
    text_of_pdf,
    texts_of_block,
)
from tests.documents.samples import EVERYTHING


class Format(NamedTuple):
    """A renderer with the readers of its bytes."""

    render: Callable[[Dokumen], bytes]
    read_text: Callable[[bytes], str]
    read_tables: Callable[[bytes], list[TableTexts]]


FORMATS = {
    "docx": Format(render_docx, text_of_docx, tables_of_docx),
    "html": Format(render_html, text_of_html, tables_of_html),
    "pdf": Format(lambda dokumen: render_pdf(dokumen).content, text_of_pdf, tables_of_pdf),
}

# One block with words found nowhere else for every type of block and inline.
BLOCKS: dict[type, Block] = {
    Cover: Cover(("judul sampul",), ("baris sampul",), ("kaki sampul",)),
    Heading: Heading(1, "kepala bab", "kepala", "BAB IX"),
    Contents: Contents("senarai bab", "senarai"),
    Paragraph: Paragraph((Text("alinea biasa"),)),
    ItemList: ItemList(((Text("butir pertama"),), (Text("butir kedua"),)), ordered=True),
    Fields: Fields((("sebutan", (Text("keterangan"),)),)),
    Table: Table(
        key="tbl-uji",
        label="Tabel 9.9",
        caption="takarir tabel",
        columns=(Column(1), Column(1)),
        header=((Cell((Text("lajur kiri"),)), Cell((Text("lajur kanan"),))),),
        rows=(Row((Cell((Text("isi kiri"),)), Cell((Text("isi kanan"),)))),),
    ),
    Figure: Figure(
        "gbr-uji",
        BarChart(("kategori",), (Series("seri", (Amount(Decimal(7), "7"),)),), Axis("sumbu")),
        "uraian gambar",
        "Gambar 9.9",
        "takarir gambar",
    ),
    Signatures: Signatures((Signature(("selaku penguji",), (Text("penanda tangan"),), ("pangkat",)),)),
    PageBreak: PageBreak(),
    Letterhead: Letterhead(("pemerintah daerah", "kantor kecil"), ("alamat kantor",)),
    LetterOpening: LetterOpening(
        (("urutan", (Text("nomor lima"),)),), (Text("tanggal surat"),), (Text("kepada siapa"),)
    ),
    Clauses: Clauses(
        (Clause("pertimbangan", ((Text("hal kesatu"),), (Text("hal kedua"),)), Marks.LETTERS),)
    ),
    Choices: Choices(((Text("jawaban ya"),), (Text("jawaban tidak"),)), frozenset({0})),
}
INLINES: dict[type, tuple[tuple[Inline, ...], str]] = {
    Text: (
        (Text("huruf "), Text("tebal", bold=True), Text(" miring", italic=True)),
        "huruf tebal miring",
    ),
    Missing: (
        (Text("celah "), Missing("uji", "masih kosong"), Text(" di sini")),
        "celah masih kosong di sini",
    ),
    Reference: ((Text("periksa "), Reference("tbl-uji"), Text(" itu")), "periksa Tabel 9.9 itu"),
    LineBreak: ((Text("ujung baris"), LineBreak(), Text("pangkal baris")), "ujung baris pangkal baris"),
}
PROBE = Dokumen(
    title="Uji",
    author="Penguji",
    dated=date(2024, 1, 2),
    blocks=(*BLOCKS.values(), *(Paragraph(inlines) for inlines, _ in INLINES.values())),
)


@cache
def rendered(name: str, dokumen: Dokumen) -> bytes:
    return FORMATS[name].render(dokumen)


@cache
def text_read_back(name: str, dokumen: Dokumen) -> str:
    return FORMATS[name].read_text(rendered(name, dokumen))


def as_shown(text: str, name: str) -> str:
    """Return the text as a format shows it: no font of the PDF has the emoji, PDF/A wants a glyph."""
    return text.replace("🙂", "□") if name == "pdf" else text


def test_there_is_a_probe_for_every_block_and_inline() -> None:
    assert set(BLOCKS) == set(get_args(Block))
    assert set(INLINES) == set(get_args(Inline))


def test_the_sample_holds_every_block_and_inline() -> None:
    assert {type(block) for block in EVERYTHING.blocks} == set(get_args(Block))
    assert {type(i) for block in EVERYTHING.blocks for i in inlines_of(block)} == set(get_args(Inline))


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("kind", get_args(Block))
def test_text_of_every_block_comes_out(kind: type, name: str) -> None:
    expected = texts_of_block(BLOCKS[kind], caption_labels(PROBE))
    assert expected or kind is PageBreak
    assert [text for text in expected if text not in text_read_back(name, PROBE)] == []


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("kind", get_args(Inline))
def test_text_of_every_inline_comes_out_between_its_neighbours(kind: type, name: str) -> None:
    assert INLINES[kind][1] in text_read_back(name, PROBE)


@pytest.mark.parametrize("name", FORMATS)
def test_contents_list_the_heading(name: str) -> None:
    assert text_read_back(name, PROBE).count("BAB IX kepala bab") == 2


@pytest.mark.parametrize("name", FORMATS)
def test_a_page_break_changes_the_document(name: str) -> None:
    without = replace(PROBE, blocks=tuple(b for b in PROBE.blocks if not isinstance(b, PageBreak)))
    assert rendered(name, without) != rendered(name, PROBE)


@pytest.mark.parametrize("name", FORMATS)
def test_every_text_of_the_sample_comes_out(name: str) -> None:
    labels = caption_labels(EVERYTHING)
    texts = [as_shown(t, name) for block in EVERYTHING.blocks for t in texts_of_block(block, labels)]
    assert [text for text in texts if text not in text_read_back(name, EVERYTHING)] == []


@pytest.mark.parametrize("name", FORMATS)
def test_tables_read_back_equal_those_of_the_model(name: str) -> None:
    expected = [
        [[as_shown(t, name) for t in row] for row in table] for table in tables_of_model(EVERYTHING)
    ]
    assert FORMATS[name].read_tables(rendered(name, EVERYTHING)) == expected


def test_text_of_the_model_holds_no_double_space() -> None:
    assert "Pengantar dengan tebal dan miring." in text_of_model(EVERYTHING)
