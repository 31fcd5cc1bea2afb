"""Numbers inside sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.naskah.pengenalan.angka import read_angka

NUMBER = r"(?:Rp\.?\s{0,3})?(?<![\d.,])\d[\d.,]{0,30}(?<![.,])"
_NUMBER = re.compile(rf"(?<![\w.,/-])(?P<angka>{NUMBER})\s*(?P<persen>%|persen\b)?", re.IGNORECASE)


@dataclass(frozen=True)
class AngkaTeks:
    """One number of a sentence with the letters it spans."""

    nilai: Decimal
    desimal: int
    persen: bool
    awal: int
    akhir: int
    teks: str


def read_angka_teks(teks: str) -> Iterator[AngkaTeks]:
    """Yield the numbers of a text that have a single reading."""
    for match in _NUMBER.finditer(teks):
        read = read_angka(match["angka"])
        if read and read.nilai is not None:
            yield AngkaTeks(
                read.nilai,
                read.desimal,
                bool(match["persen"]),
                match.start(),
                match.end(),
                match[0].strip(),
            )


def first_nilai(teks: str) -> Decimal | None:
    """Return the first number of a text, None where it has none."""
    return next((angka.nilai for angka in read_angka_teks(teks)), None)


def agrees(left: Decimal, left_digits: int, right: Decimal, right_digits: int) -> bool:
    """Tell whether two prints may show one value: half a unit of the coarser one's decimal apart."""
    step = Decimal(1).scaleb(-min(left_digits, right_digits))
    return abs(left - right) <= step / 2 if left_digits != right_digits else left == right
