"""The document model: a closed set of blocks and inlines that knows neither the field nor a format.

Every renderer handles every block and inline of this file; adding one means adding it to all renderers.
Lengths are millimetres, widths of columns are relative weights. Text is plain: no markup, no control
characters except what LineBreak says.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Align(StrEnum):
    """How text stands between its edges."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


# --- inlines -------------------------------------------------------------------------------------


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
    """Points at a Table by its key and prints the label of that table."""

    key: str


@dataclass(frozen=True)
class LineBreak:
    """A new line within a paragraph or cell."""


Inline = Text | Missing | Reference | LineBreak
Inlines = tuple[Inline, ...]


# --- blocks --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Cover:
    """The first page: a title in large letters, lines below it, lines at the foot of the page."""

    title: tuple[str, ...]
    lines: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 opens a chapter on a new page with its label on a line of its own.

    `key` is unique in the document. `label` is the printed number ("BAB I", "A."), empty for none.
    """

    level: int
    text: str
    key: str
    label: str = ""


@dataclass(frozen=True)
class Contents:
    """A generated list with page numbers: of headings, or of the captions of tables."""

    title: str
    key: str
    of_tables: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Running text. A `note` is set smaller, as below a table."""

    inlines: Inlines
    align: Align = Align.JUSTIFY
    note: bool = False


@dataclass(frozen=True)
class ItemList:
    """A numbered (1. 2. 3.) or bulleted list."""

    items: tuple[Inlines, ...]
    ordered: bool = False


@dataclass(frozen=True)
class Fields:
    """Name and value pairs set as 'Nama : …', the colons in line."""

    pairs: tuple[tuple[str, Inlines], ...]


@dataclass(frozen=True)
class Column:
    """A column of a table: its relative width and how its cells stand."""

    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True)
class Cell:
    """A cell; `colspan`, `rowspan` count what it covers, `indent` counts steps to the right."""

    inlines: Inlines
    colspan: int = 1
    rowspan: int = 1
    indent: int = 0


class RowKind(StrEnum):
    """What a body row is, so that every renderer sets it off the same way."""

    PLAIN = "plain"
    GROUP = "group"  # a parent above its children: bold
    TOTAL = "total"  # bold on a tinted ground


@dataclass(frozen=True)
class Row:
    """A body row; cells covered by a span from above or the left are left out."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.PLAIN


@dataclass(frozen=True)
class Table:
    """A ruled table with caption; header rows repeat on every page, a `wide` one turns its page.

    `label` is the printed number ("Tabel 3.1"); empty for a table without caption, not listed then.
    """

    key: str
    columns: tuple[Column, ...]
    header: tuple[tuple[Cell, ...], ...]
    rows: tuple[Row, ...]
    label: str = ""
    caption: str = ""
    wide: bool = False


@dataclass(frozen=True)
class Signature:
    """One signer: lines above the space for the signature, the name, lines below it."""

    above: tuple[str, ...]
    name: Inlines
    below: tuple[str, ...] = ()


@dataclass(frozen=True)
class Signatures:
    """One signer stands right, two stand side by side; the block is never torn over two pages."""

    signers: tuple[Signature, ...]


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Cover | Heading | Contents | Paragraph | ItemList | Fields | Table | Signatures | PageBreak


# --- document ------------------------------------------------------------------------------------


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
    """A file carried inside a PDF."""

    name: str
    mime: str
    description: str
    content: bytes
