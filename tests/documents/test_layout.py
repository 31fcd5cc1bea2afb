"""How much room text takes: lines, rows, tables, columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.documents.grid import body_slots
from selaras.documents.layout.lettering import width_of
from selaras.documents.layout.measuring import Letters, Ruler, count_lines, stays_whole
from selaras.documents.layout.sheets import text_height, text_width, turned
from selaras.documents.layout.widths import share_width, word_needs
from selaras.documents.model import Column, Heading, PageBreak, Paper, Paragraph, Row, Table, Text
from tests.documents.samples import cell

LETTERS = Letters(advance=lambda text: 2.0 * len(text), line=5, beside=2, above=1, indent=4)
NOTE = Paragraph((Text("catatan"),), note=True)
LINE = Paragraph((Text("isi"),))


def table(*rows: Row, columns: int = 2, label: str = "", wide: bool = False) -> Table:
    return Table("t", tuple(Column(1) for _ in range(columns)), (), rows, label, wide=wide)


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 1), ("a b c", 1), ("aaaaa bbbbb", 2), ("a\nb", 2), ("x" * 11, 2), ("a " + "x" * 25, 4)],
)
def test_lines_are_counted_by_words(text: str, lines: int) -> None:
    assert count_lines(text, 20, LETTERS.advance) == lines


@given(st.lists(st.text("abc", min_size=1, max_size=30), max_size=30), st.floats(4, 100))
def test_lines_hold_at_least_their_letters(words: list[str], width: float) -> None:
    lines = count_lines(" ".join(words), width, LETTERS.advance)
    assert lines * width >= LETTERS.advance("".join(words)) - 0.001


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    ruler = Ruler([22, 22], LETTERS, {})
    (row,) = body_slots(table(Row((cell("a"), cell("a" * 10 + " b")))))
    assert ruler.height(row) == 11
    (row,) = body_slots(table(Row((cell("a" * 10 + " b", colspan=2),))))
    assert ruler.height(row) == 6
    (row,) = body_slots(table(Row((cell("a"), cell("a" * 10, indent=1)))))
    assert ruler.height(row) == 11


def test_a_cell_over_several_rows_counts_in_each() -> None:
    tall, low = body_slots(table(Row((cell("a\n" * 5, rowspan=2), cell("b"))), Row((cell("c"),))))
    ruler = Ruler([20, 20], LETTERS, {})
    assert ruler.height(tall) == ruler.height(low) == 15.5


@pytest.mark.parametrize(("rows", "label", "is_low"), [(7, "", True), (8, "", False), (7, "T", False)])
def test_a_table_below_45_per_cent_of_the_page_stays_whole(rows: int, label: str, is_low: bool) -> None:
    of = table(*[Row((cell("a"), cell("b")))] * rows, label=label)
    assert stays_whole(of, Ruler([50, 50], LETTERS, {}), 100) is is_low


def test_words_say_what_columns_need() -> None:
    rows = body_slots(table(Row((cell("aaa bb"), cell("b" * 99))), Row((cell("d" * 9, colspan=2),))))
    assert word_needs(rows, 2, LETTERS, {}) == [pytest.approx(8.2), 32]


@given(
    st.lists(st.tuples(st.floats(0.1, 9), st.floats(1, 30)), min_size=1, max_size=12),
    st.floats(30, 250),
)
def test_shared_widths_fill_the_total_and_meet_the_needs(
    columns: list[tuple[float, float]], total: float
) -> None:
    weights, needs = zip(*columns, strict=True)
    widths = share_width(weights, needs, total)
    assert sum(widths) == pytest.approx(total)
    if sum(needs) < total:
        assert all(width >= need - 0.001 for width, need in zip(widths, needs, strict=True))


def test_what_cannot_fit_is_cut_from_the_widest() -> None:
    assert share_width([1, 1, 1], [5, 30, 30], 45) == [5, 20, 20]


def test_figures_are_as_wide_as_calibri_sets_them() -> None:
    assert width_of("0123456789", 10) == pytest.approx(10 * 0.507 * 10 * 25.4 / 72, rel=0.001)


def test_a_turned_sheet_turns_its_margins() -> None:
    paper = Paper(200, 300, margin_left=30, margin_right=20, margin_top=10, margin_bottom=15)
    upright = text_width(paper, wide=False), text_height(paper, wide=False)
    assert upright == (150, 275)
    assert (text_width(paper, wide=True), text_height(paper, wide=True)) == (275, 150)


def test_sheets_turn_for_wide_tables_with_what_belongs_to_them() -> None:
    wide, head = table(wide=True), Heading(2, "x", "k")
    blocks = [LINE, head, head, wide, NOTE, PageBreak(), LINE, NOTE, PageBreak(), wide, LINE]
    shown = "".join("T" if turn else "." for turn in turned(blocks))
    assert shown == ".TTTTT...T."
