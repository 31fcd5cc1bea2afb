"""Put lines together that a line end cut: words, and numbers that a narrow cell broke."""

import re
from collections.abc import Sequence

_OPEN = re.compile(r"\w[-\u2010–/]$")
_SOUND = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_PIECE = re.compile(r"[\d.,]+")
_CODE = re.compile(r"\d{1,2}(?:\.\d{1,4})+\.")


def join_lines(lines: Sequence[str]) -> str:
    """Return the lines as one text."""
    text = ""
    for line in lines:
        text = join_two(text, line)
    return text


def join_two(text: str, line: str) -> str:
    """Return two lines as one; what a hyphen, a slash or a broken number connects gets no space."""
    if not text or not line:
        return text + line
    is_word = _OPEN.search(text) and line[0].isalnum()
    return f"{text}{line}" if is_word or _is_broken_number(text, line) else f"{text} {line}"


def _is_broken_number(text: str, line: str) -> bool:
    """Tell whether a sound number or a code stands over two lines: '2.940.193.' above '491'."""
    first, second = text.rpartition(" ")[2], line.partition(" ")[0]
    if not (_PIECE.fullmatch(first) and _PIECE.fullmatch(second)):
        return False
    if _CODE.fullmatch(first) and not _SOUND.fullmatch(first[:-1]):
        return second[0].isdigit()
    is_open = not first.isdigit() or not second[0].isdigit()
    is_whole = _SOUND.fullmatch(first) and _SOUND.fullmatch(second)
    return is_open and not is_whole and bool(_SOUND.fullmatch(first + second))
