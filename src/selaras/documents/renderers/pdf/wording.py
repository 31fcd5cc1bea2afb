"""Make text fit into a width."""

import re
from collections.abc import Iterator

from selaras.documents.layout.lettering import width_of
from selaras.documents.tying import untie

_TIED = re.compile(r"[^\S\u00a0]+|[\S\u00a0]+")
_PARTS = re.compile(r"[^./_\-,:;@=&?]*[./_\-,:;@=&?]+|[^./_\-,:;@=&?]+")


def break_up(text: str, width: float, size_pt: float) -> list[str]:
    """Split cleaned text where a line may break although there is no space.

    Only words wider than `width` (mm) are split: after separators, else between characters.
    """
    pieces = [""]
    for tied in _TIED.findall(text):
        fits = width_of(tied, size_pt) <= width
        for token in [tied] if fits else re.findall(r"\s+|\S+", untie(tied)):
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
