"""A number and its sign stay on one line: 'Rp 5.000' and '84,22 %' never break at their space."""

import re

_NO_BREAK = "\u00a0"
_SPACE_OF_A_SIGN = re.compile(r"(?<=\d) (?=%)|(?<=\bRp) (?=-?\d)")
_BREAKING_SPACE = re.compile(r"[^\S\u00a0]+")


def tie(text: str) -> str:
    """Return the text with spaces that do not break between a number and its sign."""
    return _SPACE_OF_A_SIGN.sub(_NO_BREAK, text)


def untie(text: str) -> str:
    """Return the text with spaces that break, for where there is too little room."""
    return text.replace(_NO_BREAK, " ")


def unbroken(text: str) -> list[str]:
    """Return what stands between the places where a line may break, with number and sign as one."""
    return [word for word in _BREAKING_SPACE.split(tie(text)) if word]
