"""XML of unknown origin: no entities, no network, no giant nodes, UTF-8 only.

The two readers of such files word their refusals each in their own way; what is wrong is said here.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree

_DECLARED = re.compile(rb"""^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
_BOM = b"\xef\xbb\xbf"
_SAFE: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
}
_BROKEN = "bukan XML utuh"


class XmlError(Exception):
    """XML that cannot be read; the message goes on from 'bagian ...', in Indonesian."""


def checked(xml: bytes) -> bytes:
    """Return the part without its mark of bytes; XmlError for a document type, where entities live."""
    start = xml.removeprefix(_BOM).lstrip()
    declared = _DECLARED.match(start)
    encoding = declared[1].decode("ascii", "replace").lower() if declared else "utf-8"
    if not start.startswith(b"<") or encoding not in {"utf-8", "utf8", "us-ascii", "ascii"}:
        raise XmlError("bukan XML UTF-8")
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise XmlError("memuat deklarasi entitas yang tidak wajar")
    return start


def parse(xml: bytes, target: Any = None) -> etree._Element:
    """Return the root of a part; with a `target` its elements are told to it and no tree is built.

    Raises XmlError.
    """
    parser = etree.XMLParser(target=target, **_SAFE) if target else etree.XMLParser(**_SAFE)
    try:
        return etree.fromstring(checked(xml), parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        raise XmlError(_BROKEN) from broken


def iterate(xml: bytes, parent: str) -> Iterator[etree._Element]:
    """Yield the elements right below `parent` one by one, each forgotten afterwards. Raises XmlError."""
    events = etree.iterparse(BytesIO(checked(xml)), events=("end",), **_SAFE)
    try:
        for _, element in events:
            above = element.getparent()
            if above is not None and above.tag == parent:
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del above[0]
    except (etree.XMLSyntaxError, ValueError) as broken:
        raise XmlError(_BROKEN) from broken
