"""A whole document and the paper that it stands on."""

from dataclasses import dataclass
from datetime import date

from selaras.documents.model.blocks import Block


@dataclass(frozen=True)
class Paper:
    """A sheet in millimetres, upright, with its margins."""

    width: float = 210
    height: float = 297
    margin_left: float = 30
    margin_right: float = 20
    margin_top: float = 25
    margin_bottom: float = 25


@dataclass(frozen=True)
class Dokumen:
    """A whole document. `dated` is its own date, never the clock; `running_head` is on each page."""

    title: str
    author: str
    dated: date
    blocks: tuple[Block, ...]
    running_head: str = ""
    generator: str = ""
    paper: Paper = Paper()


@dataclass(frozen=True)
class Attachment:
    """A file carried inside a printed one, whatever its format."""

    name: str
    mime: str
    description: str
    content: bytes
