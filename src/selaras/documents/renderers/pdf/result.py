"""What rendering gives, and how it fails."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pdf:
    """A finished PDF; `pages` maps keys of headings, contents lists, tables and figures to pages."""

    content: bytes
    pages: dict[str, int]
    page_count: int


class RenderError(RuntimeError):
    """The PDF could not be made; the message is Indonesian."""
