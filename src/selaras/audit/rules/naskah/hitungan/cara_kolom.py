"""Columns whose header names one formula: a density, a converted answer, what is left over."""

import re
from collections.abc import Sequence
from itertools import permutations

from selaras.audit.rules.naskah.hitungan.rumus_kolom import CONVERSION, DIFFERENCES, QUOTIENT, Rumus
from selaras.domain.naskah.tabel import JenisKolom, Kolom, Tabel

Cara = tuple[tuple[Kolom, ...], Rumus]

_DENSITY = re.compile(r"^\W*(?:tingkat )?kepadatan\b", re.IGNORECASE)
_CONVERTED = re.compile(r"\bkonversi\b", re.IGNORECASE)
_REST = re.compile(
    r"^\W*(?:belum|tidak|tdk|sisa|kekurangan|kelebihan|lebih|kurang|selisih|kesenjangan)\b",
    re.IGNORECASE,
)


def list_cara_bernama(tabel: Tabel, kepala: str, kiri: Sequence[Kolom]) -> list[Cara]:
    """Return the columns on the left with the formula that the header names; [] where it names none."""
    if _DENSITY.search(kepala):
        return [(pair, QUOTIENT) for pair in permutations(kiri, 2)]
    if _CONVERTED.search(kepala):
        return [((one,), CONVERSION) for one in kiri]
    if _REST.search(kepala) and not tabel.has(JenisKolom.PAGU):
        return [(pair, DIFFERENCES[0]) for pair in permutations(kiri, 2)]
    return []
