"""What a document takes from an office's own .docx."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from selaras.documents.renderers.docx.induk.container import (
    Container,
    open_container,
    refuse_damaged,
)
from selaras.documents.renderers.docx.induk.pieces import Piece, read_piece
from selaras.documents.renderers.docx.induk.refusal import IndukError
from selaras.documents.renderers.docx.induk.relations import (
    Relation,
    check_relations,
    parse,
    relations_of,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TYPES = "[Content_Types].xml"
_STRICT = "http://purl.oclc.org/ooxml/"
_EDGES = {f"{W}headerReference": "header", f"{W}footerReference": "footer"}
_SAVE_AS = "buka di Word, lalu simpan sebagai 'Word Document (.docx)'"


@dataclass(frozen=True)
class Edges:
    """Header and footer of the pages, and of the first page where it has its own; blank ones are None.

    The distances from the edge of the paper are in twips, None where nothing is said.
    """

    header: Piece | None = None
    footer: Piece | None = None
    first_header: Piece | None = None
    first_footer: Piece | None = None
    header_distance: int | None = None
    footer_distance: int | None = None


@dataclass(frozen=True)
class Induk:
    """Styles as XML, the theme that they may name fonts of, headers and footers."""

    styles: bytes
    theme: Piece | None
    edges: Edges


def open_induk(content: bytes) -> Induk:
    """Read a .docx or .dotx; raises IndukError where it is none, or could do harm."""
    container = open_container(content)
    _check_kind(container)
    check_relations(container)
    main = _main_part(container)
    relations = list(relations_of(container, main))
    styles = _only(relations, "styles")
    if styles is None:
        raise IndukError("berkas tanpa gaya (styles)", _SAVE_AS)
    theme = _only(relations, "theme")
    return Induk(
        _rooted(container, styles.target, "styles"),
        read_piece(container, theme.target) if theme else None,
        _edges(container, parse(_rooted(container, main, "document")), {r.number: r for r in relations}),
    )


def _check_kind(container: Container) -> None:
    if _TYPES not in container.names:
        raise IndukError("berkas bukan dokumen Word .docx", _SAVE_AS)
    types = container.read(_TYPES)
    if b"macroEnabled" in types or any("vbaproject" in name.lower() for name in container.names):
        raise IndukError("berkas memuat makro", f"{_SAVE_AS}, tanpa makro")
    if b"wordprocessingml" not in types:
        raise IndukError("berkas Office lain, bukan dokumen Word", _SAVE_AS)


def _main_part(container: Container) -> str:
    relations = list(relations_of(container, ""))
    if any(relation.type.startswith(_STRICT) for relation in relations):
        raise IndukError("dokumen Word jenis 'Strict Open XML'", _SAVE_AS)
    main = _only(relations, "officeDocument")
    if main is None:
        raise IndukError("berkas tanpa isi dokumen", _SAVE_AS)
    return main.target


def _rooted(container: Container, name: str, root: str) -> bytes:
    """Return a part of Word that begins as it must; raises IndukError for any other."""
    content = container.read(name)
    if parse(content).tag != f"{W}{root}":
        refuse_damaged(f"bagian '{name}' bukan w:{root}")
    return content


def _only(relations: list[Relation], kind: str) -> Relation | None:
    return next((r for r in relations if r.kind == kind and not r.external), None)


def _edges(container: Container, document: etree._Element, relations: dict[str, Relation]) -> Edges:
    """Return the edges of the last section, which takes over from the ones before what it lacks."""
    sections = list(document.iter(f"{W}sectPr"))
    named = {key: number for section in sections for key, number in _references(section)}
    pieces = {
        key: read_piece(container, relations[n].target) for key, n in named.items() if n in relations
    }
    shown = {key: piece for key, piece in pieces.items() if not piece.is_blank}
    last = sections[-1] if sections else None
    with_first = last is not None and last.find(f"{W}titlePg") is not None
    return Edges(
        shown.get(("header", "default")),
        shown.get(("footer", "default")),
        shown.get(("header", "first")) if with_first else None,
        shown.get(("footer", "first")) if with_first else None,
        _distance(last, "header"),
        _distance(last, "footer"),
    )


def _references(section: etree._Element) -> Iterator[tuple[tuple[str, str], str]]:
    for child in section:
        if child.tag in _EDGES:
            yield (_EDGES[str(child.tag)], child.get(f"{W}type", "default")), child.get(_R_ID, "")


def _distance(section: etree._Element | None, edge: str) -> int | None:
    margins = None if section is None else section.find(f"{W}pgMar")
    said = "" if margins is None else margins.get(f"{W}{edge}", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 6 else None
