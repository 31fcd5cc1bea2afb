"""A Dokumen in the formats asked for; page numbers of the DOCX lists come from the PDF layout."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum

from selaras.documents.model import Attachment, Dokumen


class Format(StrEnum):
    """A file format; the value is the file ending."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"


class PrintError(RuntimeError):
    """A document could not be made; the message is Indonesian."""


class IndukRefusedError(ValueError):
    """An office's own .docx cannot be used; the message is Indonesian."""


def check_induk(induk: bytes) -> None:
    """Raise IndukRefusedError where the .docx cannot give styles and headers, or could do harm."""
    from selaras.documents.renderers.docx import IndukError, open_induk  # noqa: PLC0415

    try:
        open_induk(induk)
    except IndukError as refused:
        raise IndukRefusedError(str(refused)) from refused


def print_dokumen(
    dokumen: Dokumen,
    formats: Collection[Format],
    attachments: Sequence[Attachment] = (),
    induk: bytes | None = None,
) -> Iterator[tuple[Format, bytes]]:
    """Yield each format as soon as it is done; a renderer loads only when it is needed.

    `induk` is an office's own .docx that check_induk has let pass; only the DOCX takes its looks.
    """
    pages: Mapping[str, int] = {}
    if Format.PDF in formats or (Format.DOCX in formats and induk is None):
        content, pages = _lay_out(dokumen, attachments)
        if Format.PDF in formats:
            yield Format.PDF, content
    if Format.DOCX in formats:
        from selaras.documents.renderers.docx import render_docx  # noqa: PLC0415

        yield Format.DOCX, render_docx(dokumen, pages, induk, attachments)
    if Format.HTML in formats:
        from selaras.documents.renderers.html import render_html  # noqa: PLC0415

        yield Format.HTML, render_html(dokumen, attachments)


def _lay_out(dokumen: Dokumen, attachments: Sequence[Attachment]) -> tuple[bytes, Mapping[str, int]]:
    """Return the PDF, and the page on which each key stands."""
    from selaras.documents.renderers.pdf import RenderError, render_pdf  # noqa: PLC0415

    try:
        layout = render_pdf(dokumen, attachments)
    except RenderError as failed:
        raise PrintError(str(failed)) from failed
    return layout.content, layout.pages
