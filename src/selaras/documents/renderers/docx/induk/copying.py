"""Put carried parts into a document."""

from docx.document import Document as WordDocument
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from selaras.documents.renderers.docx.induk.pieces import Piece


def carry(word: WordDocument, piece: Piece, name: str, mime: str) -> Part:
    """Return the part with its pictures and links, not yet related to the document."""
    package = word.part.package
    part = Part(PackURI(f"/word/induk/{name}.xml"), mime, piece.content, package)
    for n, (relation, picture) in enumerate(piece.pictures, start=1):
        uri = PackURI(f"/word/media/induk-{name}-{n}{picture.ending}")
        shown = Part(uri, picture.mime, picture.content, package)
        part.rels.add_relationship(relation.type, shown, relation.number)
    for link in piece.links:
        part.rels.add_relationship(link.type, link.target, link.number, is_external=True)
    return part
