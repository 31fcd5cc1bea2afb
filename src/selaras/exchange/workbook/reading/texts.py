"""Text: as typed, without outer spaces and invisible characters; numbers and dates with care."""

import unicodedata
from datetime import date

from selaras.domain.angka import format_polos
from selaras.domain.tanggal import format_tanggal
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.floats import decimal_of, text_of
from selaras.exchange.workbook.reading.grid import Sel
from selaras.exchange.workbook.reading.terbaca import Catatan, SelError, Terbaca, describe

_LONGEST = 32_767  # letters that Excel allows in a cell
_EXACT_BELOW = 10**15  # a longer number has lost its last digits in Excel
_AS_TEXT = "ubah format sel menjadi Teks (Text), lalu ketik ulang"


def read_text(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read text; raises SelError for what Excel has changed beyond repair."""
    match sel.isi:
        case str():
            return _clean(sel.isi)
        case bool():
            raise SelError(describe(sel), "teks", _AS_TEXT)
        case int() | float() if abs(sel.isi) < _EXACT_BELOW:
            number = decimal_of(sel.isi)
            return Terbaca(f"{text_of(number * 100)} %" if sel.persen else format_polos(number))
        case date():
            note = Catatan(describe(sel), "teks", f"dibaca '{format_tanggal(sel.isi)}'; {_AS_TEXT}")
            return Terbaca(format_tanggal(sel.isi), (note,))
        case _:
            found = f"{describe(sel)} (angka terakhirnya sudah hilang)"
            raise SelError(found, f"teks {kolom.isian.label}", _AS_TEXT)


def _clean(teks: str) -> Terbaca:
    lines = teks.replace("\r\n", "\n").replace("\r", "\n")
    clean = "".join(char for char in lines if char in "\n\t" or unicodedata.category(char) != "Cc")
    if len(clean) > _LONGEST:
        found = f"teks sepanjang {len(clean)} huruf"
        raise SelError(found, f"paling panjang {_LONGEST} huruf", "singkat teksnya")
    note = Catatan("huruf yang tidak terlihat", "teks biasa", "huruf itu dibuang; periksa teksnya")
    return Terbaca(clean.strip(), (note,) if clean != lines else ())
