"""Find the column in which every cell of a table begins; spans leave out what they cover."""

from collections.abc import Iterable, Iterator

from selaras.documents.model import Cell

Placed = tuple[int, Cell]


def place_cells(bands: Iterable[tuple[Cell, ...]], columns: int) -> Iterator[list[Placed]]:
    """Yield per row its cells, each with the number of its first column, counted from 0.

    Raises ValueError where cells and spans do not fill a row exactly.
    """
    covered: dict[int, int] = {}  # column -> rows below that a span from above still covers
    for number, cells in enumerate(bands, start=1):
        row = list(_place_row(cells, covered))
        if _filled(row, covered) != list(range(columns)):
            raise ValueError(f"sel pada baris {number} tidak pas dengan {columns} kolom tabel")
        covered = {column: rows - 1 for column, rows in covered.items() if rows > 1}
        for column, cell in row:
            if cell.rowspan > 1:
                covered |= dict.fromkeys(range(column, column + cell.colspan), cell.rowspan - 1)
        yield row


def _place_row(cells: tuple[Cell, ...], covered: dict[int, int]) -> Iterator[Placed]:
    column = 0
    for cell in cells:
        while column in covered:
            column += 1
        yield column, cell
        column += cell.colspan


def _filled(row: list[Placed], covered: dict[int, int]) -> list[int]:
    own = [column + step for column, cell in row for step in range(cell.colspan)]
    return sorted([*own, *covered])
