"""Make text fit: into the characters of the font, and into a width."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from selaras.documents import cleaning
from selaras.documents.layout.fonts import advances
from selaras.documents.layout.lettering import width_of

_SUBSTITUTE = "□"
_DROPPED = {"Cc", "Cf", "Cs", "Cn"}  # controls, invisible formatting, halves of characters, unassigned
_VARIATION_SELECTORS = re.compile("[\ufe00-\ufe0f]")
_BREAKING = re.compile(r"[\t\n]+")
_PARTS = re.compile(r"[^./_\-,:;@=&?]*[./_\-,:;@=&?]+|[^./_\-,:;@=&?]+")


def clean(text: str) -> str:
    """Return the text with what the font lacks shown as '□' and without control characters.

    PDF/A refuses a character without a glyph, and level A refuses the private use area.
    """
    one_line = _BREAKING.sub(" ", cleaning.clean(text))
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


def break_up(text: str, width: float, size_pt: float) -> list[str]:
    """Split cleaned text where a line may break although there is no space.

    Only words wider than `width` (mm) are split: after separators, else between characters.
    """
    pieces = [""]
    for token in re.findall(r"\s+|\S+", text):
        first, *rest = _split(token, width, size_pt)
        pieces[-1] += first
        pieces.extend(rest)
    return pieces


def _split(word: str, width: float, size_pt: float) -> list[str]:
    if word.isspace() or width_of(word, size_pt) <= width:
        return [word]
    parts = _PARTS.findall(word)
    return [piece for part in parts for piece in _chop(part, width, size_pt)]


def _chop(part: str, width: float, size_pt: float) -> Iterator[str]:
    if width_of(part, size_pt) <= width:
        yield part
    else:
        yield from re.findall(r".[\u0300-\u036f]*", part)
