"""What rendering a block needs to know of the rest of the document."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from selaras.documents.layout.sheets import text_height, text_width
from selaras.documents.model import Dokumen, Figure, Heading, Table
from selaras.documents.renderers.docx.counting import restarting_keys
from selaras.documents.renderers.docx.pictures import Embedded
from selaras.documents.walking import caption_labels


@dataclass(frozen=True)
class Context:
    """The whole document as a block sees it; the room for text is in mm and changes by section."""

    dokumen: Dokumen
    labels: dict[str, str]
    numbers: Mapping[str, int]  # key -> position of its block, which numbers bookmarks
    restarts: frozenset[str]  # keys whose number does not follow the one before
    pages: Mapping[str, int] | None
    text_width: float
    text_height: float
    pictures: Mapping[str, Embedded] = field(default_factory=dict)  # by the key of their figure
    restyled: bool = False  # the styles are those of an office
    letter_scale: float = 1.0  # how much wider than Calibri its letters run

    def page_of(self, key: str) -> str:
        """Return the printed page number, empty while the layout is not known."""
        return str((self.pages or {}).get(key, ""))


@dataclass(frozen=True)
class Place:
    """How a block stands among its neighbours; `index` is its position in the document."""

    index: int
    new_page: bool = False
    opens: bool = False  # stands at the top of a page
    gap: float = 0  # points that it leaves to what stands in a table above it
    below_rules: bool = False  # that table has rules, so headings and captions leave more
    keep_next: bool = False


def build_context(dokumen: Dokumen, pages: Mapping[str, int] | None) -> Context:
    """Gather labels and bookmark numbers once."""
    keyed = ((n, b) for n, b in enumerate(dokumen.blocks) if isinstance(b, Heading | Table | Figure))
    numbers = {block.key: index for index, block in keyed}
    paper = dokumen.paper
    return Context(
        dokumen,
        caption_labels(dokumen),
        numbers,
        restarting_keys(dokumen.blocks),
        pages,
        text_width(paper, wide=False),
        text_height(paper, wide=False),
    )
