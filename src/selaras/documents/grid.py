"""Where the cells of a table stand: the model leaves out what a span covers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from selaras.documents.model import Cell, Table


class GridError(ValueError):
    """Cells and spans do not fill the columns of their table; the message is Indonesian."""


@dataclass(frozen=True)
class Slot:
    """A cell and its first column, counted from 0; `goes_on` where it began in a row above."""

    column: int
    cell: Cell
    goes_on: bool = False


Slots = tuple[Slot, ...]  # a row from left to right
_Hanging = dict[int, tuple[Slot, int]]  # first column -> what hangs down, and into how many rows more


def header_slots(table: Table) -> list[Slots]:
    """Return the rows of the header. Raises GridError where cells do not fill the columns."""
    return _place("judul", table.header, table)


def body_slots(table: Table) -> list[Slots]:
    """Return the rows of the body. Raises GridError where cells do not fill the columns."""
    return _place("isi", [row.cells for row in table.rows], table)


def begun(rows: Iterable[Slots]) -> list[Slots]:
    """Leave out what goes on from above, so that every cell is there once."""
    return [tuple(slot for slot in row if not slot.goes_on) for row in rows]


def _place(band: str, rows: Sequence[Sequence[Cell]], table: Table) -> list[Slots]:
    columns = len(table.columns)
    placed: list[Slots] = []
    hanging: _Hanging = {}
    for number, cells in enumerate(rows, start=1):
        row = tuple(_place_row(iter(cells), hanging, columns))
        if not _fills(row, len(cells), len(hanging), columns):
            raise GridError(
                f"Sel pada baris {band} {number} tabel '{table.key}' tidak pas dengan {columns} kolom."
            )
        hanging = _hang(row, hanging)
        placed.append(row)
    if hanging:
        raise GridError(
            f"Pada baris {band} {len(rows)} tabel '{table.key}' ({columns} kolom) ada sel yang "
            "menjangkau melewati baris terakhir."
        )
    return placed


def _place_row(cells: Iterator[Cell], hanging: _Hanging, columns: int) -> Iterator[Slot]:
    column = 0
    while column < columns:
        if column in hanging:
            slot = replace(hanging[column][0], goes_on=True)
        elif cell := next(cells, None):
            slot = Slot(column, cell)
        else:
            return
        yield slot
        column += slot.cell.colspan


def _fills(row: Slots, cells: int, hanging: int, columns: int) -> bool:
    going_on = sum(slot.goes_on for slot in row)
    width = sum(slot.cell.colspan for slot in row)
    return (width, len(row) - going_on, going_on) == (columns, cells, hanging)


def _hang(row: Slots, hanging: _Hanging) -> _Hanging:
    below = {
        slot.column: (slot, (hanging[slot.column][1] if slot.goes_on else slot.cell.rowspan) - 1)
        for slot in row
    }
    return {column: found for column, found in below.items() if found[1] > 0}
