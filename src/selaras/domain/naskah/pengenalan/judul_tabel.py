"""Find the lines above a table that name it."""

import re
from collections.abc import Sequence
from itertools import takewhile

from selaras.domain.naskah.isi import BarisTabel, Paragraf

_MOST = 5  # lines of one caption
_LONGEST = 160  # letters; whatever is longer is prose
_SMALL_WORD = 3  # 'dan', 'di', 'per' keep their small letter in a title
_TABLE = re.compile(r"tabel\b", re.IGNORECASE)
_ENDS_PROSE = re.compile(r"[.:;,]$")
_OTHER = re.compile(
    r"BAB\b|[IVX]+\.|[IVX]+\.?\d|[A-Z][.)]\s|\d+[.)]|\d+\.\d|[a-z][.)]\s|\(?[a-z0-9]\)|NIP\b"
    r"|\$\$|Nama\b|Jabatan\b|.{2,30} : "
    r"|[(\[:]|PEMERINTAH\b|Jl\b|JL\b"
)


def caption_above(above: Sequence[Paragraf]) -> tuple[Paragraf, ...]:
    """Return the last of the paragraphs above a table that read as its title, in order."""
    lines: list[Paragraf] = []
    for paragraph in reversed(above[-_MOST:]):
        if not _may_name(paragraph):
            break
        lines.insert(0, paragraph)
        if _TABLE.match(paragraph.teks):
            return tuple(lines)
    titles = takewhile(lambda paragraph: _reads_as_title(paragraph.teks), reversed(lines))
    return tuple(reversed(list(titles)))


def _reads_as_title(text: str) -> bool:
    """Tell whether a line is in capitals or its words begin with them, as prose does not."""
    words = [word for word in text.split() if len(word) > _SMALL_WORD and word[0].isalpha()]
    return sum(word[0].isupper() for word in words) * 10 >= len(words) * 7


def is_title_row(row: BarisTabel) -> bool:
    """Tell whether a row is one text over the whole width."""
    return len([cell for cell in row.sel if cell]) == 1 and bool(row.sel[0])


def _may_name(paragraph: Paragraf) -> bool:
    text = paragraph.teks
    if _TABLE.match(text):
        return len(text) <= _LONGEST
    if paragraph.tingkat is not None or len(text) > _LONGEST or _OTHER.match(text):
        return False
    return _ENDS_PROSE.search(text) is None
