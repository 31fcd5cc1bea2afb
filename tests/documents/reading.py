"""Read documents back, so that tests can ask whether all formats say the same.

A table is a list of rows of cell texts, header rows included; a merged cell appears once.
White space is normalised to single spaces; soft hyphens and zero-width characters are gone.
"""

from tests.documents.readers.docx import tables_of_docx, text_of_docx
from tests.documents.readers.html import tables_of_html, text_of_html
from tests.documents.readers.model import tables_of_model, text_of_model, texts_of_block
from tests.documents.readers.pdf import tables_of_pdf, text_of_pdf
from tests.documents.readers.texts import TableTexts, normalise

__all__ = [
    "TableTexts",
    "normalise",
    "tables_of_docx",
    "tables_of_html",
    "tables_of_model",
    "tables_of_pdf",
    "text_of_docx",
    "text_of_html",
    "text_of_model",
    "text_of_pdf",
    "texts_of_block",
]
