"""Line up the cells below a header with its columns where a page break or a converter shifted them."""

from collections.abc import Sequence

from selaras.domain.naskah.isi import BarisTabel
from selaras.domain.naskah.pengenalan.isi_kolom import column, is_nil, misfits
from selaras.domain.naskah.tabel import JenisKolom, Kolom

_TOLERATED = 12  # filled cells of a hundred that may misfit before the columns count as shifted
_GOOD = 4  # of a hundred after lining up, which makes it believable
_SKIPPED_HEADER = 1  # price of a header column without cells
_MISFIT = 12  # price of a cell that cannot be there
_LOST = 8  # price of a filled cell without a column
_NEVER = 10**12


def align(kolom: Sequence[Kolom], rows: Sequence[BarisTabel]) -> dict[int, Kolom] | None:
    """Return the column of each place of these rows, None where no lining up is believable.

    As printed where that fits; else the best one that keeps the order and may leave out empty columns.
    """
    rows = [row for row in rows if sum(not is_nil(cell) for cell in row.sel) > 2] or list(rows)
    width = max(len(row.sel) for row in rows)
    as_printed = {place: kolom[place] for place in range(min(width, len(kolom)))}
    if width <= len(kolom) and _fits(as_printed, rows, _TOLERATED):
        return as_printed
    shifted = _best(kolom, rows, width)
    return shifted if _fits(shifted, rows, _GOOD) else None


def _fits(places: dict[int, Kolom], rows: Sequence[BarisTabel], tolerated: int) -> bool:
    """Tell whether at most so many filled cells of a hundred misfit or have no column."""
    cells = [
        (place, cell) for row in rows for place, cell in enumerate(row.sel) if cell and not is_nil(cell)
    ]
    bad = sum(place not in places or misfits(places[place].jenis, cell) for place, cell in cells)
    return bad * 100 <= tolerated * len(cells)


def _best(kolom: Sequence[Kolom], rows: Sequence[BarisTabel], width: int) -> dict[int, Kolom]:
    """Find the cheapest order-keeping assignment, by dynamic programming as sequences are aligned."""
    columns = [[cell for cell in column(rows, place) if not is_nil(cell)] for place in range(width)]
    prices = _Prices(columns)
    cost = [[0] * (width + 1) for _ in range(len(kolom) + 1)]
    for head in range(len(kolom) + 1):
        for place in range(width + 1):
            if head or place:
                cost[head][place] = min(_steps(cost, kolom, prices, head, place))
    return _trace(cost, kolom, prices)


class _Prices:
    """What it costs to put a column of cells under a header; asked once for each kind of header."""

    def __init__(self, columns: list[list[str]]) -> None:
        self.columns = columns
        self._known: dict[tuple[int, JenisKolom, bool], int] = {}

    def lost(self, place: int) -> int:
        """Return the price of leaving a column without a header."""
        return _LOST * len(self.columns[place])

    def pair(self, place: int, kolom: Kolom) -> int:
        """Return the price of a column under a header; nothing is known to belong under an empty one."""
        if kolom.jenis is JenisKolom.LAIN and not kolom.teks:
            return self.lost(place)
        key = (place, kolom.jenis, bool(kolom.teks))
        if key not in self._known:
            self._known[key] = sum(_MISFIT * misfits(kolom.jenis, cell) for cell in self.columns[place])
        return self._known[key]


def _steps(
    cost: list[list[int]], kolom: Sequence[Kolom], prices: _Prices, head: int, place: int
) -> tuple[int, int, int]:
    """Return the prices of ending here with a pair, with a skipped header, with a skipped column."""
    pair = _NEVER
    if head and place:
        pair = cost[head - 1][place - 1] + prices.pair(place - 1, kolom[head - 1])
    no_cells = cost[head - 1][place] + _SKIPPED_HEADER if head else _NEVER
    no_header = cost[head][place - 1] + prices.lost(place - 1) if place else _NEVER
    return pair, no_cells, no_header


def _trace(cost: list[list[int]], kolom: Sequence[Kolom], prices: _Prices) -> dict[int, Kolom]:
    places: dict[int, Kolom] = {}
    head, place = len(kolom), len(prices.columns)
    while head or place:
        steps = _steps(cost, kolom, prices, head, place)
        match steps.index(min(steps)):
            case 0:
                head, place = head - 1, place - 1
                places[place] = kolom[head]
            case 1:
                head -= 1
            case _:
                place -= 1
    return places
