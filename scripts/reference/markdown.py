"""The little Markdown that the generated pages need."""

from collections.abc import Iterable, Sequence

NOTE = "<!-- dibuat oleh `make reference`; jangan disunting -->\n"
LINE_BREAK = "<br>"


def page(title: str, *parts: str) -> str:
    """Return a generated page: the note, its title and its parts, an empty line between them."""
    return "\n".join([NOTE, f"# {title}\n", *parts])


def section(title: str, *paragraphs: str, depth: int = 2) -> str:
    """Return a heading with its paragraphs, ending in a line break."""
    return "\n".join([f"{'#' * depth} {title}\n", *(f"{text}\n" for text in paragraphs)])


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table."""
    return "\n".join([_row(columns), "|" + " --- |" * len(columns), *map(_row, rows)])


def _row(cells: Sequence[object]) -> str:
    """Return one row; a bar inside a cell is escaped, a line break within it written as HTML."""
    texts = (str(cell).replace("|", "\\|").replace("\n", LINE_BREAK) for cell in cells)
    return f"| {' | '.join(texts)} |"
