"""Rows that one cell reaches over are not parted by a page break, unless they are very high."""

import re

from selaras.documents.grid import body_slots
from selaras.documents.layout.ties import may_tear, tied_to_next
from selaras.documents.model import Column, Row, Table
from selaras.documents.renderers.pdf import render_pdf
from tests.documents.docx_probe import rendered, ruled
from tests.documents.pdf_probe import document, pages_of
from tests.documents.samples import cell

PAIRS = 70


def pair(number: int, lines: int = 1) -> tuple[Row, Row]:
    """Return a row of performance and one of money, with a name beside both."""
    name = " ".join(f"nama{number}" for _ in range(40 * lines))
    return Row((cell(name, rowspan=2), cell(f"K{number}."))), Row((cell(f"R{number}."),))


def table(pairs: int = PAIRS) -> Table:
    rows = tuple(row for number in range(pairs) for row in pair(number))
    return Table("t", (Column(1), Column(1)), ((cell("Nama"), cell("Nilai")),), rows)


def test_only_the_rows_above_the_last_of_a_cell_are_tied() -> None:
    slots = body_slots(table(2))
    assert tied_to_next(slots, [5.0] * 4, 10.0) == {0, 2}
    assert tied_to_next(slots, [5.0] * 4, 9.0) == frozenset()


def test_what_is_higher_than_the_limit_may_be_torn() -> None:
    assert not may_tear([4.0, 6.0, 9.0], 0, 2, 10.0)
    assert may_tear([4.0, 7.0, 9.0], 0, 2, 10.0)


def test_no_page_of_the_pdf_parts_a_pair() -> None:
    pages = [page.extract_text() or "" for page in pages_of(render_pdf(document(table())))]
    assert len(pages) > 3
    places = {mark: n for n, page in enumerate(pages) for mark in re.findall(r"[KR][0-9]+\.", page)}
    assert len(places) == 2 * PAIRS
    assert [n for n in range(PAIRS) if places[f"K{n}."] != places[f"R{n}."]] == []


def test_the_docx_ties_the_upper_row_of_a_pair_alone() -> None:
    (ruled_table,) = ruled(rendered(table()))
    rows = ruled_table.xpath("./w:tr")[1:]
    assert [bool(row.xpath(".//w:keepNext")) for row in rows] == [True, False] * PAIRS
