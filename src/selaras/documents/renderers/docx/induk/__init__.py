"""The office's own .docx, from which a document takes styles, theme, headers and footers.

Only these parts are carried over into a file of ours; whatever else the .docx holds stays behind.
"""

from selaras.documents.renderers.docx.induk.reading import Induk, open_induk
from selaras.documents.renderers.docx.induk.refusal import IndukError

__all__ = ["Induk", "IndukError", "open_induk"]
