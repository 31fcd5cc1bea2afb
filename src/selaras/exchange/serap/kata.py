"""Words of reports: what counts as empty, names compared, targets and dates read from text."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.angka import format_ringkas
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.pengenalan.angka import read_angka
from selaras.domain.periode import Periode
from selaras.domain.pilihan import Pilihan
from selaras.domain.tanggal import TanggalError, format_tanggal, parse_tanggal

_EMPTY = re.compile(r"[-–—.…\s]*|belum diisi|n/?a|nihil|kosong|tidak ada", re.IGNORECASE)
_PERCENT_WORD = re.compile(r"^(?:persentase|prosentase|presentase|persen|%)\s*")
_NOT_WORD = re.compile(r"[^0-9a-z%]+")
_DATED = re.compile(r"^(?P<kota>[A-Z][\w .'’-]{1,40}?),\s*(?P<hari>\d{1,2}\s+[A-Za-z]+\s+\d{4})$")

_LONGEST = 120  # letters of a value that is told beside another
_DECIMALS = 6


def filled(teks: str) -> str:
    """Return the text, '' where it says that nothing is there."""
    clean = " ".join(teks.split())
    return "" if _EMPTY.fullmatch(clean) else clean


def same_name(teks: str) -> str:
    """Return what two spellings of one name share: letters and digits; percent in one word."""
    return "".join(_NOT_WORD.sub(" ", _PERCENT_WORD.sub("% ", teks.casefold().strip())).split())


def number_of(angka: AngkaCetak | None) -> Decimal | None:
    """Return the value of a printed number of sound shape, else None."""
    return angka.nilai if angka is not None and not angka.cacat else None


def number_in(teks: str) -> Decimal | None:
    """Return the number that a text consists of, None for anything else."""
    return number_of(read_angka(teks))


def dated_line(teks: str) -> tuple[str, date] | None:
    """Return place and day of a line as 'Kopang, 3 Juli 2024', None for any other line."""
    found = _DATED.match(teks)
    if found is None:
        return None
    try:
        return found["kota"].strip(), parse_tanggal(found["hari"])
    except TanggalError:
        return None


def show(nilai: Any) -> str:
    """Return a value in the words of a person, cut where it is long."""
    match nilai:
        case Pilihan():
            text = nilai.label
        case Periode():
            text = nilai.label()
        case date():
            text = format_tanggal(nilai)
        case Decimal():
            text = format_ringkas(nilai, _DECIMALS)
        case _:
            text = str(nilai)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
