"""Ruled tables of a page: words put into the cells that the lines draw, merged cells resolved."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pdfplumber.page import Page
from pdfplumber.table import Table

from selaras.exchange.naskah.limits import SEL_TERBANYAK
from selaras.exchange.naskah.pdf.cetak import Kata, KisiCetak, gather_lines
from selaras.exchange.naskah.pdf.joining import join_lines
from selaras.exchange.naskah.potongan import BarisKisi

_MOST_EDGES = 4000  # a page with more is a drawing
_SNAP = 2.0  # points that one line of a table may lie apart in its cells
_FEWEST = 2  # rows and columns of a table

Kotak = tuple[float, float, float, float]


@dataclass(frozen=True)
class _Grid:
    """The places of a table: where columns and rows begin, and which cell covers each place."""

    kiri: list[float]
    atas: list[float]
    sel: dict[tuple[int, int], Kotak]

    def cell_of(self, word: Kata) -> Kotak | None:
        row = bisect_right(self.atas, word.tengah) - 1
        column = bisect_right(self.kiri, (word.kiri + word.kanan) / 2) - 1
        return self.sel.get((row, column))


def read_grids(page: Page, words: Sequence[Kata], nomor: int) -> tuple[list[KisiCetak], list[Kata]]:
    """Return the tables of a page, and the words that stand in none."""
    if len(page.edges) > _MOST_EDGES:
        return [], list(words)
    grids, rest = [], list(words)
    for table in page.find_tables():
        grid = _places(table)
        if grid is not None:
            rows, rest = _fill(grid, rest, nomor)
            if rows:
                printed = tuple(BarisKisi(row, nomor) for row in rows)
                grids.append(KisiCetak(printed, table.bbox[1], nomor, tuple(grid.kiri)))
    return grids, rest


def _places(table: Table) -> _Grid | None:
    """Return the places, None for what is no table but a box or a stroke."""
    cells: list[Kotak] = list(table.cells)
    left = _snapped(cell[0] for cell in cells)
    top = _snapped(cell[1] for cell in cells)
    if min(len(left), len(top)) < _FEWEST or len(left) > SEL_TERBANYAK:
        return None
    places: dict[tuple[int, int], Kotak] = {}
    for cell in cells:
        rows = range(_index(top, cell[1]), _index(top, cell[3] - 2 * _SNAP) + 1)
        columns = range(_index(left, cell[0]), _index(left, cell[2] - 2 * _SNAP) + 1)
        places.update({(row, column): cell for row in rows for column in columns})
    return _Grid(left, top, places)


def _snapped(edges: Iterable[float]) -> list[float]:
    """Return the different edges in order."""
    found: list[float] = []
    for edge in sorted(edges):
        if not found or edge - found[-1] > _SNAP:
            found.append(edge)
    return found


def _index(edges: list[float], edge: float) -> int:
    return max(bisect_right(edges, edge + _SNAP) - 1, 0)


def _fill(
    grid: _Grid, words: Sequence[Kata], nomor: int
) -> tuple[tuple[tuple[str, ...], ...], list[Kata]]:
    """Return the rows of texts and the words outside; no rows where the words lie in a single cell."""
    inside: dict[Kotak, list[Kata]] = defaultdict(list)
    rest = []
    for word in words:
        cell = grid.cell_of(word)
        if cell is None or not _holds(cell, word):
            rest.append(word)
        else:
            inside[cell].append(word)
    if len(inside) < _FEWEST:
        return (), list(words)
    texts = {
        cell: join_lines([line.teks for line in gather_lines(found, nomor)])
        for cell, found in inside.items()
    }
    return tuple(_row(grid, texts, number) for number in range(len(grid.atas))), rest


def _holds(cell: Kotak, word: Kata) -> bool:
    return cell[1] <= word.tengah <= cell[3] and cell[0] <= (word.kiri + word.kanan) / 2 <= cell[2]


def _row(grid: _Grid, texts: dict[Kotak, str], number: int) -> tuple[str, ...]:
    """Return the texts of a row, each at the first place of its cell."""
    shown = []
    for column in range(len(grid.kiri)):
        cell = grid.sel.get((number, column))
        first = (
            cell is not None
            and grid.sel.get((number - 1, column)) != cell
            and grid.sel.get((number, column - 1)) != cell
        )
        shown.append(texts.get(cell, "") if cell is not None and first else "")
    return tuple(shown)
