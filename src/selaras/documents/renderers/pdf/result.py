"""What rendering gives, and how it fails."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Pdf:
    """A finished PDF; `pages` maps the key of each heading, contents list and table to its page."""

    content: bytes
    pages: dict[str, int]
    page_count: int


class RenderError(RuntimeError):
    """The PDF could not be made; the message is Indonesian."""
