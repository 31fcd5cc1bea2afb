"""Decide what the separators inside a run of digits mean."""

import re
from decimal import Decimal

from selaras.domain.angka.bacaan import AngkaError, JenisAngka
from selaras.domain.angka.formatting import format_ringkas

_WHOLE_KINDS = {JenisAngka.UANG, JenisAngka.CACAH}
_ONE_GROUP = re.compile(r"^[1-9]\d{0,2}[.,]\d{3}$")  # 1.234: thousands or decimals
_GROUPED = re.compile(r"^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$")  # 1.234.567
_PLAIN = re.compile(r"^\d*[.,]?\d+$")  # 97,25 or 007
_BOTH = re.compile(r"^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d+)$")  # 1.234,56
_SPACED_THOUSANDS = re.compile(r"^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$")  # 1 234 567,89
_SPLIT_BY_SCAN = re.compile(r"^\d[\d.,]*[.,]\d+ \d+$|^[\d.,]*\d ?[.,] ?\d[\d.,]*$")  # 97,2 2 or 13 .150


def read_digits(shown: str, digits: str, jenis: JenisAngka) -> tuple[Decimal, tuple[str, ...]]:
    """Return the value and the warnings. `shown` is the whole text, for the message of an error."""
    joined, notes = _join_spaces(shown, digits)
    value = _value(shown, joined, jenis)
    if jenis is JenisAngka.CACAH and value != value.to_integral_value():
        raise AngkaError(shown, "harus bilangan bulat, karena kolom ini menghitung jumlah")
    return value, notes


def _join_spaces(shown: str, digits: str) -> tuple[str, tuple[str, ...]]:
    if " " not in digits:
        return digits, ()
    joined = digits.replace(" ", "")
    if _SPACED_THOUSANDS.match(digits):
        return joined, ()
    if not _SPLIT_BY_SCAN.match(digits):
        raise AngkaError(shown, "memuat spasi di antara angka; tidak jelas satu angka atau dua")
    return joined, (f"'{shown}' dibaca {joined}: ada spasi di tengah angka",)


def _value(shown: str, digits: str, jenis: JenisAngka) -> Decimal:
    if _ONE_GROUP.match(digits):
        return _one_group(shown, digits, jenis)
    if _GROUPED.match(digits):
        return Decimal(re.sub(r"[.,]", "", digits))
    if _PLAIN.match(digits):
        return Decimal(digits.replace(",", "."))
    both = _BOTH.match(digits)
    if both is None:
        raise AngkaError(shown, "mempunyai titik dan koma yang tidak membentuk angka")
    return _both_separators(shown, both, jenis)


def _one_group(shown: str, digits: str, jenis: JenisAngka) -> Decimal:
    thousands = Decimal(re.sub(r"[.,]", "", digits))
    decimals = Decimal(digits.replace(",", "."))
    if jenis in _WHOLE_KINDS:
        return thousands
    if jenis is JenisAngka.PERSEN:
        return decimals
    raise _ambiguous(shown, thousands, decimals)


def _both_separators(shown: str, both: re.Match[str], jenis: JenisAngka) -> Decimal:
    whole = re.sub(r"[.,]", "", both[1])
    decimals = Decimal(f"{whole}.{both[3]}")
    # '6.750,000' in a money column: either 6.750 with three decimals or 6.750.000 with mixed separators
    if jenis in _WHOLE_KINDS and len(both[3]) == 3:
        raise _ambiguous(shown, Decimal(whole + both[3]), decimals)
    return decimals


def _ambiguous(shown: str, *readings: Decimal) -> AngkaError:
    texts = " atau ".join(format_ringkas(r, 6) for r in readings)
    return AngkaError(shown, f"dapat dibaca {texts}; tulis ulang dengan jelas", readings)
