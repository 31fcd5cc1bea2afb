"""Text as a reader of the page sees it."""

_CONTROLS = (*range(1, 9), *range(14, 28), 127)  # a web page may hold them; the others part words
_UNSEEN = dict.fromkeys((*map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), *_CONTROLS))


def clean_text(text: str) -> str:
    """Return the text without unseen characters, white space single."""
    return " ".join(text.translate(_UNSEEN).split())
