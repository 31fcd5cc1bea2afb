"""What all readers give: tables as rows of cell texts, and text without what no eye can see."""

import re

TableTexts = list[list[str]]

_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")  # soft hyphen, zero-width characters


def normalise(text: str) -> str:
    """Return the text with single spaces and without invisible characters."""
    return " ".join(_UNSEEN.sub("", text).split())
