"""Findings to documents: notes for the office, and the result of the review for the inspectorate."""

from selaras.documents.builders.reviu.catatan import build_catatan
from selaras.documents.builders.reviu.lhr import build_lhr

__all__ = ["build_catatan", "build_lhr"]
