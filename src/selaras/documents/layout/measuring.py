"""About how high a table will stand on paper: rather too high than too low."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from selaras.documents.grid import Slot, Slots, body_slots, header_slots
from selaras.documents.model import Table
from selaras.documents.tying import unbroken
from selaras.documents.walking import plain_text

_WHOLE = 0.45  # share of the page up to which a table is kept whole
_CAPTION_LINES = 2.5  # of the table's own letters: the gaps around a caption


@dataclass(frozen=True)
class Letters:
    """How text runs in cells, in mm: a line's width and height, the padding of a cell, an indent."""

    advance: Callable[[str], float]
    line: float
    beside: float
    above: float
    indent: float


@dataclass(frozen=True)
class Ruler:
    """What measuring needs: the widths of the columns in mm, the letters, the labels of tables."""

    widths: Sequence[float]
    letters: Letters
    labels: dict[str, str]

    def inner_width(self, slot: Slot) -> float:
        """Return the width in mm that the text of a cell has."""
        outer = sum(self.widths[slot.column : slot.column + slot.cell.colspan])
        return max(outer - self.letters.beside - slot.cell.indent * self.letters.indent, 1.0)

    def height(self, row: Slots) -> float:
        """Return the height of a row in mm; a cell over several rows is spread over them."""
        return max((self._cell_height(slot) for slot in row), default=0.0)

    def _cell_height(self, slot: Slot) -> float:
        text = plain_text(slot.cell.inlines, self.labels)
        count = count_lines(text, self.inner_width(slot), self.letters.advance)
        return (count * self.letters.line + self.letters.above) / slot.cell.rowspan


def stays_whole(table: Table, ruler: Ruler, page_height: float) -> bool:
    """Say whether a table takes so little of a page (mm) that no page break need tear it."""
    room = page_height * _WHOLE
    caption = count_lines(table.caption, sum(ruler.widths), ruler.letters.advance) + _CAPTION_LINES
    used = caption * ruler.letters.line if table.label or table.caption else 0.0
    for row in (*header_slots(table), *body_slots(table)):
        used += ruler.height(row)
        if used > room:
            return False
    return True


def count_lines(text: str, width: float, advance: Callable[[str], float]) -> int:
    """Return how many lines of that width (mm) a text fills."""
    return sum(_wrap(unbroken(line), width, advance) for line in text.split("\n"))


def _wrap(words: Iterable[str], width: float, advance: Callable[[str], float]) -> int:
    space = advance(" ")
    lines, used = 1, 0.0
    for word in words:
        need = advance(word)
        if used and used + space + need > width:
            lines, used = lines + 1, 0.0
        elif used:
            used += space
        lines += max(ceil((used + need) / width) - 1, 0)
        used = min(used + need, width)
    return lines
