"""Files that a Word document carries as custom XML parts."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import IO

from lxml import etree

from selaras.exchange.naskah.docx.package import open_package
from selaras.exchange.naskah.docx.xml import parse_xml
from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.lampiran import LAMPIRAN_TERBANYAK, RUANG_NAMA, Lampiran

_ITEM = re.compile(r"customXml/item\d+\.xml")  # Word counts them anew when it saves


def read_carried(stream: IO[bytes]) -> Iterator[Lampiran]:
    """Yield what Selaras put in; parts of other programs are passed by. Raises NaskahError."""
    wadah = open_package(stream).wadah
    names = sorted(filter(_ITEM.fullmatch, wadah.names))
    found = (_carried(wadah.read(name), name) for name in names)
    yield from islice(filter(None, found), LAMPIRAN_TERBANYAK)


def _carried(xml: bytes, name: str) -> Lampiran | None:
    if RUANG_NAMA.encode() not in xml:
        return None
    try:
        root = parse_xml(xml, name)
    except NaskahError:
        return Lampiran(name, "", "")
    return _lampiran(root) if root.tag == f"{{{RUANG_NAMA}}}lampiran" else None


def _lampiran(root: etree._Element) -> Lampiran:
    return Lampiran(str(root.get("nama", "")), str(root.get("keterangan", "")), root.text or "")
