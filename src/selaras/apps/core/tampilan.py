"""Values as a table shows them and as a form holds them, in Indonesian figures and dates."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.angka import (
    AngkaError,
    JenisAngka,
    format_polos,
    format_ringkas,
    format_uang,
    parse_angka,
)
from selaras.domain.berkas import JenisIsian
from selaras.domain.periode import Triwulan
from selaras.domain.pilihan import Pilihan
from selaras.domain.tanggal import format_tanggal
from selaras.exchange.workbook.columns import Kolom

KOSONG = "–"
_LEMBAR = re.compile(r"\blembar (?=[A-Z])")  # a sheet by its name; 'lembar kerja' is something else
_DESIMAL = 6  # decimals that a table shows at most; the form shows all
_ANGKA = {JenisIsian.UANG: JenisAngka.UANG, JenisIsian.NILAI: JenisAngka.NILAI}


def on_screen(teks: str) -> str:
    """Return guidance written for the workbook as the screen says it: its sheets are lists here."""
    return _LEMBAR.sub("daftar ", teks)


def is_angka(kolom: Kolom) -> bool:
    """Tell whether a column stands right-aligned."""
    return kolom.isian.jenis in _ANGKA


def show(value: Any, kolom: Kolom) -> str:
    """Return a value for reading; what is missing is a dash, never a zero."""
    match value:
        case None | "":
            return KOSONG
        case Decimal() if kolom.isian.jenis is JenisIsian.UANG:
            return format_uang(value)
        case Decimal():
            return format_ringkas(value, _DESIMAL)
        case _:
            return write(value, kolom)


def write(value: Any, kolom: Kolom) -> str:
    """Return a value as a form holds it; reading it back gives the same value."""
    match value:
        case None:
            return ""
        case Decimal():
            return _number(value, _ANGKA[kolom.isian.jenis])
        case _:
            return word(value)


def word(value: Any) -> str:
    """Return a value that is no number as forms, tables and differences write it."""
    match value:
        case bool():
            return "Ya" if value else "Tidak"
        case date():
            return format_tanggal(value)
        case Triwulan():
            return value.romawi
        case Pilihan():
            return value.label
        case _:
            return str(value)


def _number(value: Decimal, jenis: JenisAngka) -> str:
    """Return the digits with a comma; zeros behind settle what could be read in two ways: 1,2340."""
    plain = format_polos(value).replace(".", ",")
    grouped = [format_uang(value)] if jenis is JenisAngka.UANG else []
    candidates = [*grouped, plain, f"{plain}0", f"{plain}00"]
    return next((text for text in candidates if _reads_as(text, jenis, value)), plain)


def _reads_as(teks: str, jenis: JenisAngka, value: Decimal) -> bool:
    try:
        return parse_angka(teks, jenis).nilai == value
    except AngkaError:
        return False
