"""Dokumen to DOCX: real styles, sections, fields, bookmarks, so that an office can go on in Word."""

from selaras.documents.renderers.docx.document import render_docx

__all__ = ["render_docx"]
