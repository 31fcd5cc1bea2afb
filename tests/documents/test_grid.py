"""Cells stand where they belong, and a table whose cells do not fit is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.documents.grid import GridError, Slot, begun, body_slots, header_slots
from selaras.documents.model import Cell, Column, Row, Table
from tests.documents.samples import SMALL_TABLE, cell

Cells = tuple[Cell, ...]


def table(columns: int, *rows: Cells, header: tuple[Cells, ...] = ()) -> Table:
    return Table("t", tuple(Column(1) for _ in range(columns)), header, tuple(map(Row, rows)))


def test_cells_after_a_span_begin_behind_it() -> None:
    tall, broad, right = cell("a", rowspan=2), cell("b", colspan=2), cell("c", colspan=2)
    assert body_slots(table(3, (tall, broad), (right,))) == [
        (Slot(0, tall), Slot(1, broad)),
        (Slot(0, tall, goes_on=True), Slot(1, right)),
    ]


def test_a_broad_cell_that_goes_on_takes_its_columns_in_every_row() -> None:
    block = cell("a", colspan=2, rowspan=3)
    rows = body_slots(table(3, (cell("x"), block), (cell("y"),), (cell("z"),)))
    assert [[slot.column for slot in row] for row in rows] == [[0, 1]] * 3
    assert [[slot.cell for slot in row] for row in begun(rows)][1:] == [[cell("y")], [cell("z")]]


def test_a_row_may_be_covered_wholly() -> None:
    block = cell("a", colspan=2, rowspan=2)
    assert body_slots(table(2, (block,), ())) == [(Slot(0, block),), (Slot(0, block, goes_on=True),)]


def test_the_header_is_placed_by_itself() -> None:
    columns = [[slot.column for slot in row] for row in begun(header_slots(SMALL_TABLE))]
    assert columns == [[0, 1, 2], [2, 3]]


@pytest.mark.parametrize(
    ("rows", "faulty"),
    [
        ([()], 1),
        ([(cell("a"),)], 1),
        ([(cell("a"), cell("b"), cell("c"))], 1),
        ([(cell("a", colspan=3),)], 1),
        ([(cell("a"), cell("b")), (cell("a"), cell("b", colspan=2))], 2),
        ([(cell("a"), cell("b", rowspan=2)), (cell("c", colspan=2),)], 2),
        ([(cell("a", rowspan=2), cell("b")), (cell("c"), cell("d"))], 2),
    ],
)
def test_rows_that_do_not_fill_the_columns_are_refused(rows: list[Cells], faulty: int) -> None:
    with pytest.raises(
        GridError, match=f"^Sel pada baris isi {faulty} tabel 't' tidak pas dengan 2 kolom"
    ):
        body_slots(table(2, *rows))
    with pytest.raises(GridError, match=f"^Sel pada baris judul {faulty} tabel 't'"):
        header_slots(table(2, header=tuple(rows)))


def test_a_cell_that_reaches_below_the_last_row_is_refused() -> None:
    message = r"^Pada baris isi 1 tabel 't' \(2 kolom\) ada sel yang menjangkau melewati baris terakhir"
    with pytest.raises(GridError, match=message):
        body_slots(table(2, (cell("a", rowspan=2), cell("b"))))


@given(st.lists(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), max_size=4), max_size=4))
def test_placed_cells_cover_every_place_once(shapes: list[list[tuple[int, int]]]) -> None:
    rows = [tuple(cell("x", colspan=c, rowspan=r) for c, r in row) for row in shapes]
    try:
        placed = body_slots(table(3, *rows))
    except GridError:
        return
    covered = [
        (number + down, slot.column + right)
        for number, row in enumerate(begun(placed))
        for slot in row
        for down in range(slot.cell.rowspan)
        for right in range(slot.cell.colspan)
    ]
    assert sorted(covered) == [(row, column) for row in range(len(rows)) for column in range(3)]
