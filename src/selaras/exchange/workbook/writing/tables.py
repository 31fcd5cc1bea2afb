"""Write one table: guidance, header, records, and rows to fill."""

from math import ceil
from typing import Any

from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.sheets import RUJUKAN, Tabel, table_of
from selaras.exchange.workbook.writing.cells import write_cell
from selaras.exchange.workbook.writing.helper_columns import Penunjuk
from selaras.exchange.workbook.writing.layout import (
    BARIS_CADANGAN,
    BARIS_DIPERIKSA,
    BARIS_SIAP,
    Tempat,
    lines_of_guidance,
    places_of,
    range_of,
)
from selaras.exchange.workbook.writing.pen import Penulis
from selaras.exchange.workbook.writing.validation import validation_of

_LINE_HEIGHT, _HEADER_HEIGHT, _ROW_HEIGHT = 12, 32, 15  # points
_HIGHEST = 405  # points; Excel allows 409
_WRAP_LOSS = 1.15  # a line that breaks between words is never quite full


def write_table(penulis: Penulis, tabel: Tabel, baris_judul: int) -> int:
    """Write the table with its header at row `baris_judul` (from 0); return its last prepared row."""
    records = penulis.records(tabel)
    rows = max(BARIS_SIAP, len(records) + BARIS_CADANGAN)
    _write_header(penulis, tabel, baris_judul)
    pointer = Penunjuk(penulis.berkas)
    for number in range(rows):
        record = records[number] if number < len(records) else None
        if record is not None:
            penulis.lembar.set_row(baris_judul + 1 + number, _height_of(record, tabel))
        for place in places_of(tabel):
            cell = (baris_judul + 1 + number, place.nomor)
            _write_one(penulis, place, cell, record, pointer)
            if record is not None and place.bantu is None:
                penulis.tell_source(cell, (tabel.daftar, number, place.kolom.nama))
    for place in places_of(tabel):
        _validate(penulis, tabel, place, baris_judul + 1)
    return baris_judul + rows


def _height_of(record: Any, tabel: Tabel) -> int:
    own = [place for place in places_of(tabel) if place.bantu is None]
    return max(wrapped_height(getattr(record, place.kolom.nama), place.lebar) for place in own)


def wrapped_height(value: Any, width: int) -> int:
    """Return the points that a value needs in a column of `width` characters.

    Excel finds the height by itself when it opens a book, other programs show overlapping rows.
    """
    lines = ceil(len(str(value or "")) * _WRAP_LOSS / width) or 1
    return min(_ROW_HEIGHT * lines, _HIGHEST)


def set_widths(penulis: Penulis, tabel: Tabel) -> None:
    """Set the width of every column, and its format for rows beyond the prepared ones."""
    for place in places_of(tabel):
        look = None if place.bantu else penulis.gaya.cell(place.kolom.isian.jenis, "bebas")
        penulis.lembar.set_column(place.nomor, place.nomor, place.lebar, look)


def _write_header(penulis: Penulis, tabel: Tabel, baris_judul: int) -> None:
    sheet, look = penulis.lembar, penulis.gaya
    sheet.set_row(baris_judul - 1, lines_of_guidance(tabel) * _LINE_HEIGHT)
    sheet.set_row(baris_judul, _HEADER_HEIGHT)
    for place in places_of(tabel):
        sheet.write_string(baris_judul - 1, place.nomor, place.petunjuk, look.petunjuk_kolom)
        wajib = place.bantu is None and place.kolom.isian.wajib
        sheet.write_string(
            baris_judul, place.nomor, place.header(penulis.tahun), look.header(wajib=wajib)
        )


def _write_one(
    penulis: Penulis, place: Tempat, cell: tuple[int, int], record: Any, pointer: Penunjuk
) -> None:
    key = None if record is None else getattr(record, place.kolom.nama)
    if place.bantu is not None:
        formula, stored = pointer.formula(place, cell[0], key)
        penulis.lembar.write_formula(*cell, formula, penulis.gaya.otomatis, stored)
    else:
        write_cell(penulis, cell, key, place.kolom)


def _validate(penulis: Penulis, tabel: Tabel, place: Tempat, first: int) -> None:
    if place.bantu is not None:
        return
    rule = validation_of(place.kolom, _known_keys(penulis, tabel, place.kolom))
    last = first + BARIS_DIPERIKSA - 1
    penulis.lembar.data_validation(first, place.nomor, last, place.nomor, rule)


def _known_keys(penulis: Penulis, tabel: Tabel, kolom: Kolom) -> str:
    rujukan = RUJUKAN.get((tabel.daftar, kolom.nama))
    if rujukan is None or table_of(rujukan.ke).lembar not in penulis.daftar_lembar:
        return ""
    return range_of(rujukan.ke, rujukan.kunci)
