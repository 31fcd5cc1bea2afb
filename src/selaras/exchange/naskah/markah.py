"""Take the markup off text that a converter wrote: Markdown, HTML tags and LaTeX."""

import re

_INLINE_TAG = re.compile(r"</?(?:i|b|u|s|em|strong|span|font|sub|sup)\b[^<>]*>", re.IGNORECASE)
_BLOCK_TAG = re.compile(
    r"</?(?:br|p|ol|ul|li|div|center|h[1-6]|table|thead|tbody|tr|td|th|img|a)\b[^<>]*>", re.IGNORECASE
)
_BOLD_BETWEEN_WORDS = re.compile(r"(?<=\w)\*\*(?=\w)")
_BOLD = re.compile(r"\*\*(?!\))")  # '**)' marks a footnote
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])")
_FORMULA = re.compile(r"\$([^$]+)\$")
_HEADING = re.compile(r"^\s*(#{1,6})\s+")
_BULLET = re.compile(r"^\s*(?:[-*•➤○✓✔▪●◦]\s+)+")
_RULE = re.compile(r"-{2,}")
_LATEX = (
    (re.compile(r"\\(?:leq|le)\b"), "≤"),
    (re.compile(r"\\(?:geq|ge)\b"), "≥"),
    (re.compile(r"\\times\b"), "×"),
    (re.compile(r"\\text\{([^{}]*)\}"), r"\1"),
    (re.compile(r"\\([%&$#_])"), r"\1"),
)


def strip_paragraph(line: str) -> str:
    """Return the text of a line; a line that is one formula ('$$...$$') keeps its LaTeX."""
    text = " ".join(line.split())
    if text.startswith("$$"):
        return text
    text = _BULLET.sub("", _HEADING.sub("", text, count=1), count=1)
    return strip_cell(text)


def strip_cell(text: str) -> str:
    """Return the text of a cell, white space single; a formula between '$' becomes plain text."""
    clean = _BLOCK_TAG.sub(" ", _INLINE_TAG.sub("", text))
    clean = _BOLD.sub("", _BOLD_BETWEEN_WORDS.sub(" ", clean))
    clean = _ITALIC.sub(r"\1", clean)
    clean = _FORMULA.sub(lambda match: _plain(match[1]), clean)
    return " ".join(clean.split())


def heading_level(line: str) -> int | None:
    """Return the level of a Markdown heading, None for any other line."""
    match = _HEADING.match(line)
    return len(match[1]) if match else None


def is_rule(cells: tuple[str, ...]) -> bool:
    """Tell whether a row only draws the line of a table, as in '---|-----'."""
    return all(_RULE.fullmatch(cell) for cell in cells) and any(len(cell) > 2 for cell in cells)


def _plain(formula: str) -> str:
    for pattern, written in _LATEX:
        formula = pattern.sub(written, formula)
    return formula
