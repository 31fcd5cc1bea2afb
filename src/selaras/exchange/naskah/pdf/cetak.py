"""What stands on a page: lines of words with their place in points from its upper left, and grids."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from selaras.exchange.naskah.potongan import BarisKisi

_PAGE = re.compile(r"\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}")
_LEADERS = ("....", "····", "……")
_FAR = 2.5  # sizes of the letters


@dataclass(frozen=True)
class Kata:
    """A word and its box; `atas` and `bawah` grow downwards."""

    teks: str
    kiri: float
    kanan: float
    atas: float
    bawah: float

    @property
    def tengah(self) -> float:
        """Return the height of its middle."""
        return (self.atas + self.bawah) / 2

    @property
    def ukuran(self) -> float:
        """Return the size of its letters in points."""
        return self.bawah - self.atas


@dataclass(frozen=True)
class BarisCetak:
    """One printed line: words from left to right."""

    daftar_kata: tuple[Kata, ...]
    halaman: int

    @property
    def teks(self) -> str:
        """Return the words with single spaces, and dots before the page in a table of contents."""
        if self.is_daftar_isi:
            words = [kata.teks.strip(".·…") for kata in self.daftar_kata]
            return " ".join((*filter(None, words[:-1]), ".....", self.daftar_kata[-1].teks))
        return " ".join(kata.teks for kata in self.daftar_kata)

    @property
    def is_daftar_isi(self) -> bool:
        """Tell whether the line ends with a page far to the right of its title."""
        if len(self.daftar_kata) < 2 or not _PAGE.fullmatch(self.daftar_kata[-1].teks):
            return False
        title, page = self.daftar_kata[-2:]
        return page.kiri - title.kanan > _FAR * page.ukuran or title.teks.endswith(_LEADERS)

    @property
    def kiri(self) -> float:
        """Return where the first word begins."""
        return self.daftar_kata[0].kiri

    @property
    def kanan(self) -> float:
        """Return where the last word ends."""
        return self.daftar_kata[-1].kanan

    @property
    def atas(self) -> float:
        """Return the upper edge of the highest word."""
        return min(kata.atas for kata in self.daftar_kata)

    @property
    def bawah(self) -> float:
        """Return the lower edge of the lowest word."""
        return max(kata.bawah for kata in self.daftar_kata)

    @property
    def ukuran(self) -> float:
        """Return the size of the largest letters."""
        return max(kata.ukuran for kata in self.daftar_kata)


@dataclass(frozen=True)
class KisiCetak:
    """A table: its rows, its upper edge, its first page, and where its columns begin."""

    daftar_baris: tuple[BarisKisi, ...]
    atas: float
    halaman: int
    tepi: tuple[float, ...] = ()


@dataclass(frozen=True)
class Halaman:
    """A page: lines and grids from top to bottom; width and height in points."""

    nomor: int
    lebar: float
    tinggi: float
    isi: tuple[BarisCetak | KisiCetak, ...]
    is_gambar: bool = False  # a picture without text: a scan

    @property
    def daftar_baris(self) -> list[BarisCetak]:
        """Return the lines outside of tables."""
        return [item for item in self.isi if isinstance(item, BarisCetak)]


def gather_lines(words: Sequence[Kata], halaman: int) -> list[BarisCetak]:
    """Return words as lines from top to bottom; raised and lowered letters stay in their line."""
    lines: list[list[Kata]] = []
    for word in sorted(words, key=lambda kata: (kata.tengah, kata.kiri)):
        if lines and word.tengah - lines[-1][0].tengah < _slack(word, lines[-1][0]):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [BarisCetak(tuple(sorted(line, key=lambda kata: kata.kiri)), halaman) for line in lines]


def _slack(word: Kata, first: Kata) -> float:
    """Return how far the middles of words in one line may lie apart."""
    return max(word.ukuran, first.ukuran) / 2
