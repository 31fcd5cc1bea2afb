"""The raw cells of a workbook by the words of their heads, read with openpyxl and nothing of ours."""

import re
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

Line = dict[str, Any]


def normal(head: object) -> str:
    """Return a head without mark, hard space and capitals; the year of 'Realisasi 2023' stays."""
    return " ".join(str(head or "").replace("*", " ").split()).casefold()


@cache
def open_book(path: Path) -> Workbook:
    """Return the workbook; opening a large one takes seconds, so each is opened once."""
    return load_workbook(path)


def read_table(path: Path, sheet: str, first_head: str) -> list[Line]:
    """Return the rows below the line of heads that begins with `first_head`, empty ones left out."""
    lines = list(open_book(path)[sheet].iter_rows(values_only=True))
    place = next(n for n, line in enumerate(lines) if normal(line[0]) == first_head)
    heads = [normal(cell) for cell in lines[place]]
    rows = (dict(zip(heads, line, strict=True)) for line in lines[place + 1 :])
    return [row for row in rows if row[first_head] is not None]


def read_quarter(path: Path) -> int:
    """Return the number of the quarter that the profile names, 4 for a whole year."""
    for label, value, *_ in open_book(path)["Profil & Pejabat"].iter_rows(values_only=True):
        if normal(label) == "periode laporan":
            match = re.fullmatch(r"(?:Triwulan (I{1,3}|IV) )?Tahun \d{4}", str(value))
            assert match is not None
            if match[1] is None:
                return 4
            return ["I", "II", "III", "IV"].index(match[1]) + 1
    raise AssertionError("the profile names no period")


def number(cell: object) -> Fraction | None:
    """Return the exact number that is shown in the cell."""
    return None if cell in {None, ""} else Fraction(str(cell).replace(",", "."))


def text(cell: object) -> str:
    return str(cell or "").strip()
