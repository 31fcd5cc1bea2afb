"""The body of the document as markup: parts in turn, each closed by its section."""

from dataclasses import replace

from selaras.documents.layout.sheets import text_height, text_width
from selaras.documents.renderers.docx.blocks import block_markup
from selaras.documents.renderers.docx.context import Context
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.parts import Part, PartKind, split_parts
from selaras.documents.renderers.docx.sections import EdgeIds, section_markup

_PROPERTIES_END = "</w:pPr>"


def body_markup(context: Context, edges: EdgeIds) -> str:
    """Return the content of w:body."""
    parts = split_parts(context.dokumen.blocks)
    opening = next((part for part in parts if part.kind is not PartKind.COVER), None)
    *closed, (last, section) = (
        (
            _part_markup(part, context),
            section_markup(context.dokumen.paper, part.kind, edges, opens=part is opening),
        )
        for part in parts
    )
    # only the last section stands free in the body
    return "".join(_close(markup, section) for markup, section in closed) + last + section


def _part_markup(part: Part, context: Context) -> str:
    """Return the blocks, the last of them a paragraph, since only a paragraph can close a section."""
    paper, wide = context.dokumen.paper, part.kind is PartKind.WIDE
    inner = replace(
        context, text_width=text_width(paper, wide=wide), text_height=text_height(paper, wide=wide)
    )
    markup = "".join(block_markup(block, place, inner) for block, place in part.blocks)
    # a frame, as at the foot of a cover, cannot close a section either
    if part.kind is not PartKind.COVER and markup.endswith("</w:p>"):
        return markup
    return markup + paragraph(Look("Penutup"))


def _close(markup: str, section: str) -> str:
    """Write the section into the properties of the last paragraph, where Word wants it."""
    before, after = markup.rsplit(_PROPERTIES_END, 1)
    return before + section + _PROPERTIES_END + after
