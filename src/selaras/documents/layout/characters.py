"""Which characters the bundled font can print."""

import re
import unicodedata
from functools import cache

from selaras.documents.cleaning import clean
from selaras.documents.layout.fonts import advances

_SUBSTITUTE = "□"
_DROPPED = {"Cc", "Cf", "Cs", "Cn"}  # controls, invisible formatting, halves of characters, unassigned
_VARIATION_SELECTORS = re.compile("[\ufe00-\ufe0f]")
_BREAKING = re.compile(r"[\t\n]+")


def printable(text: str) -> str:
    """Return the text with what the font lacks shown as '□' and without control characters.

    PDF/A refuses a character without a glyph, and level A refuses the private use area.
    """
    one_line = _BREAKING.sub(" ", clean(text))
    composed = unicodedata.normalize("NFC", _VARIATION_SELECTORS.sub("", one_line))
    return "".join(map(_shown, composed))


@cache
def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category in _DROPPED:
        return ""
    if character in advances() and category != "Co":
        return character
    return " " if category == "Zs" else _SUBSTITUTE
