"""The table that is being read: its cells put on the grid as they end, merged ones resolved."""

import re
from collections.abc import Iterator

from lxml import etree

from selaras.exchange.naskah.cells import IsiSel, SelLetak, TabelLetak
from selaras.exchange.naskah.html.styles import has_line
from selaras.exchange.naskah.layout import lay_out
from selaras.exchange.naskah.limits import BARIS_TERBANYAK, SEL_TERBANYAK
from selaras.exchange.naskah.potongan import Kisi, Potongan, Teks

_WHOLE = re.compile(r"\d{1,6}")
_UNRULED_ROLES = frozenset({"presentation", "none"})


class TabelHalaman:
    """An open table. Lines are drawn unless the page says that there are none."""

    def __init__(self, element: etree._Element, style: str) -> None:
        self._rows: list[list[SelLetak]] = []
        self._down: dict[int, int] = {}  # column -> rows that a cell still runs down
        self._taken: set[int] = set()  # columns of the row that is being read
        self._width = 0
        self._pieces: list[Potongan] = []  # of all cells, in order
        self._line = has_line(style)
        self._border = element.get("border", "")
        self._is_data = False
        self._is_layout = element.get("role", "") in _UNRULED_ROLES

    def open_part(self, tag: str) -> None:
        """Begin a row or a group of rows; a header or a caption says that the table holds data."""
        match tag:
            case "tr":
                self._open_row()
            case "caption" | "th":
                self._is_data = True
            case "thead" | "tbody" | "tfoot":
                self._down = {}  # no cell runs down into another group
                self._is_data |= tag == "thead"

    def add_cell(self, element: etree._Element, style: str, pieces: list[Potongan]) -> None:
        """Put a cell where the row has its next free column; beyond the last column it is lost."""
        if not self._rows:
            self._open_row()
        column = next(n for n in range(SEL_TERBANYAK + 1) if n not in self._taken)
        if column == SEL_TERBANYAK:
            return
        self._note_line(style)
        self._pieces += pieces
        self._rows[-1].append(SelLetak(column, _content(pieces)))
        across = min(_span(element, "colspan", SEL_TERBANYAK), SEL_TERBANYAK - column)
        down = _span(element, "rowspan", BARIS_TERBANYAK) - 1
        self._taken |= set(range(column, column + across))
        self._down |= dict.fromkeys(range(column, column + across), down) if down else {}
        self._width = max(self._width, column + across)

    def pieces(self) -> Iterator[Potongan]:
        """Yield what the table is: a grid, or the text that a table without lines lays out."""
        if not self._is_ruled and any(_is_whole(piece) for piece in self._pieces):
            yield from self._pieces
            return
        rows = (tuple(sorted(row, key=lambda cell: cell.kolom)) for row in self._rows)
        yield from lay_out(TabelLetak(tuple(rows), self._width, self._is_ruled))

    def _open_row(self) -> None:
        """Begin a row; cells that run down from above take their columns."""
        self._rows.append(
            [SelLetak(column, IsiSel(), is_lanjutan=True) for column in sorted(self._down)]
        )
        self._taken = set(self._down)
        self._down = {column: left - 1 for column, left in self._down.items() if left > 1}

    @property
    def _is_ruled(self) -> bool:
        if self._is_data or self._line:
            return True
        return not (self._is_layout or self._line is False or self._border == "0")

    def _note_line(self, style: str) -> None:
        found = has_line(style)
        self._line = found if self._line is None else self._line or bool(found)


def _content(pieces: list[Potongan]) -> IsiSel:
    lines = tuple(piece.teks for piece in pieces if isinstance(piece, Teks))
    return IsiSel(lines, tuple(piece for piece in pieces if isinstance(piece, Kisi)))


def _is_whole(piece: Potongan) -> bool:
    """Tell what only a page laid out by a table holds in a cell: headings and further tables."""
    return isinstance(piece, Kisi) or (isinstance(piece, Teks) and piece.tingkat is not None)


def _span(element: etree._Element, name: str, most: int) -> int:
    """Return how many columns or rows a cell covers; rowspan=0 covers all that follow."""
    text = element.get(name, "").strip()
    if not _WHOLE.fullmatch(text):
        return 1
    return min(int(text), most) or (most if name == "rowspan" else 1)
