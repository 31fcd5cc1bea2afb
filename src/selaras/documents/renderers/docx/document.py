"""Dokumen to the bytes of a DOCX file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from docx.document import Document as WordDocument

from selaras.documents.layout.turning import keep_upright
from selaras.documents.model import Align, Attachment, Dokumen
from selaras.documents.renderers.docx.archive import archive_bytes
from selaras.documents.renderers.docx.attachments import add_attachments
from selaras.documents.renderers.docx.body import body_markup
from selaras.documents.renderers.docx.context import Context, build_context
from selaras.documents.renderers.docx.induk import Induk, open_induk
from selaras.documents.renderers.docx.induk.edges import add_office_edges, without_letterheads
from selaras.documents.renderers.docx.induk.lettering import letter_scale
from selaras.documents.renderers.docx.induk.styles import adopt_styles, restyle
from selaras.documents.renderers.docx.markup import parse_body, text_run
from selaras.documents.renderers.docx.package import add_footer, add_header, new_package
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.pictures import add_pictures
from selaras.documents.renderers.docx.properties import fill_properties
from selaras.documents.renderers.docx.sections import EdgeIds
from selaras.documents.renderers.docx.word_fields import field


def render_docx(
    dokumen: Dokumen,
    pages: Mapping[str, int] | None = None,
    induk: bytes | None = None,
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """Return the file; `pages` maps keys of headings, tables and figures to printed page numbers.

    `induk` is an office's own .docx, whose styles, headers and footers are used. Its letters run
    differently, so `pages` do not hold then: the numbers are left for Word to fill when it opens.
    Raises KeyError for a reference to no table or figure, GridError for cells that do not fill their
    table, IndukError for a .docx that cannot be used.
    """
    word = _plain(dokumen, pages) if induk is None else _restyled(dokumen, open_induk(induk))
    add_attachments(word, attachments)
    return archive_bytes(word)


def _plain(dokumen: Dokumen, pages: Mapping[str, int] | None) -> WordDocument:
    context = build_context(keep_upright(dokumen), pages)
    word = new_package(dokumen, context.text_width)
    header, footer = _edges(dokumen)
    edges = EdgeIds(add_header(word, header), add_footer(word, footer))
    return _finish(word, context, edges, {})


def _restyled(whole: Dokumen, induk: Induk) -> WordDocument:
    scale = letter_scale(induk)
    dokumen = keep_upright(without_letterheads(whole, induk.edges), scale)
    context = replace(build_context(dokumen, None), restyled=True, letter_scale=scale)
    word = new_package(dokumen, context.text_width, refreshes=True)
    names = adopt_styles(word, induk)
    edges = add_office_edges(word, induk.edges, names, *_edges(dokumen))
    return _finish(word, context, edges, names)


def _edges(dokumen: Dokumen) -> tuple[str, str]:
    """Return our own header and footer."""
    running_head = text_run(dokumen.running_head) if dokumen.running_head else ""
    return paragraph(Look("header"), running_head), paragraph(
        Look("footer", align=Align.CENTER), field("PAGE", "1")
    )


def _finish(
    word: WordDocument, context: Context, edges: EdgeIds, names: Mapping[str, str]
) -> WordDocument:
    filled = replace(context, pictures=add_pictures(word, context.dokumen))
    body = parse_body(body_markup(filled, edges))
    if names:
        restyle(body, names)
    word.element.replace(word.element.body, body)
    fill_properties(word.core_properties, context.dokumen)
    return word
