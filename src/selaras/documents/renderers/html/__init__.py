"""Dokumen to one self-contained, accessible HTML file."""

from selaras.documents.renderers.html.page import render_html

__all__ = ["render_html"]
