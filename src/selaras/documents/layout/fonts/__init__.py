"""The bundled Carlito (licence in OFL.txt): which characters it has and how wide they run."""

from functools import cache
from pathlib import Path

from selaras.documents.layout.fonts.truetype import read_advances

FOLDER = Path(__file__).parent
FAMILY = "Carlito"
_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")


@cache
def advances() -> dict[str, float]:
    """Map each character that all four styles have to its width in em, as wide as bold is."""
    faces = [read_advances(FOLDER / f"{FAMILY}-{style}.ttf") for style in _STYLES]
    common = set.intersection(*(set(face) for face in faces))
    return {character: max(face[character] for face in faces) for character in common}
