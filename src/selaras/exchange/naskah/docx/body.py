"""Walk the body of a Word document in reading order."""

from collections.abc import Iterable, Iterator

from lxml import etree

from selaras.exchange.naskah.cells import IsiSel
from selaras.exchange.naskah.docx.cells import read_table
from selaras.exchange.naskah.docx.inline import Alinea, Keadaan, read_inline
from selaras.exchange.naskah.docx.numbering import Penomoran
from selaras.exchange.naskah.docx.styles import Gaya
from selaras.exchange.naskah.docx.xml import W, number, value
from selaras.exchange.naskah.layout import lay_out
from selaras.exchange.naskah.potongan import Kisi, Masalah, Potongan, Teks

_WRAPPERS = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
_BODY_TEXT = 9
_ALTCHUNK = "bagian yang disisipkan dari berkas lain tidak dibaca"


class PembacaBadan:
    """Reads blocks one after the other; keeps what runs on: page, fields, counts, a torn paragraph."""

    def __init__(
        self, gaya: Gaya, penomoran: Penomoran, catatan: dict[str, etree._Element], keadaan: Keadaan
    ) -> None:
        self._gaya = gaya
        self._penomoran = penomoran
        self._catatan = catatan
        self._keadaan = keadaan
        self._sambungan: list[str] = []  # text before a deleted paragraph mark
        self._dalam_sel = 0  # depth of cells

    def read(self, blocks: Iterable[etree._Element]) -> Iterator[Potongan]:
        """Yield the pieces of w:p, w:tbl and of what wraps them."""
        for block in blocks:
            if block.tag == f"{W}p":
                yield from self._paragraph(block)
            elif block.tag == f"{W}tbl":
                yield from lay_out(read_table(block, self._gaya, self._cell))
            elif block.tag == f"{W}altChunk":
                yield Masalah(_ALTCHUNK, self._keadaan.halaman)
            elif block.tag in _WRAPPERS:
                yield from self.read(block)

    def _paragraph(self, element: etree._Element) -> Iterator[Potongan]:
        style = value(element.find(f"{W}pPr/{W}pStyle"))
        level = self._level(element, style)
        text = read_inline(element, self._keadaan, is_contents=self._gaya.is_contents(style))
        lines = self._torn(element, text)
        label = self._label(element, style)
        if label and (lines or self._dalam_sel):
            lines = [" ".join((label, *lines[:1])), *lines[1:]]
        for line in [" ".join(lines)] if level and lines else lines:
            yield Teks(line, level, text.halaman)
        yield from self._hung(text)

    def _torn(self, element: etree._Element, text: Alinea) -> list[str]:
        """Return the lines with those before a paragraph mark whose deletion was tracked."""
        lines = text.daftar_baris
        if self._sambungan:
            lines = [" ".join((*self._sambungan, *lines[:1])), *lines[1:]]
            self._sambungan = []
        if element.find(f"{W}pPr/{W}rPr/{W}del") is None:
            return lines
        self._sambungan = lines
        return []

    def _hung(self, text: Alinea) -> Iterator[Potongan]:
        """Yield the text boxes and footnotes of a paragraph."""
        for box in text.daftar_kotak:
            yield from self.read(box)
        for name in text.daftar_catatan:
            if name in self._catatan:
                yield from self.read(self._catatan[name])

    def _level(self, element: etree._Element, style: str) -> int | None:
        own = number(element.find(f"{W}pPr/{W}outlineLvl"))
        if own is None:
            return self._gaya.level(style)
        return own + 1 if 0 <= own < _BODY_TEXT else None

    def _label(self, element: etree._Element, style: str) -> str:
        own = element.find(f"{W}pPr/{W}numPr")
        by_style = self._gaya.numbering(style)
        name = value(None if own is None else own.find(f"{W}numId")) or value(
            None if by_style is None else by_style.find(f"{W}numId")
        )
        found = (n.find(f"{W}ilvl") for n in (own, by_style) if n is not None)
        level = next((known for e in found if (known := number(e)) is not None), 0)
        return self._penomoran.label(name, level).strip()

    def _cell(self, cell: etree._Element) -> IsiSel:
        """Read a cell; a number that Word shows alone, as in a column of counts, is its text."""
        lines: list[str] = []
        tables: list[Kisi] = []
        page: int | None = None
        self._dalam_sel += 1
        for piece in self.read(cell):
            match piece:
                case Teks(teks, _, halaman):
                    page = halaman if page is None else page
                    lines.append(teks)
                case Kisi():
                    tables.append(piece)
        self._dalam_sel -= 1
        return IsiSel(tuple(lines), tuple(tables), self._keadaan.halaman if page is None else page)
