"""Leave upright the wide tables that fit so: a turned sheet leaves half-empty ones around it."""

from dataclasses import replace

from selaras.documents.grid import body_slots, header_slots
from selaras.documents.layout.columns import UPRIGHT_SIZES_PT, lay_out
from selaras.documents.layout.sheets import text_height, text_width
from selaras.documents.model import Dokumen, Paper, Table
from selaras.documents.walking import caption_labels

_HIGHEST = 0.6  # share of the page: what is higher stands better on sheets of its own


def keep_upright(dokumen: Dokumen, scale: float = 1.0) -> Dokumen:
    """Return the document with only those tables wide that need a turned sheet.

    `scale` is how much wider than Carlito its letters run. Raises GridError where cells do not fill
    the columns of a table.
    """
    labels = caption_labels(dokumen)
    settled = (
        replace(block, wide=_needs_turning(block, dokumen.paper, labels, scale))
        if isinstance(block, Table) and block.wide
        else block
        for block in dokumen.blocks
    )
    return replace(dokumen, blocks=tuple(settled))


def _needs_turning(table: Table, paper: Paper, labels: dict[str, str], scale: float) -> bool:
    """Say whether upright its words would break, or it would be too high."""
    layout = lay_out(table, text_width(paper, wide=False), labels, UPRIGHT_SIZES_PT, scale)
    rows = (*header_slots(table), *body_slots(table))
    height = sum(map(layout.ruler.height, rows))
    return not layout.fits or height > text_height(paper, wide=False) * _HIGHEST
