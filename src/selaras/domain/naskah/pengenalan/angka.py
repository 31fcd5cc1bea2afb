"""Read a number as reports print it: with Rp, per cent, units, broken separators and stray marks."""

import re
from dataclasses import replace
from decimal import Decimal

from selaras.domain.naskah.angka_cetak import AngkaCetak, GayaAngka
from selaras.domain.naskah.pengenalan.kelompok_digit import BacaanDigit, read_digits

_LONGEST = 60  # letters; whatever is longer is text
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_FOOTNOTE = re.compile(r"^\*{1,3}\)\s*")
_MONEY = re.compile(r"^(\(?\s*-?\s*)(?:Rp|IDR)\s*\.?\s*(?=[-(\d])", re.IGNORECASE)
_ROUND_MONEY = re.compile(r"[.,]\s*-+$")  # the '-' that closes 'Rp. 2.970.011.891,-'
_STRAY_DASH = re.compile(r"(?<=\d)\s*-+$")
_SHAPE = re.compile(
    r"(?P<open>\()?\s*(?P<sign>-)?\s*(?P<digits>[0-9][0-9., ]*)(?P<close>\))?\s*"
    r"(?P<percent>%|persen\b|prosen\b)?\s*(?P<close2>\))?\s*(?P<unit>[^\W\d_][^\d()=:;]*)?",
    re.IGNORECASE,
)
_UNIT_WORDS = 4
_SPACED_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:[.,][0-9]+)?")
_SPLIT_NUMBER = re.compile(r"[0-9][0-9.,]*[.,][0-9]+ [0-9]{1,2}|[0-9][0-9.,]* ?[.,] ?[0-9][0-9.,]*")
SPASI_TERSESAT = "spasi tersesat di dalam angka"
_STRAY_END = "tanda hubung menempel di belakang angka"


def read_angka(teks: str, gaya: GayaAngka | None = None) -> AngkaCetak | None:
    """Read the number that a cell or a word prints, None where it is no number or a dash for nil.

    `gaya` is the style of the column; without it '1.234' has no value. A number with 'Rp' groups its
    thousands, and one with '%' does not.
    """
    if not 0 < len(teks) <= _LONGEST:
        return None
    clean, is_money, stray = _strip(teks)
    shape = _SHAPE.fullmatch(clean)
    if shape is None or not _is_unit(shape["unit"] or ""):
        return None
    joined = _join(shape["digits"].strip())
    if joined is None:
        return None
    digits, split = joined
    read = read_digits(
        digits, _own_style(digits, gaya, is_money=is_money, is_percent=bool(shape["percent"]))
    )
    return _build(teks, shape, _with_faults(read, split=split, stray=stray)) if read else None


def _strip(teks: str) -> tuple[str, bool, bool]:
    """Return the text without money signs, whether it had them, whether a stray '-' stood behind it."""
    clean = _FOOTNOTE.sub("", " ".join(teks.translate(_DASHES).split()))
    bare = _MONEY.sub(r"\1", clean)
    closed = _ROUND_MONEY.sub("", bare)
    is_money = bare != clean or closed != bare
    last = _STRAY_DASH.sub("", closed)
    return last, is_money, last != closed


def _own_style(
    digits: str, gaya: GayaAngka | None, *, is_money: bool, is_percent: bool
) -> GayaAngka | None:
    """Return the style that reads a single separator; money groups thousands, per cent has decimals."""
    groups_by_dot = "." in digits
    if is_money:
        return GayaAngka.INDONESIA if groups_by_dot else GayaAngka.INGGRIS
    if is_percent:
        return GayaAngka.INGGRIS if groups_by_dot else GayaAngka.INDONESIA
    return gaya


def _is_unit(unit: str) -> bool:
    return len(unit.split()) <= _UNIT_WORDS


def _join(digits: str) -> tuple[str, bool] | None:
    """Take spaces out of the digits; the second value tells whether they did not belong there."""
    bare = digits.rstrip(".,")
    if " " not in bare:
        return bare, False
    if _SPACED_THOUSANDS.fullmatch(bare):
        return bare.replace(" ", ""), False
    return (bare.replace(" ", ""), True) if _SPLIT_NUMBER.fullmatch(bare) else None


def _with_faults(read: BacaanDigit, *, split: bool, stray: bool) -> BacaanDigit:
    faults = (read.cacat, SPASI_TERSESAT if split else "", _STRAY_END if stray else "")
    return replace(read, cacat="; ".join(filter(None, faults)))


def _build(teks: str, shape: re.Match[str], read: BacaanDigit) -> AngkaCetak | None:
    closed = shape["close"] or shape["close2"]
    if bool(shape["open"]) != bool(closed) or (shape["open"] and shape["sign"]):
        return None
    negative = bool(shape["open"] or shape["sign"])
    value = -read.nilai if negative and read.nilai is not None else read.nilai
    return AngkaCetak(
        teks,
        _positive_zero(value),
        read.desimal,
        read.gaya,
        bool(shape["percent"]),
        _unit(shape),
        read.cacat,
    )


def _unit(shape: re.Match[str]) -> str:
    return (shape["unit"] or "").strip()


def _positive_zero(value: Decimal | None) -> Decimal | None:
    return abs(value) if value == 0 else value
