"""Dokumen to DOCX: real styles, sections, fields, bookmarks, so that an office can go on in Word."""

from selaras.documents.renderers.docx.document import render_docx
from selaras.documents.renderers.docx.induk import IndukError, open_induk

__all__ = ["IndukError", "open_induk", "render_docx"]
