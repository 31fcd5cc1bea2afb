"""Dokumen to PDF/A-3a + PDF/UA-1 by typst, in a process of its own."""

from selaras.documents.renderers.pdf.render import render_pdf
from selaras.documents.renderers.pdf.result import Pdf, RenderError

__all__ = ["Pdf", "RenderError", "render_pdf"]
