"""Selaras: open software for SAKIP. The folder tree is explained in docs/penjelasan/arsitektur.md."""

__version__ = "0.1.0"
