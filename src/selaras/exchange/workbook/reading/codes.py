"""Codes of programmes; Excel likes to turn them into numbers and dates."""

from selaras.domain.kode import KodeError, parse_kode
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.problems import quote
from selaras.exchange.workbook.reading.grid import Sel
from selaras.exchange.workbook.reading.terbaca import (
    Catatan,
    SelError,
    Terbaca,
    describe,
    plain,
    stripped,
)

_EXPECTED = "kode seperti 7.01.01.2.01.0001"
_AS_TEXT = "ubah format sel menjadi Teks (Text), lalu ketik ulang kodenya"


def read_code(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read a code; one that Excel holds as a number is taken where it still is whole, with a warning."""
    text = stripped(sel)
    if text is not None:
        return _parse(text, quote(text), f"samakan {kolom.isian.label} dengan DPA")
    if isinstance(sel.isi, bool) or not isinstance(sel.isi, (int, float)) or sel.persen:
        raise SelError(describe(sel), _EXPECTED, f"Excel mengubah kode ini; {_AS_TEXT}")
    found = _parse(plain(sel.isi).replace(",", "."), describe(sel), _AS_TEXT)
    note = Catatan(describe(sel), "kode sebagai teks", f"dibaca {found.nilai}; {_AS_TEXT}")
    return Terbaca(found.nilai, (note,))


def _parse(teks: str, found: str, advice: str) -> Terbaca:
    try:
        return Terbaca(parse_kode(teks))
    except KodeError as error:
        raise SelError(found, f"{_EXPECTED}; isi ini {error.alasan}", advice) from None
