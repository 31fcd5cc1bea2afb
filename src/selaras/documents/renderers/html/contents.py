"""Generated lists: of headings, nested by level, and of tables or figures."""

from collections.abc import Iterator
from typing import assert_never

from selaras.documents.model import Contents, Dokumen, Figure, Heading, Listing, Table
from selaras.documents.renderers.html.elements import Element, element

_LEVELS = 3  # as in the lists of the printed formats


def render_contents(contents: Contents, dokumen: Dokumen) -> Element:
    """Return a nav with its title and links into the page."""
    title = element("h2", contents.title, id=contents.key)
    return element(
        "nav", title, _listing(contents.of, dokumen), class_="daftar", aria_labelledby=contents.key
    )


def _listing(of: Listing, dokumen: Dokumen) -> Element:
    match of:
        case Listing.HEADINGS:
            return _headings(dokumen)
        case Listing.TABLES:
            return _captions(dokumen, Table)
        case Listing.FIGURES:
            return _captions(dokumen, Figure)
        case _:
            assert_never(of)


def _captions(dokumen: Dokumen, kind: type[Table] | type[Figure]) -> Element:
    listed = (block for block in dokumen.blocks if isinstance(block, kind) and block.label)
    return element("ul", *(_entry(block.key, block.label, block.caption) for block in listed))


def _headings(dokumen: Dokumen) -> Element:
    headings = [
        block for block in dokumen.blocks if isinstance(block, Heading) and block.level <= _LEVELS
    ]
    return element("ul", *_nested(headings))


def _nested(headings: list[Heading]) -> Iterator[Element]:
    """Yield an entry for each outermost heading; deeper ones that follow it are a list inside."""
    while headings:
        first, *rest = headings
        inner = _deeper(first, rest)
        entry = _entry(first.key, first.label, first.text)
        if inner:
            entry.append(element("ul", *_nested(inner)))
        yield entry
        headings = rest[len(inner) :]


def _deeper(parent: Heading, following: list[Heading]) -> list[Heading]:
    ends = (at for at, heading in enumerate(following) if heading.level <= parent.level)
    return following[: next(ends, len(following))]


def _entry(key: str, label: str, text: str) -> Element:
    return element("li", element("a", f"{label} {text}".strip(), href=f"#{key}"))
