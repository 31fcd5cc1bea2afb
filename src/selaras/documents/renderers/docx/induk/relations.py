"""Relations between the parts of a .docx, and what among them may not be there."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from selaras.documents.renderers.docx.induk.container import Container, refuse_damaged
from selaras.documents.renderers.docx.induk.refusal import IndukError

_ROOT_RELATIONS = "_rels/.rels"
_LINKS = ("http://", "https://", "mailto:")  # what a click may open


@dataclass(frozen=True)
class Relation:
    """A relation of a part: its number, its kind (the last word of its type), where it points."""

    number: str
    type: str
    target: str  # a name in the archive, or an address outside
    external: bool

    @property
    def kind(self) -> str:
        """Return the last word of the type: 'header', 'image'."""
        return self.type.rsplit("/", 1)[-1]


def parse(content: bytes) -> etree._Element:
    """Parse a part; raises IndukError for bad XML, and for a document type, which Word never writes."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        refuse_damaged("isi XML rusak")
    if b"<!DOCTYPE" in content:
        refuse_damaged("isi XML tidak wajar")
    return root


def relations_of(container: Container, part: str) -> Iterator[Relation]:
    """Yield the relations of a part ('' for the archive itself), none where it has no list of them."""
    folder, name = posixpath.split(part)
    listed = posixpath.join(folder, "_rels", f"{name}.rels") if part else _ROOT_RELATIONS
    if listed not in container.names:
        return
    for item in parse(container.read(listed)).iterfind("{*}Relationship"):
        external = item.get("TargetMode") == "External"
        target = item.get("Target", "")
        shown = target if external else _inside(folder, target)
        yield Relation(item.get("Id", ""), item.get("Type", ""), shown, external)


def check_relations(container: Container) -> None:
    """Raise IndukError where any part wants something from outside, as a picture or a template."""
    listed = (name for name in container.names if name.endswith(".rels"))
    for name in sorted(listed):
        folder, file = posixpath.split(name)
        part = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
        for relation in relations_of(container, part):
            _check(relation)


def _check(relation: Relation) -> None:
    if not relation.external:
        return
    if relation.kind != "hyperlink" or not relation.target.lower().startswith(_LINKS):
        raise IndukError(
            f"berkas menunjuk berkas luar ({relation.kind}: {relation.target[:80]})",
            "sisipkan gambar ke dalam berkas atau putuskan tautannya, lalu simpan ulang",
        )


def _inside(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
