"""What the file says of itself, taken from the document and never from the clock."""

from datetime import UTC, datetime, time

from docx.opc.coreprops import CoreProperties

from selaras.documents.cleaning import clean
from selaras.documents.model import Dokumen

_LONGEST = 255  # characters that python-docx accepts


def fill_properties(properties: CoreProperties, dokumen: Dokumen) -> None:
    """Set title, author, language, dates and the program."""
    dated = datetime.combine(dokumen.dated, time(), UTC)
    properties.title = _short(dokumen.title)
    properties.author = _short(dokumen.author)
    properties.last_modified_by = _short(dokumen.author)
    properties.comments = _short(dokumen.generator)
    properties.language = "id-ID"
    properties.created = dated
    properties.modified = dated
    properties.revision = 1


def _short(text: str) -> str:
    return clean(text)[:_LONGEST]
