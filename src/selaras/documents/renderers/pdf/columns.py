"""Choose the size of the letters of a table and the widths of its columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.documents.grid import Slots
from selaras.documents.layout.lettering import MM_PER_PT, width_of
from selaras.documents.layout.measuring import Letters, Ruler
from selaras.documents.layout.widths import share_width, word_needs
from selaras.documents.model import Table
from selaras.documents.renderers.pdf.wording import clean

INSET_MM = 1.4
INDENT_MM = 3.0
_SIZES_PT = (9.5, 8.5, 7.5)  # smaller letters only where the words of a crowded table do not fit
_LINE = 1.3  # of the size of the letters; the template sets about 1.2
_ABOVE_MM = 2.4


@dataclass(frozen=True)
class Layout:
    """The size of the letters in points, and by what cells of that size are measured."""

    size: float
    ruler: Ruler


def lay_out(table: Table, rows: Sequence[Slots], total: float, labels: dict[str, str]) -> Layout:
    """Share `total` mm among the columns in the largest letters whose words fit."""
    for size in _SIZES_PT:
        letters = _letters(size)
        needs = word_needs(rows, len(table.columns), letters, labels)
        if sum(needs) <= total:
            break
    widths = share_width([column.width for column in table.columns], needs, total)
    return Layout(size, Ruler(widths, letters, labels))


def _letters(size: float) -> Letters:
    return Letters(
        advance=lambda text: width_of(clean(text), size),
        line=size * _LINE * MM_PER_PT,
        beside=2 * INSET_MM,
        above=_ABOVE_MM,
        indent=INDENT_MM,
    )
