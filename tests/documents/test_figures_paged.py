"""Figures on paper, in DOCX and PDF: alternative text, sharp pictures within the page, true pages."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pikepdf
import pytest
from docx import Document
from pdfplumber.page import Page
from PIL import Image

from selaras.documents.model import (
    Paragraph,
    Text,
)
from selaras.documents.printing import Format
from selaras.documents.renderers.docx import render_docx
from selaras.documents.renderers.pdf import render_pdf
from tests.documents.docx_probe import document_of
from tests.documents.figures_probe import DOKUMEN, FIGURES, TALL, printed
from tests.documents.samples import SMALL_TABLE
from tests.documents.test_docx_libreoffice import pages_in_libreoffice

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PLACING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def tagged_figures(content: bytes) -> list[str]:
    """Return the alternative texts of the figures among the tags of a PDF."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [
            str(o.Alt)
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"
        ]


def pictures_of(content: bytes) -> list[bytes]:
    parts = Document(BytesIO(content)).part.package.iter_parts()
    return [part.blob for part in parts if part.content_type == "image/png"]


def coloured(page: Page) -> list[dict[str, Any]]:
    """Return the surfaces of a page that are not white."""
    surfaces = page.rects + page.curves
    return [s for s in surfaces if s["fill"] and s["non_stroking_color"] not in (1, (1,), (1, 1, 1))]


def share_of_ink(picture: Image.Image) -> float:
    grey = picture.convert("L").histogram()
    return sum(grey[:200]) / sum(grey)


def test_figures_in_pdf_are_tagged_with_their_alternative_text() -> None:
    assert tagged_figures(printed()[Format.PDF]) == [f.alternative for f in FIGURES]


def test_pictures_in_docx_carry_their_alternative_text() -> None:
    body = Document(BytesIO(printed()[Format.DOCX])).element.body
    told = [(p.get("title"), p.get("descr")) for p in body.iter(f"{PLACING}docPr")]
    assert told == [(f"{f.label} {f.caption}", f.alternative) for f in FIGURES]
    numbers = [p.get("id") for p in body.iter(f"{PLACING}docPr")]
    assert len(set(numbers)) == len(numbers)


def test_pictures_in_docx_are_drawn_and_sharp() -> None:
    pictures = [Image.open(BytesIO(blob)) for blob in pictures_of(printed()[Format.DOCX])]
    assert len(pictures) == len(FIGURES)
    for picture in pictures:
        assert picture.width == pytest.approx(160 / 25.4 * 200, abs=3)  # the text is 160 mm wide
        assert 0.01 < share_of_ink(picture) < 0.7


def test_pictures_in_pdf_are_drawn_within_the_margins() -> None:
    with pdfplumber.open(BytesIO(printed()[Format.PDF])) as pdf:
        surfaces = [(page, r) for page in pdf.pages for r in coloured(page)]
        assert len(surfaces) > 10
        assert all(r["x0"] > 80 and r["x1"] < page.width - 55 for page, r in surfaces)


def test_the_list_of_figures_has_true_pages_in_pdf_and_docx() -> None:
    layout = render_pdf(DOKUMEN)
    pages = [layout.pages[f.key] for f in FIGURES]
    with pdfplumber.open(BytesIO(layout.content)) as pdf:
        for one, page in zip(FIGURES, pages, strict=True):
            assert f"{one.label} {one.caption}" in (pdf.pages[page - 1].extract_text() or "")
    lines = [
        p.text
        for p in Document(BytesIO(printed()[Format.DOCX])).paragraphs
        if p.style.name == "table of figures"
    ]
    assert [re.split(r"\t", line)[-1] for line in lines] == [str(page) for page in pages]


def test_numbers_of_figures_are_fields_that_count_apart_from_tables() -> None:
    blocks = (SMALL_TABLE, FIGURES[0], replace(SMALL_TABLE, key="b", label="Tabel 3.2"), FIGURES[1])
    body = Document(BytesIO(render_docx(document_of(*blocks)))).element.body
    fields = [i.text.strip() for i in body.iter(f"{WORD}instrText")]
    tables, figures = r"SEQ Tabel \* ARABIC", r"SEQ Gambar \* ARABIC"
    assert fields == [tables, figures, tables, figures]


def test_a_chart_higher_than_the_page_is_made_smaller_and_keeps_its_caption() -> None:
    dokumen = document_of(TALL, Paragraph((Text("sesudah"),)))
    layout = render_pdf(dokumen)
    with pdfplumber.open(BytesIO(layout.content)) as pdf:
        page = pdf.pages[layout.pages[TALL.key] - 1]
        assert "Gambar 3.9 Judul tinggi" in (page.extract_text() or "")
        assert len(coloured(page)) == 119  # a bar of zero has no surface
        assert all(c["bottom"] < page.height - 40 for c in page.chars)
    body = Document(BytesIO(render_docx(dokumen))).element.body
    (extent,) = body.iter(f"{PLACING}extent")
    assert int(extent.get("cy")) / 36000 <= (297 - 50) * 0.8 + 1


def test_a_picture_in_docx_holds_on_to_its_caption_and_not_to_what_follows() -> None:
    body = Document(BytesIO(render_docx(document_of(FIGURES[0], Paragraph((Text("a"),)))))).element.body
    held = [p.find(f"{WORD}pPr/{WORD}keepNext") is not None for p in body.iter(f"{WORD}p")]
    assert held[:3] == [True, False, False]


def test_libreoffice_keeps_each_picture_with_its_caption(
    need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    filling = [(Paragraph((Text("baris"),)),) * count for count in (22, 31, 27, 18, 25)]
    blocks = (block for lines, one in zip(filling, FIGURES, strict=True) for block in (*lines, one))
    pages = pages_in_libreoffice(document_of(*blocks), need_tool("soffice"), tmp_path)
    captions = [
        n for one in FIGURES for n, text in enumerate(pages) if f"{one.label} {one.caption}" in text
    ]
    assert len(captions) == len(FIGURES)
    with pdfplumber.open(tmp_path / "uji.pdf") as pdf:
        assert [n for n, page in enumerate(pdf.pages) for _ in page.images] == captions
        for page in pdf.pages:
            assert all(i["x0"] > 80 and i["bottom"] < page.height - 60 for i in page.images)
