"""Share the width of a table among its columns so that words and numbers stay whole."""

from collections.abc import Sequence

from selaras.documents.grid import Slots
from selaras.documents.layout.measuring import Letters
from selaras.documents.tying import unbroken
from selaras.documents.walking import plain_text

_LARGEST_NEED_MM = 32.0  # what a single long word may take from the other columns
_SLACK_MM = 0.2  # so that rounding never breaks a word that just fits


def word_needs(
    rows: Sequence[Slots], columns: int, letters: Letters, labels: dict[str, str]
) -> list[float]:
    """Return for each column the width in mm that its longest word needs."""
    needs = [letters.beside] * columns
    for slot in (slot for row in rows for slot in row if slot.cell.colspan == 1):
        words = unbroken(plain_text(slot.cell.inlines, labels))
        word = max(map(letters.advance, words), default=0.0)
        need = word + letters.beside + slot.cell.indent * letters.indent + _SLACK_MM
        needs[slot.column] = max(needs[slot.column], min(need, _LARGEST_NEED_MM))
    return needs


def share_width(weights: Sequence[float], needs: Sequence[float], total: float) -> list[float]:
    """Spread `total` by weight, but give each column its need; what does not fit is squeezed."""
    if sum(needs) > total:
        return _squeeze(needs, total)
    tight: set[int] = set()
    while True:
        free = total - sum(needs[i] for i in tight)
        loose = sum(weight for i, weight in enumerate(weights) if i not in tight)
        widths = [needs[i] if i in tight else free * w / loose for i, w in enumerate(weights)]
        short = {i for i, width in enumerate(widths) if i not in tight and width < needs[i]}
        if not short:
            return widths
        tight |= short


def _squeeze(needs: Sequence[float], total: float) -> list[float]:
    """Cut the widest needs to one common width, so that a column 'No' keeps its own."""
    free, left = total, len(needs)
    for need in sorted(needs):
        if need * left > free:
            break
        free, left = free - need, left - 1
    return [min(need, free / left) for need in needs]
