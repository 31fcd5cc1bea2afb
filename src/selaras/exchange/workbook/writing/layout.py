"""Where the columns of a table stand: derived once, asked by everything that writes."""

from dataclasses import dataclass
from functools import cache
from math import ceil

from selaras.exchange.workbook.addresses import fixed_range
from selaras.exchange.workbook.columns import Kolom, columns_of
from selaras.exchange.workbook.labels import WAJIB, shown_label
from selaras.exchange.workbook.sheets import (
    DAFTAR_LEMBAR,
    LEMBAR_PROFIL,
    RUJUKAN,
    Rujukan,
    Tabel,
    table_of,
)
from selaras.exchange.workbook.writing.looks import LEBAR

BARIS_JUDUL = 3  # row of the header from 0: title, guidance, guidance of each column, header
BARIS_SIAP = 60  # rows prepared in the template
BARIS_CADANGAN = 20  # prepared below the last record
BARIS_DIPERIKSA = 2000  # rows that validation and look-ups cover

_LINES = 4  # a column is at least so wide that its guidance fits into so many lines
_SHORT, _WIDTH_OF_SHORT, _WIDTH_OF_HELPER = 4, 16, 34  # characters
_WIDTH_OF_EMPTY = 8  # characters of a column that nobody set


@dataclass(frozen=True)
class Tempat:
    """One column of a sheet: a field, or the helper column of a Rujukan."""

    nomor: int
    kolom: Kolom
    bantu: Rujukan | None = None

    def header(self, tahun: int | None) -> str:
        """Return what the header cell says."""
        if self.bantu is not None:
            return self.bantu.bantu
        label = shown_label(self.kolom.isian.label, tahun)
        return label + WAJIB if self.kolom.isian.wajib else label

    @property
    def petunjuk(self) -> str:
        """What the guidance above the header says."""
        return "Terisi sendiri dari lembar lain" if self.bantu else self.kolom.isian.petunjuk

    @property
    def lebar(self) -> int:
        """Width in characters: by kind, narrow where the example is short, never too narrow to read."""
        if self.bantu is not None:
            return _WIDTH_OF_HELPER
        note = self.kolom.isian
        usual = _WIDTH_OF_SHORT if 0 < len(note.contoh) <= _SHORT else LEBAR[note.jenis]
        return max(usual, ceil(len(note.petunjuk) / _LINES) + 3)

    @property
    def baris_petunjuk(self) -> int:
        """Lines that the guidance needs at this width."""
        return ceil(1.15 * len(self.petunjuk) / self.lebar)


def lines_of_guidance(tabel: Tabel) -> int:
    """Return the lines of the longest guidance of a table, one more than needed as air."""
    return max(place.baris_petunjuk for place in places_of(tabel)) + 1


def last_printed_column(tabel: Tabel) -> int:
    """Return the last column of the page: a narrow table leaves room for its guidance."""
    places = places_of(tabel)
    more = len(tabel.petunjuk) - sum(place.lebar for place in places)
    return len(places) - 1 + max(0, ceil(more / _WIDTH_OF_EMPTY))


@cache
def places_of(tabel: Tabel) -> tuple[Tempat, ...]:
    """Return the columns from left to right, a helper column right of the one it explains."""
    places: list[Tempat] = []
    for kolom in columns_of(tabel.record):
        places.append(Tempat(len(places), kolom))
        rujukan = RUJUKAN.get((tabel.daftar, kolom.nama))
        if rujukan is not None and rujukan.bantu:
            places.append(Tempat(len(places), kolom, rujukan))
    return tuple(places)


def range_of(daftar: str, nama: str) -> str:
    """Return the cells of a field for a formula: "'Indikator'!$A$5:$A$2004"."""
    tabel = table_of(daftar)
    if tabel.lembar not in DAFTAR_LEMBAR or tabel.lembar == LEMBAR_PROFIL:
        raise ValueError(f"tabel {daftar} tidak mulai pada baris yang tetap")
    column = next(p.nomor for p in places_of(tabel) if p.kolom.nama == nama and p.bantu is None)
    first = BARIS_JUDUL + 1
    return fixed_range(tabel.lembar, first, column, first + BARIS_DIPERIKSA - 1, column)
