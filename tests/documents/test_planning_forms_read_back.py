"""Forms that plan and control the year, read back from the three formats; nothing runs off the page."""

import io
import re

import pdfplumber
import pytest

from selaras.documents.printing import Format, print_dokumen
from tests.contoh import OFFICES
from tests.documents import reading
from tests.documents.planning_forms import form, forms, read_back
from tests.documents.readers.torn import differences

each_format = pytest.mark.parametrize("file_format", list(Format))
BIG = [
    ("batu-sopang", "tc27", ""),
    ("batu-sopang", "tc29", ""),
    ("rowokangkung", "tc30", ""),
    ("sumber", "tc31", "2025"),
    ("sumber", "tc32", "2025"),
    ("kopang", "rencana-aksi", ""),
    ("sumber", "rfk", "2024-12-31"),
]


@each_format
@pytest.mark.parametrize("office", OFFICES)
def test_e81_read_back_is_that_of_the_model(office: str, file_format: Format) -> None:
    expected = reading.tables_of_model(form(office, "evaluasi-renja"))
    assert differences(read_back(office, "evaluasi-renja", "", file_format), expected) == []


@each_format
@pytest.mark.parametrize(("office", "kode", "subjek"), BIG, ids=[kode for _, kode, _ in BIG])
def test_wide_forms_read_back_are_those_of_the_model(
    office: str, kode: str, subjek: str, file_format: Format
) -> None:
    expected = reading.tables_of_model(form(office, kode, subjek))
    assert differences(read_back(office, kode, subjek, file_format), expected) == []


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("kode", ["evaluasi-renja", "tc27"])
def test_nothing_stands_outside_the_page_and_no_word_is_cut(office: str, kode: str) -> None:
    ((_, content),) = print_dokumen(form(office, kode), [Format.PDF])
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            assert page.width > page.height
            assert all(c["x0"] > 0 and c["x1"] < page.width for c in page.chars)
        text = " ".join((page.extract_text() or "") for page in pdf.pages)
    pagu = [
        cell for table in reading.tables_of_model(form(office, kode)) for row in table for cell in row
    ]
    amounts = {cell for cell in pagu if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+", cell)}
    assert {amount for amount in amounts if amount not in text} == set()


@pytest.mark.parametrize("office", OFFICES)
def test_no_form_prints_a_programming_word(office: str) -> None:
    for dokumen in forms(office).values():
        text = reading.text_of_model(dokumen)
        assert not re.search(r"\b(?:None|nan|Decimal|StatusNilai|TODO)\b|\{\{", text)
