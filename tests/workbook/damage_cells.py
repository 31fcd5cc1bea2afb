"""Damage to single cells: wrong types, gaps, formats, values that no field expects."""

import random
import string
from datetime import date
from typing import Any

from tests.workbook.samples import Cells, Formula, Percent

_WRONG: tuple[Any, ...] = (
    "6.750,000", "1.234.56", "dua puluh", "12 34", "Rp 1 juta", "5.175.000-", "(12", "1,2,3", "٣", "½",
    "1e5", "--5", "97,25 % %", True, False, date(2024, 7, 3), 1e308, -1e300, 1e-300, 5e15, -0.0,
    Percent(0.9725), Percent(12.5), Formula("=1/0", "#DIV/0!"), Formula("=NA()", "#N/A"),
    Formula("=X!A1", "#REF!"), Formula("=1+1", 2), "=cmd|' /C calc'!A0", "+SUM(A1:A9)", "@x", "-1+1",
    "X" * 40_000, "\u202e terbalik", "N/A", "-", " ", "\u00a0", 7.01, 45_000, "32/13/2024",
    "V", "Mungkin",
)  # fmt: skip


def data_rows(cells: Cells, name: str) -> range:
    """Rows that hold records, or the fields of the form."""
    filled = [n for n, row in enumerate(cells[name]) if any(v != "" for v in row[:1])]
    return range(3 if name.startswith("Profil") else 4, max(filled, default=4) + 1)


def _pick(rng: random.Random, cells: Cells) -> tuple[list[Any], int]:
    """Pick one filled cell of the records (any cell where none is filled): its row and column."""
    name = rng.choice(sorted(cells))
    rows = [row for n in data_rows(cells, name) if (row := cells[name][n])]
    row = rng.choice(rows or cells[name])
    filled = [c for c, value in enumerate(row) if value != ""]
    return row, rng.choice(filled or range(len(row)))


def _wrong_value(rng: random.Random, cells: Cells) -> None:
    row, column = _pick(rng, cells)
    row[column] = rng.choice(_WRONG)


def _many_wrong_values(rng: random.Random, cells: Cells) -> None:
    for _ in range(rng.randint(5, 40)):
        _wrong_value(rng, cells)


def _deleted_cell(rng: random.Random, cells: Cells) -> None:
    row, column = _pick(rng, cells)
    row[column] = ""


def _garbage_text(rng: random.Random, cells: Cells) -> None:
    row, column = _pick(rng, cells)
    row[column] = "".join(rng.choices(string.printable[:95] + "éß√\u200b\u00a0", k=rng.randint(1, 60)))


def _moved_cells(rng: random.Random, cells: Cells) -> None:
    row, column = _pick(rng, cells)
    row.insert(column, "")


def _mixed_formats(rng: random.Random, cells: Cells) -> None:
    shapes = (
        lambda x: f"{x:,.2f}", lambda x: f"{x:,.0f}".replace(",", "."), lambda x: f"Rp{x:.0f},-",
        Percent, lambda x: f"{x:.3f}", lambda x: f"{x} Orang", lambda x: Formula("=A1", x),
    )  # fmt: skip
    for rows in cells.values():
        for row in rows:
            for column, value in enumerate(row):
                if isinstance(value, float) and rng.random() < 0.5:
                    row[column] = rng.choice(shapes)(value)


CELLS = (_wrong_value, _wrong_value, _many_wrong_values, _deleted_cell, _garbage_text, _moved_cells,
          _mixed_formats)  # fmt: skip
