"""Damage to sheets, headers and rows."""

import random
from typing import Any

from tests.workbook.damage_cells import data_rows
from tests.workbook.samples import Cells


def _removed_sheet(rng: random.Random, cells: Cells) -> None:
    if len(cells) > 1:
        del cells[rng.choice(sorted(cells))]


def _renamed_sheet(rng: random.Random, cells: Cells) -> None:
    name = rng.choice(sorted(cells))
    new = rng.choice([f"{name} (2)", name.upper(), name.replace("i", "1"), "Lembar1", name[:-1]])
    if new.casefold() not in {other.casefold() for other in cells}:
        cells[new] = cells.pop(name)


def _doubled_sheet(rng: random.Random, cells: Cells) -> None:
    name = rng.choice(sorted(cells))
    cells[f"{name} "] = [list(row) for row in cells[name]]


def _header_row(cells: Cells, name: str) -> list[Any]:
    rows = cells[name]
    marked = [row for row in rows[:40] if any(str(value).endswith("*") for value in row)]
    return max(reversed(marked), key=lambda row: sum(v != "" for v in row), default=[])


def _blank_header(rng: random.Random, cells: Cells) -> None:
    row = _header_row(cells, rng.choice(sorted(cells)))
    for column in rng.sample(range(len(row)), k=min(len(row), rng.choice([1, 1, 3, 30]))):
        row[column] = ""


def _renamed_header(rng: random.Random, cells: Cells) -> None:
    row = _header_row(cells, rng.choice(sorted(cells)))
    if row:
        column = rng.randrange(len(row))
        row[column] = rng.choice([f"{row[column]}x", str(row[column])[:-3], "Kolom", str(row[0])])


def _doubled_header(rng: random.Random, cells: Cells) -> None:
    row = _header_row(cells, rng.choice(sorted(cells)))
    if len(row) > 1:
        row[rng.randrange(1, len(row))] = row[0]


def _swapped_columns(rng: random.Random, cells: Cells) -> None:
    """Swap the records of two columns but not their headers."""
    name = rng.choice(sorted(cells))
    width = min(map(len, cells[name]), default=0)
    if width > 1:
        first, second = rng.sample(range(width), 2)
        for row in cells[name][4:]:
            if first < len(row) and second < len(row):
                row[first], row[second] = row[second], row[first]


def _shuffled_rows(rng: random.Random, cells: Cells) -> None:
    rows = cells[rng.choice(sorted(cells))]
    part = rows[rng.choice([0, 4]) :]
    rng.shuffle(part)
    rows[len(rows) - len(part) :] = part


def _removed_rows(rng: random.Random, cells: Cells) -> None:
    rows = cells[rng.choice(sorted(cells))]
    for _ in range(rng.randint(1, 4)):
        if rows:
            del rows[rng.randrange(min(len(rows), 12))]


def _doubled_rows(rng: random.Random, cells: Cells) -> None:
    name = rng.choice(sorted(cells))
    rows = cells[name]
    if len(rows) > 4:
        number = rng.choice(list(data_rows(cells, name)) or [0])
        rows.insert(number, list(rows[min(number, len(rows) - 1)]))


def _pushed_down(rng: random.Random, cells: Cells) -> None:
    rows = cells[rng.choice(sorted(cells))]
    rows[:0] = [["", "catatan"]] * rng.choice([1, 5, 30])


STRUCTURE = (
    _removed_sheet, _renamed_sheet, _doubled_sheet, _blank_header, _renamed_header, _doubled_header,
    _swapped_columns, _shuffled_rows, _removed_rows, _doubled_rows, _pushed_down,
)  # fmt: skip
