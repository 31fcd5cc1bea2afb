"""Every document of every example office in every format: nothing lost, nothing left over or cut."""

import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest

from selaras.documents.printing import Format
from tests.cetakan import prints_of
from tests.contoh import OFFICES
from tests.documents.prints.html import faults_of_html
from tests.documents.prints.model import code_words, headings_over_nothing, without_glyph
from tests.documents.prints.pdf import faults_of_pages
from tests.documents.reading import (
    tables_of_docx,
    tables_of_html,
    tables_of_model,
    text_of_docx,
    text_of_html,
    text_of_model,
)

each_office = pytest.mark.parametrize("office", OFFICES)


@each_office
def test_nothing_of_the_program_is_left_in_the_text(office: str) -> None:
    found = [
        f"{one.nama}: {words}"
        for one in prints_of(office)
        for text in (
            text_of_model(one.dokumen),
            text_of_docx(one.files[Format.DOCX]),
            text_of_html(one.files[Format.HTML]),
        )
        if (words := code_words(text))
    ]
    assert not found, "\n".join(found)


@each_office
def test_every_character_has_a_glyph(office: str) -> None:
    found = [f"{o.nama}: {signs}" for o in prints_of(office) if (signs := without_glyph(o.dokumen))]
    assert not found, "\n".join(found)


@each_office
def test_no_heading_stands_over_nothing(office: str) -> None:
    found = [f"{o.nama}: {head}" for o in prints_of(office) for head in headings_over_nothing(o.dokumen)]
    assert not found, "\n".join(found)


@each_office
def test_no_page_is_empty_and_nothing_stands_over_the_edge(office: str) -> None:
    found = [
        f"{one.nama}: {fault}"
        for one in prints_of(office)
        for fault in faults_of_pages(one.files[Format.PDF], one.dokumen.paper)
    ]
    assert not found, "\n".join(found)


@each_office
def test_qpdf_finds_every_pdf_whole(
    office: str, need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    qpdf, found = need_tool("qpdf"), []
    for number, one in enumerate(prints_of(office)):
        file = tmp_path / f"{number}.pdf"
        file.write_bytes(one.files[Format.PDF])
        done = subprocess.run([qpdf, "--check", file], capture_output=True, text=True, check=False)
        found += [] if done.returncode == 0 else [f"{one.nama}: {done.stdout}{done.stderr}"]
    assert not found, "\n".join(found)


@each_office
def test_every_docx_opens_in_another_program(office: str) -> None:
    for one in prints_of(office):
        opened = docx.Document(BytesIO(one.files[Format.DOCX]))
        assert opened.paragraphs, one.nama
        assert opened.core_properties.title == one.dokumen.title, one.nama


@each_office
def test_tables_read_back_are_those_of_the_model(office: str) -> None:
    for one in prints_of(office):
        expected = tables_of_model(one.dokumen)
        assert tables_of_docx(one.files[Format.DOCX]) == expected, one.nama
        assert tables_of_html(one.files[Format.HTML]) == expected, one.nama


@each_office
def test_every_html_is_one_closed_page(office: str) -> None:
    found = [
        f"{o.nama}: {fault}" for o in prints_of(office) for fault in faults_of_html(o.files[Format.HTML])
    ]
    assert not found, "\n".join(found)
