"""The closed set of blocks. Lengths are millimetres, widths of columns are relative weights."""

from dataclasses import dataclass
from enum import StrEnum

from selaras.documents.model.charts import Chart
from selaras.documents.model.inlines import Align, Inlines
from selaras.documents.model.letters import LetterBlock


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


class Listing(StrEnum):
    """What a generated list holds: headings, or the captions of tables or of figures."""

    HEADINGS = "headings"
    TABLES = "tables"
    FIGURES = "figures"


@dataclass(frozen=True)
class Contents:
    """A generated list with page numbers."""

    title: str
    key: str
    of: Listing = Listing.HEADINGS


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
    """A cell; `colspan`, `rowspan` count what it covers, `indent` counts steps to the right.

    A `filled` one stands on a strong ground, as in a schedule. The flow chart of a procedure is a table
    too: a column for each actor, in filled cells the signs ○ start, □ step, ◊ decision, ● end and
    arrows, which Carlito has, each with its word; a note below explains them.
    """

    inlines: Inlines
    colspan: int = 1
    rowspan: int = 1
    indent: int = 0
    filled: bool = False


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
class Figure:
    """A chart with its caption below; as wide as the text, never torn over two pages.

    `label` is the printed number ("Gambar 3.1"), empty for none. `alternative` says in full sentences
    what the chart shows, figures included, for those who cannot see it: ValueError without one.
    """

    key: str
    chart: Chart
    alternative: str
    label: str = ""
    caption: str = ""

    def __post_init__(self) -> None:
        if not self.alternative.strip():
            raise ValueError(f"gambar '{self.key}' tanpa teks pengganti")


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


Block = (
    Cover
    | Heading
    | Contents
    | Paragraph
    | ItemList
    | Fields
    | Table
    | Figure
    | Signatures
    | PageBreak
    | LetterBlock
)
