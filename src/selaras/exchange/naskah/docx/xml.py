"""XML of unknown origin: no entities, no network, no giant nodes, UTF-8 only; and names in it."""

import re
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from selaras.exchange.naskah.docx.container import refuse_damaged

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_STRICT = {  # "Strict Open XML Document" of Word says the same under other names
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W,
    b"http://purl.oclc.org/ooxml/officeDocument/math": M,
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R,
}
_DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
_BOM = b"\xef\xbb\xbf"
_OFF = frozenset({"0", "false", "off", "none"})


def parse_xml(xml: bytes, nama: str) -> etree._Element:
    """Return the root of a part; raises NaskahError."""
    safe = _checked(xml, nama)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(safe, parser)
    except (etree.XMLSyntaxError, ValueError):
        refuse_damaged(f"bagian '{nama}' bukan XML utuh")


def iterate_blocks(xml: bytes, nama: str) -> Iterator[etree._Element]:
    """Yield the children of the body one by one, each forgotten afterwards; raises NaskahError."""
    stream = BytesIO(_checked(xml, nama))
    events = etree.iterparse(
        stream, events=("end",), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        for _, element in events:
            parent = element.getparent()
            if parent is not None and parent.tag == f"{W}body":
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del parent[0]
    except (etree.XMLSyntaxError, ValueError):
        refuse_damaged(f"bagian '{nama}' bukan XML utuh")


def _checked(xml: bytes, nama: str) -> bytes:
    """Return the part in the usual namespaces; a document type is refused: entities live there."""
    start = xml.removeprefix(_BOM).lstrip()
    declared = _DECLARED.match(start)
    encoding = declared[1].decode("ascii", "replace").lower() if declared else "utf-8"
    if not start.startswith(b"<") or encoding not in {"utf-8", "utf8", "us-ascii", "ascii"}:
        refuse_damaged(f"bagian '{nama}' bukan XML UTF-8")
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        refuse_damaged(f"bagian '{nama}' memuat deklarasi entitas yang tidak wajar")
    for strict, usual in _STRICT.items():
        start = start.replace(strict, usual.strip("{}").encode())
    return start


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
