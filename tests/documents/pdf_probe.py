"""The sample as PDF, made once, and small helpers to look into a PDF."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import pdfplumber
from pdfplumber.page import Page

from selaras.documents.model import Attachment, Block, Dokumen, Paragraph, Text
from selaras.documents.renderers.pdf import Pdf, render_pdf
from tests.documents.reading import normalise
from tests.documents.samples import EVERYTHING

ATTACHMENT = Attachment(
    "berkas/kinerja.json", "application/json", "Berkas kinerja", b'{"a": "\xc3\xa9"}\x00\n'
)


@cache
def sample() -> Pdf:
    return render_pdf(EVERYTHING, (ATTACHMENT,))


def document(*blocks: Block) -> Dokumen:
    return replace(EVERYTHING, blocks=blocks)


def line(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def pages_of(pdf: Pdf) -> list[Page]:
    with pdfplumber.open(BytesIO(pdf.content)) as opened:
        return list(opened.pages)


def shown_on(page: Page) -> str:
    return normalise(page.extract_text())
