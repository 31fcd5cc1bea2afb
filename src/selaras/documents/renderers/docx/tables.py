"""Ruled tables with their captions."""

from selaras.documents.layout.columns import lay_out
from selaras.documents.model import Table
from selaras.documents.renderers.docx.captions import caption, caption_text
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.frames import RULED, table_frame
from selaras.documents.renderers.docx.paragraphs import space_before_table
from selaras.documents.renderers.docx.rows import table_rows
from selaras.documents.walking import plain_text


def table(block: Table, place: Place, context: Context) -> str:
    """Return caption and table; raises GridError where its cells do not fill its columns."""
    above = caption(block, place, context) or space_before_table(place)
    layout = lay_out(block, context.text_width, context.labels, scale=context.letter_scale)
    rows = "".join(table_rows(block, layout, context, holds=place.keep_next))
    return above + table_frame(RULED, layout.ruler.widths, _alternative(block, context), rows)


def _alternative(block: Table, context: Context) -> tuple[str, str]:
    """Return what a screen reader says before it reads the cells."""
    names = [plain_text(c.inlines, context.labels) for c in block.header[0]] if block.header else []
    described = f"Tabel dengan kolom: {'; '.join(names)}" if names else "Tabel tanpa baris judul"
    return caption_text(block) or "Tabel", described.replace("\n", " ")
