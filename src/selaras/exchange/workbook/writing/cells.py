"""Put one value into one cell; text never becomes a formula, a number or an address."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import JenisIsian
from selaras.domain.kode import Kode
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.pilihan import Pilihan
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.floats import carries, text_of
from selaras.exchange.workbook.writing.pen import Penulis
from selaras.exchange.workbook.writing.validation import TIDAK, YA

_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")  # no file can hold them
_LONGEST = 32_767  # letters that a cell of Excel can hold


def write_cell(
    penulis: Penulis, tempat: tuple[int, int], nilai: Any, kolom: Kolom, varian: str = ""
) -> None:
    """Write a value of a field; None, empty text, and a No that an empty cell means leave it empty."""
    lembar, gaya, jenis = penulis.lembar, penulis.gaya, kolom.isian.jenis
    if nilai is None or nilai == "" or (nilai is False and kolom.baku is False):
        lembar.write_blank(*tempat, None, gaya.cell(jenis, varian))
    elif isinstance(nilai, Decimal) and carries(nilai):
        has_cents = jenis is JenisIsian.UANG and nilai != nilai.to_integral_value()
        lembar.write_number(*tempat, float(nilai), gaya.cell(jenis, "sen" if has_cents else varian))
    elif isinstance(nilai, date):
        lembar.write_datetime(*tempat, nilai, gaya.cell(jenis, varian))
    elif type(nilai) is int:
        lembar.write_number(*tempat, nilai, gaya.cell(jenis, varian))
    else:
        lembar.write_string(*tempat, _text(nilai, kolom), gaya.cell(jenis, varian))


def _text(nilai: Any, kolom: Kolom) -> str:
    text = _NOT_IN_XML.sub("\ufffd", shown(nilai))
    if len(text) > _LONGEST:
        raise ValueError(
            f"{kolom.isian.label}: {len(text)} huruf; sel Excel memuat paling banyak {_LONGEST}"
        )
    return text


def shown(nilai: Any) -> str:
    """Return a value as the text that stands in its cell."""
    match nilai:
        case Pilihan():
            return nilai.label
        case Triwulan():
            return nilai.romawi
        case Periode():
            return nilai.label()
        case bool():
            return YA if nilai else TIDAK
        case Decimal():
            return text_of(nilai)
        case str() | Kode():
            return str(nilai)
        case _:
            raise TypeError(f"nilai {type(nilai).__name__} tidak dikenal buku kerja")
