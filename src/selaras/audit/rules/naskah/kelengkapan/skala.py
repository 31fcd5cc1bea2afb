"""The scale of assessment that a report prints, as classes with limits and a name."""

import re
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.naskah.pengenalan.angka import read_angka
from selaras.domain.naskah.tabel import BarisData, Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_NUMBER = re.compile(r"\d[\d.,]*")
_NOISE = re.compile(r"\bnilai\b|\bcapaian\b|[%xX\s()]")
_TO = re.compile(r"\\leq|<=|=<|s\.?/?d\.?|sampai(?: dengan)?|hingga|–")
_FROM = re.compile(r"\\geq|>=|=>")
_BOTH = re.compile(r"[>≥]?N[-<≤]+N")
_OPEN = re.compile(r"(?P<sign>[<>≤≥])N")
_FEWEST = 3  # classes; a table with fewer is no scale


@dataclass(frozen=True)
class Kelas:
    """One class of a scale; a limit is None where the class is open on that side."""

    tempat: Tempat
    bawah: Decimal | None
    atas: Decimal | None
    label: str


def find_skala(naskah: NaskahTerbaca) -> tuple[Tabel, list[Kelas]] | None:
    """Return the first table of the report that is a scale of per cents, lowest class first."""
    for tabel in naskah.daftar_tabel:
        kelas = [found for baris in tabel.daftar_baris if (found := _read_row(baris)) is not None]
        if len(kelas) >= _FEWEST and len(kelas) == len(tabel.daftar_baris) and _is_percent(kelas):
            return tabel, sorted(kelas, key=lambda k: k.bawah if k.bawah is not None else Decimal(-1))
    return None


def _read_row(baris: BarisData) -> Kelas | None:
    texts = [sel.teks.replace("$", "").replace(r"\%", "%").strip() for sel in baris.daftar_sel]
    limits = next((found for teks in texts if (found := _limits(teks))), None)
    label = next((teks for teks in reversed(texts) if teks and not any(c.isdigit() for c in teks)), "")
    return Kelas(baris.tempat, *limits, label) if limits and label else None


def _limits(teks: str) -> tuple[Decimal | None, Decimal | None] | None:
    """Read '76 - 90', '> 75% - 90%', '75 < X ≤ 90' and '≤ 50'; None where a cell is no range."""
    numbers = [_number(found) for found in _NUMBER.findall(teks)]
    shape = _NOISE.sub("", _FROM.sub("≥", _TO.sub("≤", _NUMBER.sub("N", teks))))
    if _BOTH.fullmatch(shape):
        return (numbers[0], numbers[1]) if None not in numbers else None
    if (found := _OPEN.fullmatch(shape)) is None or numbers[0] is None:
        return None
    return (numbers[0], None) if found["sign"] in "≥>" else (None, numbers[0])


def _number(teks: str) -> Decimal | None:
    angka = read_angka(teks.rstrip(".,"))
    return angka.nilai if angka else None


def _is_percent(kelas: list[Kelas]) -> bool:
    highest = max((k.atas or k.bawah or Decimal(0) for k in kelas), default=Decimal(0))
    return highest >= Decimal(80)
