"""The XML of a workbook, read with the refusals of a book."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from lxml import etree

from selaras.exchange.workbook.problems import BukuError, quote
from selaras.exchange.workbook.reading.container import refuse_damaged
from selaras.exchange.xml import XmlError, checked, parse


def check_xml(xml: bytes, nama: str) -> None:
    """Refuse a part with a document type (entities live there) or in another encoding than UTF-8."""
    with _refusing(nama):
        checked(xml)


def parse_xml(xml: bytes, nama: str) -> etree._Element:
    """Return the root of a small part; raises BukuError."""
    with _refusing(nama):
        return parse(xml)


@contextmanager
def _refusing(nama: str) -> Iterator[None]:
    try:
        yield
    except XmlError as found:
        if isinstance(found.__cause__, BukuError):  # of the listener, which knows better what is wrong
            raise found.__cause__ from None
        refuse_damaged(f"bagian {quote(nama)} yang {found}")


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
    with _refusing(nama):
        parse(xml, pendengar)


def local(element: etree._Element) -> str:
    """Return the name of an element without its namespace, '' for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, nama: str) -> str:
    """Return an attribute whatever its namespace, '' where it is missing."""
    return next((str(v) for k, v in element.attrib.items() if str(k).rpartition("}")[2] == nama), "")
