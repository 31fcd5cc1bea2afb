"""The XML of Word: its names, and parts read with the refusals of a report."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from selaras.exchange.naskah.docx.container import refuse_damaged
from selaras.exchange.xml import XmlError, iterate, parse

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_STRICT = {  # "Strict Open XML Document" of Word says the same under other names
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W,
    b"http://purl.oclc.org/ooxml/officeDocument/math": M,
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R,
}
_OFF = frozenset({"0", "false", "off", "none"})


def parse_xml(xml: bytes, nama: str) -> etree._Element:
    """Return the root of a part; raises NaskahError."""
    with _refusing(nama):
        return parse(_usual(xml))


def iterate_blocks(xml: bytes, nama: str) -> Iterator[etree._Element]:
    """Yield the children of the body one by one, each forgotten afterwards; raises NaskahError."""
    with _refusing(nama):
        yield from iterate(_usual(xml), f"{W}body")


@contextmanager
def _refusing(nama: str) -> Iterator[None]:
    try:
        yield
    except XmlError as found:
        refuse_damaged(f"bagian '{nama}' {found}")


def _usual(xml: bytes) -> bytes:
    """Return the part in the usual namespaces."""
    for strict, usual in _STRICT.items():
        xml = xml.replace(strict, usual.strip("{}").encode())
    return xml


def value(element: etree._Element | None, name: str = "val") -> str:
    """Return an attribute of the w namespace, '' where the element or the attribute is missing."""
    return "" if element is None else str(element.get(W + name, ""))


def number(element: etree._Element | None, name: str = "val") -> int | None:
    """Return an attribute as a whole number, None where it is none."""
    text = value(element, name)
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else None


def is_on(element: etree._Element | None) -> bool:
    """Tell whether a switch such as w:titlePg stands and is not switched off."""
    return element is not None and value(element).lower() not in _OFF
