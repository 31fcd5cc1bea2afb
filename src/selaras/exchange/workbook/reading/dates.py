"""Dates, years and periods."""

from datetime import date, datetime

from selaras.domain.periode import PeriodeError, parse_periode
from selaras.domain.tanggal import TAHUN_TERBESAR, TAHUN_TERKECIL, TanggalError, parse_tanggal
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.problems import quote
from selaras.exchange.workbook.reading.grid import Sel
from selaras.exchange.workbook.reading.terbaca import SelError, Terbaca, describe, plain, stripped

_DATE = "tanggal seperti 03/07/2024 atau 3 Juli 2024"
_YEAR = f"tahun dengan empat angka, {TAHUN_TERKECIL} sampai {TAHUN_TERBESAR}"
_PERIOD = "'Triwulan II 2026' atau 'Tahun 2026'"


def read_date(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read a date cell or a date in words; raises SelError."""
    text = stripped(sel)
    if text is not None:
        try:
            return Terbaca(parse_tanggal(text))
        except TanggalError as error:
            advice = f"ketik ulang {kolom.isian.label}"
            raise SelError(quote(text), f"{_DATE}; teks ini {error.alasan}", advice) from None
    if not isinstance(sel.isi, date) or not TAHUN_TERKECIL <= sel.isi.year <= TAHUN_TERBESAR:
        raise SelError(describe(sel), _DATE, "ketik ulang tanggalnya")
    return Terbaca(sel.isi.date() if isinstance(sel.isi, datetime) else sel.isi)


def read_year(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read a year; raises SelError."""
    text = stripped(sel)
    is_number = isinstance(sel.isi, (int, float)) and not isinstance(sel.isi, bool)
    digits = plain(sel.isi) if is_number and not sel.persen else text or ""
    whole = digits.isascii() and digits.isdigit() and len(digits) == 4
    if not whole or not TAHUN_TERKECIL <= int(digits) <= TAHUN_TERBESAR:
        raise SelError(describe(sel), _YEAR, f"ketik ulang {kolom.isian.label}, misalnya 2024")
    return Terbaca(int(digits))


def read_period(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read a period in words; raises SelError."""
    text = stripped(sel)
    if text is None:
        raise SelError(describe(sel), _PERIOD, f"tulis {kolom.isian.label} dengan kata dan tahun")
    try:
        return Terbaca(parse_periode(text))
    except PeriodeError as error:
        raise SelError(quote(text), _PERIOD, str(error)) from None
