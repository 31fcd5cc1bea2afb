"""Charts as pictures with alternative text; the caption stands below, held by the picture."""

from html import escape

from selaras.documents.cleaning import clean
from selaras.documents.model import Figure
from selaras.documents.renderers.docx.captions import caption, caption_text
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.markup import tag
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.pictures import Embedded

_EMU_PER_MM = 36000
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_PLACING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def figure(block: Figure, place: Place, context: Context) -> str:
    """Return the picture and its caption."""
    drawn = tag("r", tag("drawing", _inline(block, place.index + 1, context.pictures[block.key])))
    held = bool(block.label) or place.keep_next
    picture = paragraph(Look("Gambar", keep_next=held, new_page=place.new_page), drawn)
    return picture + caption(block, place, context)


def _inline(block: Figure, number: int, picture: Embedded) -> str:
    """Return the picture as an inline of the line; `number` is unique in the document, not 0."""
    width, height = (round(side * _EMU_PER_MM) for side in (picture.width, picture.height))
    name, told = _quoted(caption_text(block) or "Gambar"), _quoted(block.alternative)
    return (
        f'<wp:inline xmlns:wp="{_PLACING}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="Gambar {number}" title={name} descr={told}/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_MAIN}" noChangeAspect="1"/>'
        "</wp:cNvGraphicFramePr>"
        f'<a:graphic xmlns:a="{_MAIN}"><a:graphicData uri="{_PICTURE}">'
        f'<pic:pic xmlns:pic="{_PICTURE}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Gambar {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{picture.relation}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline>"
    )


def _quoted(text: str) -> str:
    return f'"{escape(" ".join(clean(text).split()))}"'
