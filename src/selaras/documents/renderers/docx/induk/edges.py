"""Header and footer of the pages: those of the office, ours where she has none."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from lxml import etree

from selaras.documents.model import Dokumen, Letterhead
from selaras.documents.renderers.docx.induk.copying import carry
from selaras.documents.renderers.docx.induk.pieces import Piece
from selaras.documents.renderers.docx.induk.reading import Edges
from selaras.documents.renderers.docx.induk.relations import parse
from selaras.documents.renderers.docx.induk.styles import restyle
from selaras.documents.renderers.docx.markup import parse_all
from selaras.documents.renderers.docx.package import add_footer, add_header
from selaras.documents.renderers.docx.sections import EdgeIds


def without_letterheads(dokumen: Dokumen, edges: Edges) -> Dokumen:
    """Leave out letterheads where the paper bears its own: all, or the first if only page one does."""
    heads = [n for n, block in enumerate(dokumen.blocks) if isinstance(block, Letterhead)]
    borne = heads if edges.header else heads[:1] if edges.first_header else []
    kept = tuple(block for n, block in enumerate(dokumen.blocks) if n not in borne)
    return replace(dokumen, blocks=kept)


def add_office_edges(
    word: WordDocument, edges: Edges, names: Mapping[str, str], header: str, footer: str
) -> EdgeIds:
    """Add headers and footers; `header` and `footer` are our paragraphs, the latter counts pages."""
    counted = any(edge and edge.counts_pages for edge in (edges.header, edges.footer))
    own_footer = edges.footer if counted else _with_paragraph(edges.footer, footer, names)
    return EdgeIds(
        _header(word, edges.header, "kepala") or _own(word, add_header(word, header), names),
        _footer(word, own_footer, "kaki")
        or ("" if counted else _own(word, add_footer(word, footer), names)),
        _header(word, edges.first_header, "kepala-pertama"),
        _footer(word, edges.first_footer, "kaki-pertama"),
        edges.header_distance,
        edges.footer_distance,
    )


def _own(word: WordDocument, number: str, names: Mapping[str, str]) -> str:
    """Name the styles of a header or footer of ours as the office does; return its id."""
    part: Any = word.part.related_parts[number]
    restyle(part.element, names)
    return number


def _header(word: WordDocument, piece: Piece | None, name: str) -> str:
    if piece is None:
        return ""
    return word.part.relate_to(
        carry(word, piece, name, CONTENT_TYPE.WML_HEADER), RELATIONSHIP_TYPE.HEADER
    )


def _footer(word: WordDocument, piece: Piece | None, name: str) -> str:
    if piece is None:
        return ""
    return word.part.relate_to(
        carry(word, piece, name, CONTENT_TYPE.WML_FOOTER), RELATIONSHIP_TYPE.FOOTER
    )


def _with_paragraph(piece: Piece | None, markup: str, names: Mapping[str, str]) -> Piece | None:
    """Return the footer with the page number below it: the contents point at page numbers."""
    if piece is None:
        return None
    root = parse(piece.content)
    for paragraph in parse_all(markup):
        restyle(paragraph, names)
        root.append(paragraph)
    return replace(piece, content=etree.tostring(root, xml_declaration=True, encoding="UTF-8"))
