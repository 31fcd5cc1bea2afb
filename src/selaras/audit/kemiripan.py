"""How alike two printed names are: the same, a slip of the pen, or different things."""

import re
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio, token_set_ratio

_WORD = re.compile(r"[^\W_]+")
_SLIP = 2  # letters that may differ within one long word that is meant to be the same
_SHORT = 4  # a word of so few letters is another word as soon as one letter differs
_MEDIUM = 6  # in a word of up to so many letters only one may differ: 'RKPDes' is not 'LPPDes'
# Words that carry no meaning of their own in the name of an indicator or of a programme.
_EMPTY = {
    "yang", "dan", "di", "ke", "dari", "pada", "dalam", "untuk", "oleh", "atas", "dengan", "serta",
    "atau", "para", "secara", "terhadap", "jumlah", "laporan", "dokumen", "persentase", "presentase",
    "prosentase", "nilai", "hasil", "rata", "tingkat", "indeks", "sub", "kegiatan", "program",
    "pelaksanaan", "penyelenggaraan",
}  # fmt: skip


class Kemiripan(StrEnum):
    """What the comparison of two names says."""

    SAMA = "sama"  # the same but for case, spacing and punctuation
    SALAH_TULIS = "salah_tulis"  # one word misspelt or another form of the same word
    BERBEDA = "berbeda"


@lru_cache(maxsize=50_000)
def split_kata(nama: str) -> tuple[str, ...]:
    """Return the words of a name in small letters, without punctuation."""
    return tuple(_WORD.findall(nama.casefold()))


def kunci(nama: str) -> str:
    """Return what two prints of one name share, spaces and punctuation left out."""
    return "".join(split_kata(nama))


@lru_cache(maxsize=50_000)
def split_kata_isi(nama: str) -> frozenset[str]:
    """Return the words of a name that carry its meaning."""
    return frozenset(kata for kata in split_kata(nama) if kata not in _EMPTY)


@lru_cache(maxsize=200_000)
def compare_nama(kiri: str, kanan: str) -> Kemiripan:
    """Compare two names word by word.

    A slip is at most `_SLIP` letters within one or two words of the same number of words, none of them a
    number or a short word; one word more or less makes another name.
    """
    if kunci(kiri) == kunci(kanan):
        return Kemiripan.SAMA
    left, right = split_kata(kiri), split_kata(kanan)
    if len(left) != len(right) or len(left) < 2:
        return Kemiripan.BERBEDA
    differing = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if len(differing) <= 2 and all(is_salah_tulis(a, b) for a, b in differing):
        return Kemiripan.SALAH_TULIS
    return Kemiripan.BERBEDA


def is_salah_tulis(kiri: str, kanan: str) -> bool:
    """Tell whether two words are one word written in two ways."""
    shorter = min(len(kiri), len(kanan))
    if kiri == kanan or shorter <= _SHORT or (kiri + kanan).isdigit():
        return False
    allowed = 1 if shorter <= _MEDIUM else _SLIP
    return Levenshtein.distance(kiri, kanan, score_cutoff=allowed) <= allowed


def jarak(kiri: str, kanan: str) -> int:
    """Return how many letters must be changed to make one text the other."""
    return Levenshtein.distance(kiri, kanan)


@lru_cache(maxsize=200_000)
def kesamaan(kiri: str, kanan: str) -> int:
    """Return how alike two names are, letter by letter, from 0 to 100."""
    return int(ratio(" ".join(split_kata(kiri)), " ".join(split_kata(kanan))))


@lru_cache(maxsize=200_000)
def kesamaan_isi(kiri: str, kanan: str) -> int:
    """Return how alike two names are by their meaningful words, in any order, from 0 to 100."""
    left, right = split_kata_isi(kiri), split_kata_isi(kanan)
    if not left or not right:
        return 100 if kunci(kiri) == kunci(kanan) else 0
    return int(token_set_ratio(" ".join(sorted(left)), " ".join(sorted(right))))
