"""Fields that Word can refresh (numbers of pages and tables) and the bookmarks they point at.

Every field carries its result, because not every reader works fields out.
"""

from selaras.documents.renderers.docx.markup import tag, text_run


def field(instruction: str, result: str) -> str:
    """Return a field with its stored result."""
    return field_start(instruction) + text_run(result) + FIELD_END


def field_start(instruction: str) -> str:
    """Return everything of a field before its result."""
    shown = f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>'
    return _mark("begin") + tag("r", shown) + _mark("separate")


def bookmark(name: str, number: int, content: str) -> str:
    """Wrap content in a bookmark; `number` must be unique in the document."""
    return tag("bookmarkStart", id=number, name=name) + content + tag("bookmarkEnd", id=number)


def whole_bookmark(index: int, content: str) -> str:
    """Wrap what a table of contents points at."""
    return bookmark(anchor(index), 2 * index, content)


def label_bookmark(index: int, content: str) -> str:
    """Wrap the label that references repeat."""
    return bookmark(label_anchor(index), 2 * index + 1, content)


def anchor(index: int) -> str:
    """Name the bookmark of a heading or caption; the underscore hides it from the user's list."""
    return f"_Toc{index:08d}"


def label_anchor(index: int) -> str:
    """Name the bookmark around the label of a table or figure."""
    return f"_Ref{index:08d}"


def _mark(kind: str) -> str:
    return tag("r", tag("fldChar", fldCharType=kind))


FIELD_END = _mark("end")
