"""What values alone do not tell: percent formats, formulas without a value, errors, merged cells.

It runs before the values are read and so also keeps a cell at the far end of a sheet from eating memory.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from selaras.exchange.workbook.problems import BukuError
from selaras.exchange.workbook.reading.container import refuse_damaged
from selaras.exchange.workbook.reading.xml import walk_xml

BARIS_TERBANYAK = 200_000
KOLOM_TERBANYAK = 500
SEL_TERBANYAK = 2_000_000  # of the rectangle that holds all values

_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_RANGE = re.compile(rf"{_ADDRESS.pattern}:{_ADDRESS.pattern}")
_LONGEST_ERROR = 20  # letters; the longest of Excel is #GETTING_DATA
_MERGES = 10_000

Alamat = tuple[int, int]  # row and column from 0


@dataclass
class Tanda:
    """The marks of one sheet; filled while its XML is read."""

    persen: set[Alamat] = field(default_factory=set)
    belum_dihitung: set[Alamat] = field(default_factory=set)
    galat: dict[Alamat, str] = field(default_factory=dict)
    gabungan: list[tuple[Alamat, Alamat]] = field(default_factory=list)
    baris: int = 0  # rows and columns that hold something
    kolom: int = 0


def scan_sheet(xml: bytes, lembar: str, persen: frozenset[str]) -> Tanda:
    """Read the marks of a sheet; raises BukuError for broken XML and absurd dimensions."""
    scan = _Pemindai(lembar, persen)
    walk_xml(xml, lembar, scan)
    return scan.tanda


class _Pemindai:
    """Follows rows and cells; a cell without an address stands right of the one before it."""

    def __init__(self, lembar: str, persen: frozenset[str]) -> None:
        self.tanda = Tanda()
        self._lembar = lembar
        self._percent_styles = persen
        self._row, self._column, self._cells = 0, 0, 0
        self._cell: Mapping[str, str] = {}
        self._parts: set[str] = set()
        self._text = ""
        self._inside = ""

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        match tag.rpartition("}")[2]:
            case "c":
                self._cell, self._parts, self._text = dict(attrib), set(), ""
            case "v" | "is" | "f" as name:
                self._parts.add(name)
                self._inside = name
            case "mergeCell":
                _read_merge(attrib.get("ref", ""), self.tanda)

    def data(self, data: str) -> None:
        if self._inside == "v" and len(self._text) < _LONGEST_ERROR:
            self._text += data

    def end(self, tag: str) -> None:
        match tag.rpartition("}")[2]:
            case "c":
                self._end_cell()
            case "row":
                self._row, self._column = self._row + 1, 0
            case "v" | "is" | "f":
                self._inside = ""

    def close(self) -> None:
        """Nothing is left to do; the parser asks for this method."""

    def _end_cell(self) -> None:
        address = self._cell.get("r")
        here = (self._row, self._column) if address is None else parse_address(address)
        self._row, self._column = here[0], here[1] + 1
        if self._parts:
            self._cells += 1
            self._mark(here)
            _check_dimensions(self.tanda, self._cells, self._lembar)

    def _mark(self, here: Alamat) -> None:
        marks, kind = self.tanda, self._cell.get("t", "n")
        marks.baris, marks.kolom = max(marks.baris, here[0] + 1), max(marks.kolom, here[1] + 1)
        if kind == "e":
            marks.galat[here] = self._text[:_LONGEST_ERROR] or "#N/A"
        elif "f" in self._parts and not self._text and (kind != "str" or "v" not in self._parts):
            marks.belum_dihitung.add(here)
        elif kind == "n" and self._cell.get("s") in self._percent_styles:
            marks.persen.add(here)


def parse_address(teks: str) -> Alamat:
    """Turn 'B7' into (6, 1); raises BukuError for what is no address."""
    match = _ADDRESS.fullmatch(teks)
    if match is None:
        refuse_damaged("alamat sel yang tidak sah")
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]) - 1, column - 1


def _read_merge(ref: str, marks: Tanda) -> None:
    match = _RANGE.fullmatch(ref)
    if match is not None and len(marks.gabungan) < _MERGES:
        first, _, last = ref.partition(":")
        marks.gabungan.append((parse_address(first), parse_address(last)))


def _check_dimensions(marks: Tanda, cells: int, lembar: str) -> None:
    too_long = marks.baris > BARIS_TERBANYAK or marks.kolom > KOLOM_TERBANYAK
    if too_long or max(cells, marks.baris * marks.kolom) > SEL_TERBANYAK:
        raise BukuError(
            f"{cells} sel, sampai baris {marks.baris} dan kolom ke-{marks.kolom}",
            f"paling banyak {SEL_TERBANYAK} sel, {BARIS_TERBANYAK} baris, dan {KOLOM_TERBANYAK} kolom",
            "hapus baris dan kolom di luar tabel, termasuk isian yang tersesat jauh di kanan atau bawah",
            lembar,
        )
