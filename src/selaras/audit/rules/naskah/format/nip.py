"""The NIP that a report prints, wherever they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_NIP = re.compile(r"\bNIP\b[.:\s]*(\d[\d\s]{11,28}\d)(?!\d)")
_SHAPE = re.compile(r"(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})([12])\d{3}")
_LENGTH = 18
_PPPK = "21"  # stands where a civil servant's NIP has the month
_YOUNGEST, _OLDEST = 15, 60  # years of age at appointment


@dataclass(frozen=True)
class Nip:
    """One NIP as printed and its digits."""

    tempat: Tempat
    teks: str
    angka: str


def read_nip(naskah: NaskahTerbaca) -> Iterator[Nip]:
    """Yield every NIP in order, from lines of text and from cells."""
    for line in naskah.daftar_baris:
        for match in _NIP.finditer(line.teks):
            printed = _own_digits(match[1])
            yield Nip(line.tempat, printed, "".join(printed.split()))


def _own_digits(printed: str) -> str:
    """Return the groups up to the eighteenth digit; what follows after a space is another number."""
    groups: list[str] = []
    for group in printed.split():
        if sum(map(len, groups)) >= _LENGTH:
            break
        groups.append(group)
    return " ".join(groups)


def fault(angka: str) -> str:
    """Return in words what cannot be about the digits of a NIP, '' where nothing is wrong."""
    if len(angka) != _LENGTH:
        return f"terdiri atas {len(angka)} angka, seharusnya {_LENGTH}"
    match = _SHAPE.fullmatch(angka)
    if match is None:
        return "angka ke-15 (jenis kelamin) bukan 1 atau 2"
    year, month, day, appointed, appointed_month, _ = match.groups()
    if not _is_day(int(year), int(month), int(day)):
        return f"delapan angka pertama ({year}{month}{day}) bukan tanggal lahir"
    if appointed_month != _PPPK and not 1 <= int(appointed_month) <= 12:
        return f"angka ke-13 dan ke-14 ({appointed_month}) bukan bulan pengangkatan"
    if not _YOUNGEST <= int(appointed) - int(year) <= _OLDEST:
        return f"tahun pengangkatan {appointed} tidak sesuai dengan tahun lahir {year}"
    return ""


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
