"""A Word document of unknown origin, read piece by piece from its XML."""

from collections.abc import Iterator
from typing import IO

from lxml import etree

from selaras.exchange.naskah.docx.body import PembacaBadan
from selaras.exchange.naskah.docx.inline import Keadaan
from selaras.exchange.naskah.docx.numbering import read_numbering
from selaras.exchange.naskah.docx.package import Paket, open_package
from selaras.exchange.naskah.docx.styles import Gaya
from selaras.exchange.naskah.docx.xml import R, W, is_on, iterate_blocks, parse_xml, value
from selaras.exchange.naskah.potongan import Langkah, Potongan

_STEP = 500  # blocks of the body
_PAGE_BREAK = b"lastRenderedPageBreak"  # where Word last broke a page; other programs do not say


def read_docx(stream: IO[bytes]) -> Iterator[Potongan | Langkah]:
    """Yield the pieces in reading order; raises NaskahError."""
    paket = open_package(stream)
    xml = paket.isi
    keadaan = Keadaan(1 if _PAGE_BREAK in xml else None)
    reader = PembacaBadan(
        Gaya(paket.part("styles")), read_numbering(paket.part("numbering")), _footnotes(paket), keadaan
    )
    yield from reader.read(_first_header(paket, xml))
    for count, block in enumerate(iterate_blocks(xml, paket.utama), start=1):
        yield from reader.read((block,))
        if count % _STEP == 0:
            yield Langkah(count, 0)


def _footnotes(paket: Paket) -> dict[str, etree._Element]:
    """Return the footnotes by id; the two that only draw lines have a type."""
    xml = paket.part("footnotes")
    notes = parse_xml(xml, "footnotes.xml").iterfind(f"{W}footnote") if xml else ()
    return {value(note, "id"): note for note in notes if not value(note, "type")}


def _first_header(paket: Paket, xml: bytes) -> Iterator[etree._Element]:
    """Yield the blocks of a header that the first page alone bears: often the letterhead."""
    if "header" not in paket.jenis:
        return
    for block in iterate_blocks(xml, paket.utama):
        section = block if block.tag == f"{W}sectPr" else block.find(f"{W}pPr/{W}sectPr")
        if section is None:
            continue
        if is_on(section.find(f"{W}titlePg")):
            yield from _header(paket, section)
        return


def _header(paket: Paket, section: etree._Element) -> Iterator[etree._Element]:
    for reference in section.iterfind(f"{W}headerReference"):
        part = paket.relasi.get(reference.get(f"{R}id", ""), "")
        if value(reference, "type") == "first" and paket.wadah.read(part):
            yield from parse_xml(paket.wadah.read(part), part)
