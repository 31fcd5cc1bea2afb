"""Walk a web page in reading order, event by event, so that no depth of it is felt here."""

from collections.abc import Callable, Iterator

from lxml import etree

from selaras.exchange.naskah.html.elements import (
    BLOCKS,
    HEADINGS,
    LISTS,
    SKIPPED,
    find_title,
    is_furniture,
    sign_of,
)
from selaras.exchange.naskah.html.line import Baris
from selaras.exchange.naskah.html.lists import DaftarHalaman, open_list
from selaras.exchange.naskah.html.styles import GayaHalaman, is_hidden, is_only_heard
from selaras.exchange.naskah.html.tables import TabelHalaman
from selaras.exchange.naskah.potongan import Potongan


class PembacaHalaman:
    """Reads one page; keeps the line that is being written, and what stands open around it."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._gaya = GayaHalaman(root)
        self._judul = find_title(root)
        self.baris = Baris()
        self._wadah: list[list[Potongan]] = [[]]  # of the page, and of each open cell
        self._tabel: list[TabelHalaman] = []
        self._daftar: list[DaftarHalaman] = []

    def read(self) -> Iterator[Potongan]:
        """Yield the pieces as they are complete."""
        walk = etree.iterwalk(self._root, events=("start", "end"))
        unseen: etree._Element | None = None
        for event, element in walk:
            if event == "start" and self._is_unseen(element):
                unseen = element
                self.baris.add(sign_of(element))
                walk.skip_subtree()
            elif event == "start":
                self._open(element)
            elif element is not unseen:
                self._close(element)
            if event == "end":
                self.baris.add(element.tail)
            if len(self._wadah) == 1:
                yield from self._wadah[0]
                self._wadah[0].clear()
        self.end_line()
        yield from self._wadah[0]

    def _is_unseen(self, element: etree._Element) -> bool:
        if element.tag in SKIPPED or "hidden" in element.attrib or sign_of(element):
            return True
        style = self._gaya.of(element)
        in_cell = len(self._wadah) > 1  # what a cell says only to the ear, its ground says to the eye
        return is_furniture(element) or is_hidden(style) or (is_only_heard(style) and not in_cell)

    def _open(self, element: etree._Element) -> None:
        if element.tag in BLOCKS:
            self.end_line()
        if element.tag in _OPENING:
            _OPENING[element.tag](self, element)
        self.baris.add(element.text)

    def _close(self, element: etree._Element) -> None:
        if element.tag == "dt":
            self.baris.name()
        elif element.tag in BLOCKS:
            self.end_line()
        if element.tag in _CLOSING:
            _CLOSING[element.tag](self, element)

    def end_line(self, *, alone: bool = False) -> None:
        """Hand over what is written; with `alone` also a mark or name that found no text behind it."""
        self._wadah[-1] += self.baris.take(alone=alone)

    def open_heading(self, element: etree._Element) -> None:
        """Begin a heading; below the one title of a page they count from h2."""
        if element is not self._judul:
            self.baris.tingkat = HEADINGS[element.tag] - (self._judul is not None)

    def close_heading(self, _: etree._Element) -> None:
        """Go on with running text."""
        self.baris.tingkat = None

    def open_list(self, element: etree._Element) -> None:
        """Begin to count items."""
        self._daftar.append(open_list(element, self._gaya.of(element)))

    def close_list(self, _: etree._Element) -> None:
        """Go on with the list around."""
        self._daftar.pop()

    def open_item(self, element: etree._Element) -> None:
        """Put the mark of an item before its line."""
        self.baris.put_before(self._daftar[-1].label(element) if self._daftar else "")

    def open_table(self, element: etree._Element) -> None:
        """Begin a table."""
        self.end_line(alone=True)
        self._tabel.append(TabelHalaman(element, self._gaya.of(element)))

    def close_table(self, _: etree._Element) -> None:
        """Hand over what the table is."""
        self._wadah[-1] += self._tabel.pop().pieces()

    def open_part(self, element: etree._Element) -> None:
        """Begin a head, body, foot or row of the innermost table."""
        if self._tabel:
            self._tabel[-1].open_part(element.tag)

    def open_cell(self, element: etree._Element) -> None:
        """Collect apart what a cell holds."""
        self.open_part(element)
        self._wadah.append([])

    def close_cell(self, element: etree._Element) -> None:
        """Put a cell on the grid; one that stands in no table is text."""
        self.end_line(alone=True)
        pieces = self._wadah.pop()
        if self._tabel:
            self._tabel[-1].add_cell(element, self._gaya.of(element), pieces)
        else:
            self._wadah[-1] += pieces


_Handler = Callable[[PembacaHalaman, etree._Element], None]
_OPENING: dict[str, _Handler] = {
    **dict.fromkeys(HEADINGS, PembacaHalaman.open_heading),
    **dict.fromkeys(LISTS, PembacaHalaman.open_list),
    **dict.fromkeys(("caption", "thead", "tbody", "tfoot", "tr"), PembacaHalaman.open_part),
    **dict.fromkeys(("td", "th"), PembacaHalaman.open_cell),
    "li": PembacaHalaman.open_item,
    "table": PembacaHalaman.open_table,
    "br": lambda reader, _: reader.baris.add_break(),
    "dt": lambda reader, _: reader.end_line(alone=True),
    "pre": lambda reader, _: reader.baris.keep_breaks(1),
    "nav": lambda reader, _: reader.baris.list_contents(1),
}
_CLOSING: dict[str, _Handler] = {
    **dict.fromkeys(HEADINGS, PembacaHalaman.close_heading),
    **dict.fromkeys(LISTS, PembacaHalaman.close_list),
    **dict.fromkeys(("td", "th"), PembacaHalaman.close_cell),
    "table": PembacaHalaman.close_table,
    "li": lambda reader, _: reader.baris.forget_before(),
    "dd": lambda reader, _: reader.end_line(alone=True),
    "dl": lambda reader, _: reader.end_line(alone=True),
    "pre": lambda reader, _: reader.baris.keep_breaks(-1),
    "nav": lambda reader, _: reader.baris.list_contents(-1),
}
