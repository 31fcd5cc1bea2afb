"""Parse XML of unknown origin: no entities, no network, no giant nodes, UTF-8 only."""

import re
from collections.abc import Mapping
from typing import Any, Protocol, cast

from lxml import etree

from selaras.exchange.workbook.problems import BukuError, quote
from selaras.exchange.workbook.reading.container import refuse_damaged

_DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
_BOM = b"\xef\xbb\xbf"


def check_xml(xml: bytes, nama: str) -> None:
    """Refuse a part with a document type (entities live there) or in another encoding than UTF-8."""
    start = xml.removeprefix(_BOM).lstrip()
    declared = _DECLARED.match(start)
    encoding = declared[1].decode("ascii", "replace").lower() if declared else "utf-8"
    if not start.startswith(b"<") or encoding not in {"utf-8", "utf8", "us-ascii", "ascii"}:
        refuse_damaged(f"bagian {quote(nama)} yang bukan XML UTF-8")
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        refuse_damaged(f"bagian {quote(nama)} dengan deklarasi entitas yang tidak wajar")


def parse_xml(xml: bytes, nama: str) -> etree._Element:
    """Return the root of a small part; raises BukuError."""
    check_xml(xml, nama)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError):
        refuse_damaged(f"bagian {quote(nama)} yang bukan XML utuh")


class Pendengar(Protocol):
    """Hears the elements of a part as they pass; nothing of the part is kept."""

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        """Hear an element begin."""

    def end(self, tag: str) -> None:
        """Hear an element end."""

    def data(self, data: str) -> None:
        """Hear text."""

    def close(self) -> None:
        """Hear the end of the part."""


def walk_xml(xml: bytes, nama: str, pendengar: Pendengar) -> None:
    """Tell a part of any size to a listener without building a tree; raises BukuError."""
    check_xml(xml, nama)
    parser = etree.XMLParser(
        target=cast("Any", pendengar),  # the stubs ask for more methods than lxml does
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if isinstance(error, BukuError):
            raise
        refuse_damaged(f"bagian {quote(nama)} yang bukan XML utuh")


def local(element: etree._Element) -> str:
    """Return the name of an element without its namespace, '' for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, nama: str) -> str:
    """Return an attribute whatever its namespace, '' where it is missing."""
    return next((str(v) for k, v in element.attrib.items() if str(k).rpartition("}")[2] == nama), "")
