"""The columns of a table in Word: their widths, and by what their cells are measured."""

from selaras.documents.grid import body_slots, header_slots
from selaras.documents.layout.lettering import width_of
from selaras.documents.layout.measuring import Letters, Ruler
from selaras.documents.layout.widths import share_width, word_needs
from selaras.documents.model import Table

INDENT = 4.0  # millimetres for each step
_SIZE = 9.5  # points, as the styles of cells say
_LETTERS = Letters(lambda text: width_of(text, _SIZE), line=4.1, beside=2.9, above=1.2, indent=INDENT)
_NARROWEST = 10.0  # millimetres; in less, Word wraps 'No' into 'N' and 'o'


def measure_columns(table: Table, total: float, labels: dict[str, str]) -> Ruler:
    """Share `total` mm by weight, but keep words and numbers whole where there is room.

    Raises GridError where cells do not fill the columns.
    """
    rows = [*header_slots(table), *body_slots(table)]
    words = word_needs(rows, len(table.columns), _LETTERS, labels)
    needs = [max(need, _NARROWEST) for need in words]
    return Ruler(share_width([c.width for c in table.columns], needs, total), _LETTERS, labels)
