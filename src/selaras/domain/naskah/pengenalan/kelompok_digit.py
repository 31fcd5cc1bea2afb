"""What the separators in a printed run of digits mean, and what is wrong with them."""

import re
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.naskah.angka_cetak import GayaAngka

_DECIMAL_MARK = {GayaAngka.INDONESIA: ",", GayaAngka.INGGRIS: "."}
_BY_MARK = {mark: style for style, mark in _DECIMAL_MARK.items()}
_BY_GROUP_MARK = {".": GayaAngka.INDONESIA, ",": GayaAngka.INGGRIS}
_PARTS = re.compile(r"[.,]")
_MIXED = "titik dan koma bercampur sebagai pemisah ribuan"
_GROUP_LOST = "pemisah ribuan hilang"
_GROUP_BROKEN = "kelompok angka di antara pemisah ribuan tidak tiga angka"


@dataclass(frozen=True)
class BacaanDigit:
    """What a run of digits says; `nilai` is None where it allows no single reading."""

    nilai: Decimal | None
    desimal: int
    gaya: GayaAngka
    cacat: str = ""


def read_digits(digits: str, gaya: GayaAngka | None) -> BacaanDigit | None:
    """Read digits with '.' and ','; `gaya` settles '1.234'. None for a code or a date."""
    groups = _PARTS.split(digits)
    marks = _PARTS.findall(digits)
    if not all(groups):
        return None
    if not marks:
        return BacaanDigit(Decimal(digits), 0, GayaAngka.POLOS)
    if len(marks) == 1:
        return _one_mark(groups, marks[0], gaya)
    if len(set(marks)) == 1:
        return _grouped(groups, marks[0])
    return _two_kinds(groups, marks)


def is_ambiguous(digits: str) -> bool:
    """Tell whether digits such as '1.234' read as thousands or as decimals with equal right."""
    return re.fullmatch(r"[1-9][0-9]{0,2}[.,][0-9]{3}", digits) is not None


def _one_mark(groups: list[str], mark: str, gaya: GayaAngka | None) -> BacaanDigit:
    whole, rest = groups
    as_thousands = _BY_GROUP_MARK[mark]
    if gaya is as_thousands and _is_lead(whole) and len(rest) > 3 and len(rest) % 3 == 0:
        return BacaanDigit(Decimal(whole + rest), 0, GayaAngka.RUSAK, _GROUP_LOST)
    if not is_ambiguous(f"{whole}{mark}{rest}"):
        return _decimals(whole, rest, _BY_MARK[mark])
    if gaya is as_thousands:
        return BacaanDigit(Decimal(whole + rest), 0, as_thousands)
    if gaya is _BY_MARK[mark]:
        return _decimals(whole, rest, gaya)
    return BacaanDigit(None, 0, GayaAngka.POLOS)


def _decimals(whole: str, rest: str, gaya: GayaAngka) -> BacaanDigit:
    return BacaanDigit(Decimal(f"{whole}.{rest}"), len(rest), gaya)


def _grouped(groups: list[str], mark: str) -> BacaanDigit | None:
    """'1.234.567' and its broken forms; codes and dates have no group of three and are no number."""
    wrong = [group for group in groups[1:] if len(group) != 3]
    if not wrong and _is_lead(groups[0]):
        return BacaanDigit(Decimal("".join(groups)), 0, _BY_GROUP_MARK[mark])
    if (
        len(wrong) > 1
        or len(wrong) == len(groups) - 1
        or not _is_lead(groups[0])
        or len("".join(groups)) < 7
    ):
        return None
    if wrong and len(wrong[0]) % 3 == 0:
        return BacaanDigit(Decimal("".join(groups)), 0, GayaAngka.RUSAK, _GROUP_LOST)
    return None if len(wrong[0]) < 2 else BacaanDigit(None, 0, GayaAngka.RUSAK, _GROUP_BROKEN)


def _two_kinds(groups: list[str], marks: list[str]) -> BacaanDigit | None:
    *inner, last = groups[1:]
    sound = _is_lead(groups[0]) and all(len(group) == 3 for group in inner)
    if not sound:
        return None
    if len(set(marks[:-1])) == 1 and len(last) != 3:
        return _decimals("".join([groups[0], *inner]), last, _BY_MARK[marks[-1]])
    if len(last) == 3:
        return BacaanDigit(Decimal("".join(groups)), 0, GayaAngka.RUSAK, _MIXED)
    value = Decimal("".join([groups[0], *inner]) + f".{last}")
    return BacaanDigit(value, len(last), GayaAngka.RUSAK, _MIXED)


def _is_lead(group: str) -> bool:
    return len(group) <= 3 and not group.startswith("0")
