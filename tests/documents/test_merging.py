"""Rows that share their leading cells: merged per group, never over two groups, nothing lost."""

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from selaras.documents.builders.merging import merge_down
from selaras.documents.model import Cell, Row, Text

WORD = st.sampled_from("ab")
LINES = st.lists(st.tuples(WORD, WORD, WORD), max_size=12)


def spread(rows: tuple[Row, ...], width: int) -> list[list[str]]:
    """Return what stands in every place of the grid."""
    grid: list[list[str]] = [[""] * width for _ in rows]
    for number, row in enumerate(rows):
        cells = iter(row.cells)
        for column in range(width):
            if not grid[number][column]:
                put(grid, number, column, next(cells))
    return grid


def put(grid: list[list[str]], number: int, column: int, cell: Cell) -> None:
    (text,) = cell.inlines
    assert isinstance(text, Text)
    for place in range(number, number + cell.rowspan):
        grid[place][column] = text.text


@given(LINES)
def test_every_place_still_says_what_its_line_said(lines: list[tuple[str, str, str]]) -> None:
    assert spread(merge_down(lines, 2), 3) == [list(line) for line in lines]


@given(LINES)
def test_first_cells_are_as_many_as_groups(lines: list[tuple[str, str, str]]) -> None:
    rows = merge_down(lines, 1)
    assert sum(len(row.cells) == 3 for row in rows) == len(list(groupby(line[0] for line in lines)))


def test_a_word_is_not_merged_over_two_groups() -> None:
    first, second = merge_down([("a", "x", "1"), ("b", "x", "2")], 2)
    assert [cell.rowspan for cell in (*first.cells, *second.cells)] == [1] * 6
