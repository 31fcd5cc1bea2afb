"""A Dokumen in the formats asked for; page numbers of the DOCX lists come from the PDF layout."""

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum

from selaras.documents.model import Attachment, Dokumen


class Format(StrEnum):
    """A file format; the value is the file ending."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"


class PrintError(RuntimeError):
    """A document could not be made; the message is Indonesian."""


def print_dokumen(
    dokumen: Dokumen, formats: Collection[Format], attachments: Sequence[Attachment] = ()
) -> Iterator[tuple[Format, bytes]]:
    """Yield each format as soon as it is done; a renderer loads only when it is needed."""
    if Format.PDF in formats or Format.DOCX in formats:
        yield from _paged(dokumen, formats, attachments)
    if Format.HTML in formats:
        from selaras.documents.renderers.html import render_html  # noqa: PLC0415

        yield Format.HTML, render_html(dokumen)


def _paged(
    dokumen: Dokumen, formats: Collection[Format], attachments: Sequence[Attachment]
) -> Iterator[tuple[Format, bytes]]:
    from selaras.documents.renderers.pdf import RenderError, render_pdf  # noqa: PLC0415

    try:
        layout = render_pdf(dokumen, attachments)
    except RenderError as failed:
        raise PrintError(str(failed)) from failed
    if Format.PDF in formats:
        yield Format.PDF, layout.content
    if Format.DOCX in formats:
        from selaras.documents.renderers.docx import render_docx  # noqa: PLC0415

        yield Format.DOCX, render_docx(dokumen, layout.pages)
