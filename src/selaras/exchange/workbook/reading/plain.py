"""The cells of any workbook, as they stand: for exports of other programs, with the same protections."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from selaras.exchange.workbook.floats import decimal_of
from selaras.exchange.workbook.problems import BukuError
from selaras.exchange.workbook.reading.container import ISI_TERBESAR, open_container
from selaras.exchange.workbook.reading.grid import Kisi, LembarXml, read_grids
from selaras.exchange.workbook.reading.marks import scan_sheet
from selaras.exchange.workbook.reading.package import open_package
from selaras.exchange.workbook.reading.styles import percent_styles

SelPolos = str | Decimal | date | None
LembarPolos = tuple[str, list[list[SelPolos]]]


def read_plain(content: bytes) -> list[LembarPolos]:
    """Return name and rows of each sheet: text, numbers, days, None for empty. Raises BukuError."""
    paket = open_package(open_container(content))
    styles = percent_styles(paket.gaya)
    scanned = []
    for name, part in paket.daftar_lembar:
        xml = paket.wadah.read(part, ISI_TERBESAR)
        if xml is None:
            raise BukuError(f"lembar {name} hilang dari berkas", "lembar yang utuh", "ekspor ulang")
        scanned.append(LembarXml(name, xml, scan_sheet(xml, name, styles)))
    return [(grid.lembar, _rows(grid)) for grid in read_grids(paket, scanned)]


def _rows(grid: Kisi) -> list[list[SelPolos]]:
    return [
        [_value(grid.sel(row, column).isi) for column in range(grid.lebar)] for row in range(grid.tinggi)
    ]


def _value(found: Any) -> SelPolos:
    match found:
        case bool() | None:
            return None
        case int():
            return Decimal(found)
        case float():
            return decimal_of(found)
        case datetime():
            return found.date()
        case date():
            return found
        case _:
            return " ".join(str(found).split()) or None
