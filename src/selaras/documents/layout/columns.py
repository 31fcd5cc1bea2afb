"""The widths of the columns of a table and the size of its letters, the same for all that prints.

Page numbers of the DOCX come from the PDF, so both must break lines at the same words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.documents.grid import body_slots, header_slots
from selaras.documents.layout.characters import printable
from selaras.documents.layout.lettering import MM_PER_PT, width_of
from selaras.documents.layout.measuring import Letters, Ruler
from selaras.documents.layout.widths import share_width, word_needs
from selaras.documents.model import Table

SIZES_PT = (9.5, 8.0, 7.0)  # smaller letters only where the words of a crowded table do not fit
UPRIGHT_SIZES_PT = SIZES_PT[:2]  # the smallest is for tables that a turned sheet cannot hold otherwise
INDENT_MM = 4.0  # for each step
INSET_MM = 1.45  # between the line of a cell and its text
_LINE = 1.25  # of the size of the letters, where 1.22 is set
_ABOVE_MM = 1.4
_NARROWEST_MM = 10.0  # in less, Word wraps 'No' into 'N' and 'o'


@dataclass(frozen=True)
class Layout:
    """The size of the letters in points, by what cells of it are measured, whether all words fit."""

    size: float
    ruler: Ruler
    fits: bool


def lay_out(
    table: Table,
    total: float,
    labels: dict[str, str],
    sizes: Sequence[float] = SIZES_PT,
    scale: float = 1.0,
) -> Layout:
    """Share `total` mm by weight in the largest letters whose words fit, else in the smallest.

    `scale` is how much wider than Carlito the letters run. Raises GridError where cells do not fill
    the columns.
    """
    rows = [*header_slots(table), *body_slots(table)]
    weights = [column.width for column in table.columns]
    for size in sizes:
        letters = _letters(size, scale)
        words = word_needs(rows, len(weights), letters, labels)
        needs = [max(need, _NARROWEST_MM) for need in words]
        fits = sum(needs) <= total
        if fits:
            break
    return Layout(size, Ruler(share_width(weights, needs, total), letters, labels), fits)


def _letters(size: float, scale: float) -> Letters:
    return Letters(
        advance=lambda text: width_of(printable(text), size) * scale,
        line=size * _LINE * MM_PER_PT,
        beside=2 * INSET_MM,
        above=_ABOVE_MM,
        indent=INDENT_MM,
    )
