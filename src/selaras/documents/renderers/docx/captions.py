"""The caption of a table or figure; its running number is a field that Word can count anew."""

from selaras.documents.model import Figure, Table
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.counting import sequence, split_label
from selaras.documents.renderers.docx.markup import text_run
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.word_fields import field, label_bookmark, whole_bookmark

_BELOW_TABLE = 16.6


def caption(block: Table | Figure, place: Place, context: Context) -> str:
    """Return the caption, empty without a label; above a table it holds on to it, below a figure not."""
    if not block.label:
        return ""
    label = label_bookmark(place.index, _label(block, context))
    text = text_run(f" {block.caption}") if block.caption else ""
    look = (
        Look("Caption", new_page=place.new_page, before=_room_above(place))
        if isinstance(block, Table)
        else Look("KeteranganGambar", keep_next=place.keep_next)
    )
    return paragraph(look, whole_bookmark(place.index, label + text))


def _room_above(place: Place) -> float | None:
    """Return the room in points: none at the top of a page, more below a table; None as in the style."""
    if place.opens:
        return 0
    return _BELOW_TABLE if place.below_rules else None


def caption_text(block: Table | Figure) -> str:
    """Return label and caption as one line."""
    return f"{block.label} {block.caption}".strip()


def _label(block: Table | Figure, context: Context) -> str:
    counted = split_label(block.label)
    if counted is None:
        return text_run(block.label)
    instruction = sequence(counted, restarts=block.key in context.restarts)
    return text_run(counted.before) + field(instruction, str(counted.number))
