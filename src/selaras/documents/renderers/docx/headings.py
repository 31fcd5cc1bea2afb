"""Headings, and the cover as the first of them."""

from selaras.documents.model import Cover, Heading
from selaras.documents.renderers.docx.context import Place
from selaras.documents.renderers.docx.inlines import broken_lines
from selaras.documents.renderers.docx.markup import tag, text_run
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.word_fields import whole_bookmark

DEEPEST_LEVEL = 4
_BELOW_TABLE = 19.0  # points, 2 less for each level
_FOOT = tag(
    "framePr", hSpace=0, wrap="notBeside", vAnchor="margin", hAnchor="margin", xAlign="center",
    yAlign="bottom",
)  # fmt: skip


def heading(block: Heading, place: Place) -> str:
    """Return a heading; a chapter carries its label on a line of its own."""
    text = (
        broken_lines(tuple(part for part in (block.label, block.text) if part))
        if block.level == 1
        else text_run(heading_text(block))
    )
    level = min(block.level, DEEPEST_LEVEL)
    look = Look(f"Heading{level}", new_page=place.new_page, before=_room_above(level, place))
    return paragraph(look, whole_bookmark(place.index, text))


def _room_above(level: int, place: Place) -> float | None:
    """Return the room in points: none at the top of a page, more below a table; None as in the style."""
    if level == 1 or not (place.opens or place.below_rules):
        return None
    return 0 if place.opens else _BELOW_TABLE - 2 * level


def heading_text(block: Heading) -> str:
    """Return label and text on one line, as the table of contents shows it."""
    return f"{block.label} {block.text}".strip()


def cover(block: Cover) -> str:
    """Return the first page; its foot stands in a frame at the bottom margin."""
    parts = [
        paragraph(Look("Title"), broken_lines(block.title)),
        *(paragraph(Look("Subtitle"), text_run(line)) for line in block.lines),
    ]
    if block.foot:
        parts.append(paragraph(Look("KakiSampul", frame=_FOOT), broken_lines(block.foot)))
    return "".join(parts)
