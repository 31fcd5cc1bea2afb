"""Find the parts of a Word document that a reader needs."""

from dataclasses import dataclass
from posixpath import dirname, join, normpath
from typing import IO

from selaras.exchange.naskah.docx.container import Wadah, open_container
from selaras.exchange.naskah.docx.xml import parse_xml
from selaras.exchange.naskah.errors import NaskahError

_TYPES = "[Content_Types].xml"
_OTHERS = {
    "xl/": "buku kerja Excel; berikan laporannya dalam Word, PDF, HTML, atau teks",
    "ppt/": "presentasi PowerPoint; berikan laporannya dalam Word, PDF, HTML, atau teks",
    "content.xml": "dokumen LibreOffice; simpan dulu sebagai 'Word 2007-365 (.docx)'",
}


@dataclass(frozen=True)
class Paket:
    """The parts of a document; `relasi` maps ids of the main part to names of parts."""

    wadah: Wadah
    utama: str
    relasi: dict[str, str]
    jenis: dict[str, str]

    @property
    def isi(self) -> bytes:
        """Return the main part."""
        return self.wadah.read(self.utama)

    def part(self, jenis: str) -> bytes:
        """Return the part of a kind of relation ('styles', 'numbering'), b'' where there is none."""
        return self.wadah.read(self.jenis.get(jenis, ""))


def open_package(stream: IO[bytes]) -> Paket:
    """Follow the relations of the archive; raises NaskahError for macros and for other documents."""
    wadah = open_container(stream)
    _refuse_macros(wadah)
    _, kinds = _relations(wadah, "")
    main = kinds.get("officeDocument", "word/document.xml")
    if main not in wadah.names or b"wordprocessingml" not in wadah.read(_TYPES):
        raise NaskahError(f"isinya {_describe(wadah)}")
    targets, kinds = _relations(wadah, main)
    return Paket(wadah, main, targets, kinds)


def _refuse_macros(wadah: Wadah) -> None:
    has_macros = any("vbaproject" in name.lower() for name in wadah.names)
    if has_macros or b"macroEnabled" in wadah.read(_TYPES):
        raise NaskahError(
            "dokumen Word dengan makro (.docm); simpan sebagai 'Word Document (.docx)' tanpa makro"
        )


def _describe(wadah: Wadah) -> str:
    known = (what for start, what in _OTHERS.items() if any(n.startswith(start) for n in wadah.names))
    return next(known, "arsip zip, bukan dokumen Word; keluarkan dulu dokumen di dalamnya")


def _relations(wadah: Wadah, part: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the targets of a part by relation id, and by the last word of the relation type."""
    folder = dirname(part)
    name = join(folder, "_rels", part.rpartition("/")[2] + ".rels") if part else "_rels/.rels"
    xml = wadah.read(name)
    by_id: dict[str, str] = {}
    by_kind: dict[str, str] = {}
    for relation in parse_xml(xml, name) if xml else ():
        if relation.get("TargetMode") != "External" and relation.get("Target"):
            target = normpath(join("/", folder, relation.get("Target", ""))).lstrip("/")
            by_id[relation.get("Id", "")] = target
            by_kind.setdefault(relation.get("Type", "").rpartition("/")[2], target)
    return by_id, by_kind
