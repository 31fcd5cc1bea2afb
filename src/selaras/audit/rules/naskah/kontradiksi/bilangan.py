"""Numbers written in words, read back: 'lima belas' is 15."""

import re
from functools import cache

from selaras.domain.terbilang import terbilang

_LIMIT = 1000  # numbers up to here are told from words by a table
_WORDS = {
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    "sebelas", "belas", "puluh", "seratus", "ratus", "seribu", "ribu", "juta", "miliar", "milyar",
    "triliun",
}  # fmt: skip
_ENDINGS = ("rupiah", "sen")


def parse_bilangan(teks: str) -> int | None:
    """Return the value of digits or words up to 1000, None where the text is neither."""
    clean = teks.strip().casefold()
    if clean.isdecimal():
        return int(clean)
    return _table().get(_join(clean))


def spells(teks: str, nilai: int) -> bool:
    """Tell whether words spell a number, spacing and 'milyar' for 'miliar' aside."""
    return _join(teks) == _join(terbilang(nilai))


def is_terbilang(teks: str) -> bool:
    """Tell whether a text is nothing but number words, with 'rupiah' behind at most."""
    words = [word for word in re.findall(r"[a-z]+", teks.casefold()) if word not in _ENDINGS]
    return bool(words) and all(_is_number_word(word) for word in words)


def _is_number_word(word: str) -> bool:
    """Tell a number word, also one run together with the next: 'duapuluh'."""
    if word in _WORDS:
        return True
    return any(word.startswith(head) and _is_number_word(word[len(head) :]) for head in _WORDS)


def _join(teks: str) -> str:
    words = re.findall(r"[a-z]+", teks.casefold())
    return "".join(word for word in words if word not in _ENDINGS).replace("milyar", "miliar")


@cache
def _table() -> dict[str, int]:
    return {_join(terbilang(number)): number for number in range(_LIMIT + 1)}
