"""Captions of one series of tables, and the one among them that names another period than the report."""

import re
from collections.abc import Callable, Iterator

from selaras.audit.kemiripan import kesamaan
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_NUMBER = re.compile(r"^(?:tabel|gambar)\s+[\w.]*\d[\d.]*", re.IGNORECASE)
_UP_TO = re.compile(r"\b(?:s\.?\s?d\b\.?|sampai(?:\s+dengan)?)", re.IGNORECASE)  # 's.d. Triwulan II'
_ALIKE = 85  # of 100: captions of one series

ReadPeriod = Callable[[str], set[int]]


def list_judul_menyimpang(
    naskah: NaskahTerbaca, own: int, read: ReadPeriod, period: re.Pattern[str], compared: re.Pattern[str]
) -> Iterator[tuple[int, Tempat]]:
    """Yield the period and the place of each caption that alone names another one than the report.

    `read` gives the periods that a text names and `period` finds their words. A caption that another one
    repeats with the own period belongs to a comparison, as does one with a word of `compared`.
    """
    captions = [(p.teks, p.tempat) for tabel in naskah.daftar_tabel for p in tabel.judul]
    current = {_bare(text, period) for text, _ in captions if read(text) == {own}}
    for text, tempat in captions:
        named = read(text)
        if len(named) != 1 or own in named or compared.search(text):
            continue
        bare = _bare(text, period)
        if bare not in current and any(kesamaan(bare, other) >= _ALIKE for other in current):
            yield named.pop(), tempat


def _bare(caption: str, period: re.Pattern[str]) -> str:
    """Return a caption without its number and period."""
    return _NUMBER.sub("", _UP_TO.sub("", period.sub("", caption))).strip(" .")
