"""Parts that are carried over as they are, with the pictures that they show."""

import posixpath
import re
from dataclasses import dataclass

from selaras.documents.renderers.docx.induk.container import Container, refuse_damaged
from selaras.documents.renderers.docx.induk.refusal import IndukError
from selaras.documents.renderers.docx.induk.relations import Relation, parse, relations_of

_PICTURES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".bmp": "image/bmp",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".svg": "image/svg+xml",
    ".emf": "image/x-emf",
    ".wmf": "image/x-wmf",
}
# fields that fetch or run something
_ACTIVE = re.compile(
    r"\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|MACROBUTTON|RD)\b", re.IGNORECASE
)
_DRAWN = "{urn:schemas-microsoft-com:vml}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_SHOWN = ("t", "drawing", "pict", "object", "instrText", "fldSimple", "sym")


@dataclass(frozen=True)
class Picture:
    """A picture: its ending ('.png'), its content type, its bytes."""

    ending: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Piece:
    """A part with what it refers to: pictures by the number of the relation, and links to click."""

    content: bytes
    pictures: tuple[tuple[Relation, Picture], ...]
    links: tuple[Relation, ...]

    @property
    def is_blank(self) -> bool:
        """Tell whether a reader would see nothing of it."""
        shown = (e for e in parse(self.content).iter("{*}*") if _local(e.tag) in _SHOWN)
        return not any(_local(e.tag) != "t" or (e.text or "").strip() for e in shown)

    @property
    def counts_pages(self) -> bool:
        """Tell whether it prints the number of the page."""
        return re.search(r"\bPAGE\b", instructions(self.content)) is not None


def read_piece(container: Container, name: str) -> Piece:
    """Return a part; raises IndukError where it holds more than text, pictures and links."""
    content = container.read(name)
    active = _ACTIVE.search(instructions(content))
    if active:
        raise IndukError(
            f"bidang {active[0].upper()} pada kepala atau kaki halaman",
            "hapus bidang itu atau ganti dengan teks biasa, lalu simpan ulang",
        )
    if any(e.get("src") or e.get(f"{_OFFICE}href") for e in parse(content).iter(f"{_DRAWN}*")):
        raise IndukError("gambar bertautan ke luar berkas", "sisipkan gambarnya, lalu simpan ulang")
    relations = list(relations_of(container, name))
    pictures = tuple((r, _picture(container, r)) for r in relations if not r.external)
    return Piece(content, pictures, tuple(r for r in relations if r.external))


def instructions(content: bytes) -> str:
    """Return the instructions of all fields, also of those written in several runs."""
    root = parse(content)
    written = "".join(e.text or "" for e in root.iter("{*}instrText"))
    simple = " ".join(v for e in root.iter("{*}fldSimple") for v in map(str, e.attrib.values()))
    return f"{written} {simple}"


def _picture(container: Container, relation: Relation) -> Picture:
    ending = posixpath.splitext(relation.target)[1].lower()
    if relation.kind != "image" or ending not in _PICTURES:
        raise IndukError(
            f"objek tertanam pada kepala atau kaki halaman ({relation.kind})",
            "ganti objek itu dengan gambar biasa, lalu simpan ulang",
        )
    if relation.target not in container.names:
        refuse_damaged(f"gambar '{relation.target}' tidak ada")
    return Picture(ending, _PICTURES[ending], container.read(relation.target))


def _local(tag: object) -> str:
    return str(tag).rsplit("}", 1)[-1]
