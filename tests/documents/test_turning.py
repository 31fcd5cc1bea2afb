"""Wide tables turn their sheet only where they must."""

from dataclasses import replace

import pytest

from selaras.documents.layout.columns import lay_out
from selaras.documents.layout.turning import keep_upright
from selaras.documents.model import Column, Row, Table
from selaras.documents.renderers.docx import render_docx
from selaras.documents.renderers.pdf import render_pdf
from tests.documents.docx_probe import document_of, found, opened, rendered
from tests.documents.pdf_probe import document, pages_of
from tests.documents.samples import LONG_TABLE, cell


def amounts(columns: int, rows: int = 3) -> Table:
    """Return a wide table whose every column needs about 20 mm in the usual letters."""
    row = Row(tuple(cell("1.234.567.890") for _ in range(columns)))
    return Table("t", (Column(1),) * columns, (), (row,) * rows, wide=True)


def is_wide(table: Table, scale: float = 1.0) -> bool:
    (settled,) = keep_upright(document_of(table), scale).blocks
    assert isinstance(settled, Table)
    return settled.wide


@pytest.mark.parametrize(
    ("columns", "rows", "wide"),
    [(6, 3, False), (8, 3, False), (9, 3, True), (6, 20, False), (6, 40, True)],
)
def test_a_table_turns_where_words_would_break_or_it_is_high(
    columns: int, rows: int, wide: bool
) -> None:
    assert is_wide(amounts(columns, rows)) is wide


def test_broad_letters_turn_a_table_that_narrow_ones_leave_upright() -> None:
    assert (is_wide(amounts(8)), is_wide(amounts(8), 1.4)) == (False, True)


def test_tables_that_are_not_wide_stay_as_they_are() -> None:
    assert not is_wide(replace(amounts(9), wide=False))
    assert is_wide(LONG_TABLE)


def test_both_printed_formats_agree_on_the_sheets() -> None:
    for table in (amounts(8), amounts(9)):
        (page,) = pages_of(render_pdf(document(table)))
        (section,) = rendered(table).sections
        assert (page.width > page.height) is (section.page_width > section.page_height) is is_wide(table)


def test_crowded_tables_get_small_letters_in_word_too() -> None:
    styles = {
        columns: set(found(rendered(amounts(columns)), "//w:tbl//w:pStyle/@w:val")) for columns in (6, 8)
    }
    assert styles == {6: {"IsiTabel"}, 8: {"IsiTabelKecil"}}
    word = opened(render_docx(document_of(amounts(8))))
    assert word.styles["Isi Tabel Kecil"].font.size.pt == 8
    assert word.styles["Kepala Tabel Kecil"].font.bold


def test_columns_tell_whether_their_words_fit() -> None:
    layouts = [lay_out(amounts(columns), 160, {}) for columns in (6, 8, 12)]
    assert [(one.size, one.fits) for one in layouts] == [(9.5, True), (8, True), (7, False)]
