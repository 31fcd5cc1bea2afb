"""Tables: a region that scrolls sideways by itself, so that the page never has to."""

from collections.abc import Iterator

from selaras.documents.grid import Slots, begun, body_slots, header_slots
from selaras.documents.layout.lettering import width_of
from selaras.documents.layout.measuring import Letters, Ruler, stays_whole
from selaras.documents.layout.sheets import text_height, text_width
from selaras.documents.model import Align, Cell, Paper, Row, RowKind, Table, Text
from selaras.documents.renderers.html.elements import Element, element
from selaras.documents.renderers.html.inlines import Labels, numbered, render_inlines
from selaras.documents.renderers.html.widths import letters_needed, percent_widths
from selaras.documents.walking import plain_text, unseen_text

# Letters that stand side by side in the column of running text, and on a wide screen.
_FITS_TEXT = 65
_FITS_SCREEN = 140
_NARROW_COLUMNS = 4  # a table with more of them may be wider than running text, however short its words
_DEEPEST = 6  # steps of indentation that gaya.css knows
# in print, by gaya.css: letters of 9.5 points, and the padding of a cell with its lines
_LETTERS = Letters(lambda text: width_of(text, 9.5), line=4.2, beside=3.2, above=1.8, indent=5.5)


def render_table(table: Table, paper: Paper, labels: Labels) -> Element:
    """Return the region with the table in it. Raises GridError where cells do not fill its columns."""
    name = f"{table.label} {table.caption}".strip() or "Tabel"
    inner = element("table", *_parts(table, labels), id=table.key)
    return element(
        "div", inner, class_=_classes(table, paper, labels), role="region", aria_label=name, tabindex="0"
    )


def _classes(table: Table, paper: Paper, labels: Labels) -> str:
    letters = letters_needed(table, labels)
    is_roomy = table.wide or len(table.columns) > _NARROW_COLUMNS or letters > _FITS_TEXT
    size = "lega" if is_roomy else ""
    overflow = "padat" if letters > _FITS_SCREEN else ""
    turned = "lebar" if table.wide else ""
    printed = "utuh" if _prints_whole(table, paper, labels) else ""
    return " ".join(filter(None, ("gulir", size, overflow, turned, printed)))


def _prints_whole(table: Table, paper: Paper, labels: Labels) -> bool:
    room = text_width(paper, wide=table.wide) / 100
    widths = [share * room for share in percent_widths(table)]
    return stays_whole(table, Ruler(widths, _LETTERS, labels), text_height(paper, wide=table.wide))


def _parts(table: Table, labels: Labels) -> Iterator[Element]:
    header = begun(header_slots(table))
    if table.label or table.caption:
        yield _caption(table)
    yield from _column_groups(table)
    if header:
        yield element("thead", *(_header_row(row, number, labels) for number, row in enumerate(header)))
    body = zip(table.rows, begun(body_slots(table)), strict=True)
    yield element("tbody", *(_body_row(row, slots, table, labels) for row, slots in body))


def _caption(table: Table) -> Element:
    judul = element("span", *numbered(table.label, table.caption), class_="judul")
    return element("caption", judul)


def _column_groups(table: Table) -> Iterator[Element]:
    """Yield a colgroup for each top header cell, so that scope=colgroup has a group to hold to."""
    spans = [cell.colspan for cell in table.header[0]] if table.header else [len(table.columns)]
    widths = iter(percent_widths(table))
    for span in spans:
        yield element("colgroup", *(element("col", class_=f"l{next(widths)}") for _ in range(span)))


def _header_row(row: Slots, number: int, labels: Labels) -> Element:
    return element("tr", *(_header_cell(slot.cell, number, labels) for slot in row))


def _header_cell(cell: Cell, number: int, labels: Labels) -> Element:
    inlines = render_inlines(cell.inlines, labels)
    if not plain_text(cell.inlines, labels).strip():  # a heading without words heads nothing
        return element("td", *inlines, **_spans(cell))
    scope = "colgroup" if cell.colspan > 1 and number == 0 else "col"
    return element("th", *inlines, scope=scope, **_spans(cell))


def _body_row(row: Row, slots: Slots, table: Table, labels: Labels) -> Element:
    head = _row_head(row)
    cells = (
        _body_cell(slot.cell, table.columns[slot.column].align, labels, is_head=slot.cell is head)
        for slot in slots
    )
    return element("tr", *cells, class_="" if row.kind is RowKind.PLAIN else row.kind.value)


def _row_head(row: Row) -> Cell | None:
    """Return the first cell with a word in it: numbers and codes name no row."""
    if row.kind is RowKind.PLAIN:
        return None
    return next(filter(_has_word, row.cells), None)


def _has_word(cell: Cell) -> bool:
    texts = (inline.text for inline in cell.inlines if isinstance(inline, Text))
    return any(map(str.isalpha, "".join(texts)))


def _body_cell(cell: Cell, align: Align, labels: Labels, *, is_head: bool) -> Element:
    indent = f"masuk{min(cell.indent, _DEEPEST)}" if cell.indent else ""
    ground = "terisi" if cell.filled else ""
    unseen = unseen_text(cell, labels)
    return element(
        "th" if is_head else "td",
        *render_inlines(cell.inlines, labels),
        *([element("span", unseen, class_="tersembunyi")] if unseen else []),
        class_=" ".join(filter(None, (align, indent, ground))),
        scope="row" if is_head else "",
        **_spans(cell),
    )


def _spans(cell: Cell) -> dict[str, str]:
    spans = {"colspan": cell.colspan, "rowspan": cell.rowspan}
    return {name: str(count) for name, count in spans.items() if count > 1}
