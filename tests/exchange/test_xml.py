"""XML of unknown origin is refused alike in workbooks and in reports, each in its own words."""

from collections.abc import Mapping

import pytest

from selaras.exchange.naskah.docx.xml import iterate_blocks
from selaras.exchange.naskah.docx.xml import parse_xml as parse_report
from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.workbook import BukuError
from selaras.exchange.workbook.reading.xml import parse_xml as parse_book
from selaras.exchange.workbook.reading.xml import walk_xml
from selaras.exchange.xml import XmlError, checked, parse

BAD = [
    (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "memuat deklarasi entitas yang tidak wajar"),
    ('<?xml version="1.0" encoding="utf-16"?><a/>'.encode("utf-16"), "bukan XML UTF-8"),
    (b'<?xml version="1.0" encoding="latin-1"?><a/>', "bukan XML UTF-8"),
    (b"<a><b></a>", "bukan XML utuh"),
    (b"", "bukan XML UTF-8"),
]


@pytest.mark.parametrize(("xml", "found"), BAD)
def test_both_readers_refuse_the_same(xml: bytes, found: str) -> None:
    with pytest.raises(XmlError, match=found):
        parse(xml)
    with pytest.raises(NaskahError, match=rf"bagian 'x\.xml' {found}; buka di Word"):
        parse_report(xml, "x.xml")
    with pytest.raises(NaskahError, match=found):
        list(iterate_blocks(xml, "x.xml"))
    with pytest.raises(BukuError, match=f"yang {found}"):
        parse_book(xml, "x.xml")


def test_a_mark_of_bytes_before_the_text_is_allowed() -> None:
    assert checked(b"\xef\xbb\xbf <a/>") == b"<a/>"
    assert parse(b"\xef\xbb\xbf<a/>").tag == "a"


class Refusing:
    """A listener that knows better what is wrong."""

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        raise BukuError("alamat sel yang tidak sah", "alamat", "perbaiki")

    def end(self, tag: str) -> None: ...

    def data(self, data: str) -> None: ...

    def close(self) -> None: ...


def test_the_words_of_a_listener_stay() -> None:
    with pytest.raises(BukuError, match="alamat sel yang tidak sah"):
        walk_xml(b"<a/>", "x.xml", Refusing())
