"""Find the sheets of a workbook among the parts of its archive."""

from dataclasses import dataclass
from posixpath import dirname, join, normpath

from lxml import etree

from selaras.exchange.workbook.problems import BukuError
from selaras.exchange.workbook.reading.container import BAGIAN_TERBESAR, MB, Wadah, refuse_damaged
from selaras.exchange.workbook.reading.sniffing import BUKU, refuse_archive
from selaras.exchange.workbook.reading.xml import attribute, check_xml, local, parse_xml

_ROOT_RELATIONS = "_rels/.rels"
_TYPES = "[content_types].xml"
TEKS_TERBESAR = 100 * MB


@dataclass(frozen=True)
class Paket:
    """What a workbook consists of. `daftar_lembar` holds the visible name and part of each sheet."""

    wadah: Wadah
    daftar_lembar: tuple[tuple[str, str], ...]
    gaya: bytes
    teks_bersama: bytes
    tahun_1904: bool


def open_package(wadah: Wadah) -> Paket:
    """Follow the relations from the archive to the sheets; raises BukuError."""
    _refuse_macros(wadah)
    workbook = _workbook_part(wadah)
    root = parse_xml(wadah.read(workbook) or b"", workbook)
    targets, kinds = _relations(wadah, workbook)
    sheets = tuple(_sheets(root, targets))
    if not sheets:
        refuse_damaged("buku kerja tanpa lembar")
    return Paket(
        wadah,
        sheets,
        _part(wadah, kinds.get("styles"), BAGIAN_TERBESAR),
        _part(wadah, kinds.get("sharedStrings"), TEKS_TERBESAR),
        any(attribute(e, "date1904") in {"1", "true"} for e in root.iter("{*}workbookPr")),
    )


def _refuse_macros(wadah: Wadah) -> None:
    has_macros = any("vbaproject" in name or "/macrosheets/" in name for name in wadah.names)
    if has_macros or b"macroEnabled" in (wadah.read(_TYPES) or b""):
        raise BukuError(
            "buku kerja dengan makro (.xlsm)",
            BUKU,
            "simpan sebagai 'Excel Workbook (.xlsx)' tanpa makro",
        )


def _workbook_part(wadah: Wadah) -> str:
    _, kinds = _relations(wadah, "")
    part = kinds.get("officeDocument", "xl/workbook.xml")
    if part.lower() not in wadah.names or not part.lower().endswith("workbook.xml"):
        raise refuse_archive(wadah.names)
    return part


def _relations(wadah: Wadah, part: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the targets of a part by relation id, and by the last word of the relation type."""
    folder = dirname(part)
    name = join(folder, "_rels", part.rpartition("/")[2] + ".rels") if part else _ROOT_RELATIONS
    xml = wadah.read(name)
    if xml is None:
        return {}, {}
    by_id: dict[str, str] = {}
    by_kind: dict[str, str] = {}
    for relation in parse_xml(xml, name):
        if local(relation) == "Relationship" and attribute(relation, "TargetMode") != "External":
            target = normpath(join("/", folder, attribute(relation, "Target"))).lstrip("/")
            by_id[attribute(relation, "Id")] = target
            by_kind.setdefault(attribute(relation, "Type").rpartition("/")[2], target)
    return by_id, by_kind


def _sheets(root: etree._Element, targets: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (attribute(element, "name"), targets.get(attribute(element, "id"), ""))
        for element in root.iter("{*}sheet")
    ]


def _part(wadah: Wadah, name: str | None, terbesar: int) -> bytes:
    xml = wadah.read(name, terbesar) if name else None
    if xml is None:
        return b""
    check_xml(xml, name or "")
    return xml
