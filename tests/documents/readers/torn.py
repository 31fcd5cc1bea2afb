"""Compare tables read from PDF with those of the model; lines and rows may be torn by the page alone.

What a page does: it breaks lines behind a slash, tears a tall row in two, repeats a cell that reaches
over rows as an empty one, and lets two tables with the same head look like one that goes on.
"""

from collections.abc import Sequence
from itertools import pairwise

from tests.documents.readers.texts import TableTexts

Row = list[str]


def differences(found: Sequence[TableTexts], expected: Sequence[TableTexts]) -> list[str]:
    """Return the first difference; none where the tables hold the same rows in the same order."""
    rest = [_tight(row) for table in found for row in table]
    heads = [None, *(_tight(table[0]) for table in expected)]
    for (before, head), table in zip(pairwise(heads), expected, strict=True):
        for row in map(_tight, table):
            if before == head == row and (not rest or rest[0] != row):
                continue
            if not (rest := _take(rest, row)):
                return [f"{row} is not where it belongs"]
            rest = rest[1:]
    return [f"goes on with {rest[0]}"] if rest else []


def _tight(row: Sequence[str]) -> Row:
    """Leave out white space: a line may break behind a slash or a hyphen where no space stands."""
    return ["".join(cell.split()) for cell in row]


def _take(rest: list[Row], row: Row) -> list[Row]:
    """Return the rows with `row` as the first of them in one piece, none where it is not there."""
    rest = list(rest)
    while rest and rest[0] != row and not _below_a_tall_cell(rest[0], row):
        if len(rest) == 1 or not _goes_on(rest[0], row) or len(rest[0]) != len(rest[1]):
            return []
        rest[:2] = [[upper + lower for upper, lower in zip(*rest[:2], strict=True)]]
    return rest


def _below_a_tall_cell(head: Row, row: Row) -> bool:
    """Tell whether `head` is the row behind the empty rest of cells that reach over the page."""
    blank = len(head) - len(row)
    return blank > 0 and not any(head[:blank]) and head[blank:] == row


def _goes_on(head: Row, row: Row) -> bool:
    """Tell whether `head` is the upper part of a row that the end of a page tore."""
    return len(head) == len(row) and all(
        whole.startswith(part) for part, whole in zip(head, row, strict=True)
    )
