from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter.utility import quote_sheetname, xl_col_to_name, xl_range, xl_range_abs, xl_rowcol_to_cell

from selaras.exchange.workbook.addresses import (
    cell_address,
    column_letter,
    fixed_range,
    range_address,
)

rows, columns = st.integers(0, 1_048_575), st.integers(0, 16_383)


@given(columns)
def test_column_letters_are_those_of_excel(column: int) -> None:
    assert column_letter(column) == xl_col_to_name(column)


@given(rows, columns)
def test_cell_addresses_are_those_of_excel(row: int, column: int) -> None:
    assert cell_address(row, column) == xl_rowcol_to_cell(row, column)
    assert cell_address(row, column, fixed_column=True) == xl_rowcol_to_cell(row, column, col_abs=True)


@given(rows, columns, st.integers(0, 5), st.integers(0, 5))
def test_ranges_are_those_of_excel(row: int, column: int, down: int, right: int) -> None:
    corners = (row, column, row + down, column + right)
    assert range_address(*corners) == xl_range(*corners)


@given(rows, columns, st.integers(1, 5))
def test_fixed_ranges_are_those_of_excel(row: int, column: int, down: int) -> None:
    for sheet in ("Program & Pagu", "Pagu '24"):
        expected = f"{quote_sheetname(sheet)}!{xl_range_abs(row, column, row + down, column)}"
        assert fixed_range(sheet, row, column, row + down, column) == expected
