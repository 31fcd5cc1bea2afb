"""What Selaras prints has no finding of the classes A to D but those listed with a reason each.

Word is checked whole. A web page reads line by line as Word does, so it has the same findings; PDF is
slow to read, so of it the documents with findings are checked here, and all of them by
`python -m tests.oracle.temuan_cetakan`.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

import pytest

from selaras.documents.printing import Format
from selaras.domain.naskah.baris import list_baris
from selaras.domain.naskah.isi import Naskah
from tests.contoh import OFFICES
from tests.oracle.temuan_cetakan import Kunci, find_in, read_back, read_rows

FEWEST_WORDS = 6
PAGE = re.compile(r" \.{5}.*")  # of a table of contents; a web page has no page numbers
each_office = pytest.mark.parametrize("office", OFFICES)


@cache
def of_word(office: str) -> Mapping[str, Naskah]:
    return read_back(office, Format.DOCX, lambda _: True)


def listed(office: str, form: Format) -> Counter[Kunci]:
    return Counter(key for key, forms, _ in read_rows() if key.kantor == office and form in forms)


@each_office
def test_the_findings_of_word_are_those_of_the_table(office: str) -> None:
    found, expected = Counter(find_in(office, of_word(office))), listed(office, Format.DOCX)
    assert found - expected == Counter(), "temuan baru tanpa baris dalam temuan-cetakan.csv"
    assert expected - found == Counter(), "baris temuan-cetakan.csv tanpa temuan"


@each_office
def test_a_web_page_is_read_as_its_word_document(office: str) -> None:
    pages = read_back(office, Format.HTML, lambda _: True)
    assert pages.keys() == of_word(office).keys()
    for nama, page in pages.items():
        assert lines(page) == lines(of_word(office)[nama]), nama


def lines(naskah: Naskah) -> list[tuple[int, tuple[str, ...]]]:
    """Return every line with the table it stands in, without the page of a line of contents."""
    found = list_baris(naskah)
    return [(baris.tabel, tuple(PAGE.sub("", teks) for teks in baris.sel)) for baris in found]


@each_office
def test_the_findings_of_pdf_are_those_of_the_table(office: str) -> None:
    expected = listed(office, Format.PDF)
    wanted = {key.dokumen for key in expected}
    assert Counter(find_in(office, read_back(office, Format.PDF, wanted.__contains__))) == expected


def test_every_finding_has_a_reason_and_all_three_forms() -> None:
    assert [key for key, _, reason in read_rows() if len(reason.split()) < FEWEST_WORDS] == []
    assert [key for key, forms, _ in read_rows() if forms != set(Format)] == []
