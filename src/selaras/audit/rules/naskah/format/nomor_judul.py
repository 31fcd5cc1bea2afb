"""Numbers of headings, compared whether they are written in Roman or in Arabic numerals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.domain.naskah.bagian import Judul
from selaras.domain.naskah.terbaca import NaskahTerbaca

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_IS_ROMAN = re.compile(r"[IVXLC]+")


@dataclass(frozen=True)
class JudulBernomor:
    """A heading below a chapter: its chapter, and its number as steps, (3, 2) for 'III.2'."""

    bab: str
    judul: Judul
    langkah: tuple[int, ...]


def numbered_headings(naskah: NaskahTerbaca) -> Iterator[JudulBernomor]:
    """Yield the numbered headings of the report proper, chapters left out."""
    bab = ""
    for judul in naskah.daftar_judul:
        if judul.is_lampiran:
            return
        if judul.tingkat == 1:
            bab = judul.nomor or judul.teks
        elif judul.nomor and (found := read_langkah(judul.nomor)):
            yield JudulBernomor(bab, judul, found)


def read_langkah(nomor: str) -> tuple[int, ...]:
    """Return the steps of a number: 'III.2' is (3, 2), 'B' alone is (2,); () where it is no number."""
    parts = [part for part in nomor.replace(" ", "").split(".") if part]
    if len(parts) == 1 and len(parts[0]) == 1 and parts[0].isalpha():
        return (ord(parts[0].upper()) - ord("A") + 1,)
    values = [_value(part) for part in parts]
    return tuple(value for value in values if value is not None) if None not in values else ()


def _value(part: str) -> int | None:
    if part.isdigit():
        return int(part)
    if not _IS_ROMAN.fullmatch(part):
        return None
    digits = [_ROMAN[letter] for letter in part]
    following = [*digits[1:], 0]
    return sum(-one if one < behind else one for one, behind in zip(digits, following, strict=True))
