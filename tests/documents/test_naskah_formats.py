"""Official papers of the example offices, read back from the three formats."""

import re
from functools import cache

import pytest

from selaras.documents.printing import Format, print_dokumen
from tests.contoh import OFFICES, build
from tests.documents import reading
from tests.documents.naskah import KINDS, PAPERS

TABLES_OF = {
    Format.DOCX: reading.tables_of_docx,
    Format.PDF: reading.tables_of_pdf,
    Format.HTML: reading.tables_of_html,
}
TEXT_OF = {
    Format.DOCX: reading.text_of_docx,
    Format.PDF: reading.text_of_pdf,
    Format.HTML: reading.text_of_html,
}
CHOSEN = (
    ("kopang", "sop", "SOP2"),
    ("batu-sopang", "keputusan", "SK1"),
    ("batu-sopang", "sop", "SOP1"),
    ("sumber", "keputusan", "SK-IKU"),
    ("sumber", "daftar-dokumen", ""),
    ("klakah", "surat", "P1"),
    ("klakah", "agenda-surat", ""),
    ("rowokangkung", "surat", "T1"),
    ("rowokangkung", "rapat", "RP1"),
)
PROGRAMMING = re.compile(r"\b(?:None|nan|Decimal|JenisSurat|TODO)\b|\{")
each_paper = pytest.mark.parametrize("which", CHOSEN, ids=lambda w: "-".join(w[:2]))
each_format = pytest.mark.parametrize("file_format", list(Format))


@cache
def printed(which: tuple[str, str, str]) -> dict[Format, bytes]:
    return dict(print_dokumen(build(*which), tuple(Format)))


def test_every_office_gives_letters_meetings_and_registers() -> None:
    always = {"surat", "rapat", "agenda-surat", "daftar-dokumen"}
    given = {office: {kode for name, kode, _ in PAPERS if name == office} for office in OFFICES}
    assert all(always <= kinds <= set(KINDS) for kinds in given.values())
    assert {office for office in OFFICES if "sop" in given[office]} == {
        "batu-sopang",
        "kopang",
        "sumber",
    }
    assert {office for office in OFFICES if "keputusan" in given[office]} == {"batu-sopang", "sumber"}


def unspaced(tables: list[list[list[str]]]) -> list[list[list[str]]]:
    """Return the tables without spaces: the number of a letter that wraps at a slash reads with one."""
    return [[["".join(cell.split()) for cell in row] for row in table] for table in tables]


@each_paper
@each_format
def test_tables_read_back_are_those_of_the_model(
    which: tuple[str, str, str], file_format: Format
) -> None:
    found = TABLES_OF[file_format](printed(which)[file_format])
    assert unspaced(found) == unspaced(reading.tables_of_model(build(*which)))


@each_paper
@each_format
def test_nothing_prints_a_programming_word(which: tuple[str, str, str], file_format: Format) -> None:
    assert not PROGRAMMING.search(TEXT_OF[file_format](printed(which)[file_format]))


@pytest.mark.parametrize("which", PAPERS, ids="-".join)
def test_no_paper_of_any_office_says_a_programming_word(which: tuple[str, str, str]) -> None:
    text = reading.text_of_model(build(*which))
    assert text.strip()
    assert not PROGRAMMING.search(text)
