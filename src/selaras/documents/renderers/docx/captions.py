"""The caption above a table; its running number is a field that Word can count anew."""

from selaras.documents.model import Table
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.counting import sequence, split_label
from selaras.documents.renderers.docx.markup import text_run
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.word_fields import field, label_bookmark, whole_bookmark


def caption(table: Table, place: Place, context: Context) -> str:
    """Return the caption, empty for a table without label."""
    if not table.label:
        return ""
    label = label_bookmark(place.index, _label(table, context))
    text = text_run(f" {table.caption}") if table.caption else ""
    look = Look("Caption", new_page=place.new_page)
    return paragraph(look, whole_bookmark(place.index, label + text))


def caption_text(table: Table) -> str:
    """Return label and caption as one line."""
    return f"{table.label} {table.caption}".strip()


def _label(table: Table, context: Context) -> str:
    counted = split_label(table.label)
    if counted is None:
        return text_run(table.label)
    before, number = counted
    instruction = sequence(number, restarts=table.key in context.restarts)
    return text_run(before) + field(instruction, str(number))
