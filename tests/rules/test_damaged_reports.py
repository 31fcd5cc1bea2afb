"""No rule breaks on a report that is damaged, and none is slow on a line without an end."""

import random
import time
from collections.abc import Iterator

import pytest

from selaras.audit.registry import list_naskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.exchange.naskah import read_teks
from tests.rules.test_cases import CASES

SEEDS = range(40)
TEXTS = [kasus.isi["naskah"] for kasus in CASES if "naskah" in kasus.isi]
ODD = ("", "-", "0", "0,00", "%", "Rp", "12,345.67", "tidak ada", "9" * 40, "2025", "IV", "٣")
LONG_LINES = ("<td>12,5 % (1 + 2) / 3 </td>" * 3000, "a" * 100_000, "1 " * 50_000, "1.000\t" * 400)
MOST_SECONDS = 10.0


def damaged(seed: int) -> str:
    """Return some cases as one report, with lines and cells lost, doubled and replaced."""
    chance = random.Random(seed)
    text = "\n\n".join(chance.sample(TEXTS, chance.randint(1, 12)))
    return "\n".join(_lines(text, chance))


def _lines(text: str, chance: random.Random) -> Iterator[str]:
    for line in text.split("\n"):
        cells = line.split("\t")
        place = chance.randrange(len(cells))
        match chance.randrange(40):
            case 0:
                continue
            case 1 | 2:
                cells.pop(place)
            case 3 | 4:
                cells[place] = chance.choice(ODD)
            case 5:
                cells.insert(place, chance.choice(ODD))
            case 6:
                cells = ["".join(letter for letter in line if chance.random() < 0.9)]
            case _:
                pass
        yield "\t".join(cells)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_rule_stands_damage_and_names_its_places(seed: int) -> None:
    naskah = NaskahTerbaca(read_teks("rusak.txt", damaged(seed).encode()))
    for aturan in list_naskah():
        assert all(temuan.tempat for temuan in aturan.check(naskah)), aturan.kode


@pytest.mark.parametrize("line", LONG_LINES, ids=("markup", "letters", "numbers", "cells"))
def test_a_long_line_does_not_hold_a_rule(line: str) -> None:
    naskah = NaskahTerbaca(read_teks("panjang.txt", f"BAB III\n{line}\n".encode()))
    for aturan in list_naskah():
        begun = time.monotonic()
        list(aturan.check(naskah))
        assert time.monotonic() - begun < MOST_SECONDS, aturan.kode
