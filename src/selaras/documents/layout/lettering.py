"""How wide letters run. Carlito has the widths of Calibri, so this holds for both."""

from selaras.documents.layout.fonts import advances

MM_PER_PT = 25.4 / 72
_UNKNOWN_EM = 1.0


def width_of(text: str, size_pt: float) -> float:
    """Return the width in mm of cleaned text set bold, without kerning (which only narrows)."""
    table = advances()
    return sum(table.get(character, _UNKNOWN_EM) for character in text) * size_pt * MM_PER_PT
