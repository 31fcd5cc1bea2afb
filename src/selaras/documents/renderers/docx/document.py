"""Dokumen to the bytes of a DOCX file."""

from collections.abc import Mapping

from selaras.documents.model import Dokumen
from selaras.documents.renderers.docx.archive import archive_bytes
from selaras.documents.renderers.docx.body import body_markup
from selaras.documents.renderers.docx.context import build_context
from selaras.documents.renderers.docx.markup import parse_body, text_run
from selaras.documents.renderers.docx.package import add_edges, new_package
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.properties import fill_properties
from selaras.documents.renderers.docx.word_fields import field


def render_docx(dokumen: Dokumen, pages: Mapping[str, int] | None = None) -> bytes:
    """Return the file; `pages` maps keys of headings and tables to printed page numbers.

    Raises KeyError for a reference to no table, GridError for cells that do not fill their table.
    """
    context = build_context(dokumen, pages)
    word = new_package(dokumen, context.text_width)
    header = paragraph(Look("header"), text_run(dokumen.running_head) if dokumen.running_head else "")
    footer = paragraph(Look("footer"), field("PAGE", "1"))
    ids = add_edges(word, header, footer)
    word.element.replace(word.element.body, parse_body(body_markup(context, *ids)))
    fill_properties(word.core_properties, dokumen)
    return archive_bytes(word)
