"""Runs of text. Text is plain: no markup, no control characters except what LineBreak says."""

from dataclasses import dataclass
from enum import StrEnum


class Align(StrEnum):
    """How text stands between its edges."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True)
class Text:
    """A run of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Missing:
    """A gap that the office has to fill; printed so that nobody overlooks it. `what` names the gap."""

    what: str
    shown: str = "belum diisi"


@dataclass(frozen=True)
class Reference:
    """Points at a Table or Figure by its key and prints its label."""

    key: str


@dataclass(frozen=True)
class LineBreak:
    """A new line within a paragraph or cell."""


Inline = Text | Missing | Reference | LineBreak
Inlines = tuple[Inline, ...]
