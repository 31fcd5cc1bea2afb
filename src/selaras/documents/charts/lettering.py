"""Text of charts: how wide it runs, and where its lines break."""

from selaras.documents.layout.characters import printable
from selaras.documents.layout.lettering import MM_PER_PT, width_of

_NARROWEST = 3  # letters that stand in a line however little room there is


def advance(text: str, size: float) -> float:
    """Return the width in points of printable text."""
    return width_of(text, size) / MM_PER_PT


def wrap(text: str, width: float, size: float) -> list[str]:
    """Return the lines of a text in `width` points; a word too long for a line is cut."""
    lines: list[str] = []
    for word in printable(text).split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and advance(joined, size) <= width:
            lines[-1] = joined
        else:
            lines.extend(_cut(word, width, size))
    return lines or [""]


def _cut(word: str, width: float, size: float) -> list[str]:
    parts = [""]
    for letter in word:
        if len(parts[-1]) >= _NARROWEST and advance(parts[-1] + letter, size) > width:
            parts.append("")
        parts[-1] += letter
    return parts
