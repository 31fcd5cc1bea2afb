"""Lines to paragraphs: a line goes on where its next word would not have fitted any more."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from selaras.exchange.naskah.pdf.cetak import BarisCetak, Halaman, KisiCetak
from selaras.exchange.naskah.pdf.joining import join_lines

_ITEM = re.compile(
    r"(?:\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|[ivxIVX]{1,5}[.)]|\d+(?:\.\d+)+\.?|[-•▪➤○●–]|BAB|Tabel|Gambar|\$\$)(?:\s|$)"
)
_SPACE = 0.25  # of the size: the width of a space
_SLACK = 3.0  # points that a full line may stay short
_LARGEST_INDENT = 0.12  # of the width of the paper
_LOOSE = 1.3  # times the usual distance of lines: a new paragraph
_SAME_SIZE = 1.0  # points
_BULLET = re.compile(r"^[-•▪➤○●◦✓✔–\uf000-\uf0ff]\s+")
_ENDED = (".", ":", ";", "!", "?")


@dataclass(frozen=True)
class Alinea:
    """A paragraph; page and size of letters of its first line."""

    teks: str
    halaman: int
    ukuran: float


def join_paragraphs(
    items: Sequence[BarisCetak | KisiCetak], pages: Sequence[Halaman]
) -> Iterator[Alinea | KisiCetak]:
    """Yield paragraphs and tables in order."""
    layout = _Tata(pages)
    run: list[BarisCetak] = []
    for item in items:
        if isinstance(item, BarisCetak) and run and layout.goes_on(run[-1], item):
            run.append(item)
            continue
        yield from _paragraph(run)
        run = [item] if isinstance(item, BarisCetak) else []
        if isinstance(item, KisiCetak):
            yield item
    yield from _paragraph(run)


def _paragraph(run: Sequence[BarisCetak]) -> Iterator[Alinea]:
    """Yield the lines as one paragraph without the mark of a list that counts nothing."""
    text = _BULLET.sub("", join_lines([line.teks for line in run]), count=1)
    if text:
        yield Alinea(text, run[0].halaman, run[0].ukuran)


class _Tata:
    """The right margin of each width of paper, and how far lines usually stand apart."""

    def __init__(self, pages: Sequence[Halaman]) -> None:
        self._lebar = {page.nomor: round(page.lebar) for page in pages}
        self._margin = _margins(pages)
        self._jarak = _usual_distance(pages)

    def goes_on(self, last: BarisCetak, line: BarisCetak) -> bool:
        """Tell whether a line continues the paragraph of the last one."""
        if last.is_daftar_isi or _ITEM.match(line.teks) or abs(last.ukuran - line.ukuran) > _SAME_SIZE:
            return False
        return self._is_full(last, line) and self._is_near(last, line) and self._is_below(last, line)

    def _is_below(self, last: BarisCetak, line: BarisCetak) -> bool:
        """Tell whether a line begins below the last one, but for an indent, or is centred with it."""
        indent = abs(last.kiri - line.kiri) / self._lebar[last.halaman]
        centres = abs(last.kiri + last.kanan - line.kiri - line.kanan) / 2
        return indent < _LARGEST_INDENT or centres < _SLACK

    def _is_full(self, last: BarisCetak, line: BarisCetak) -> bool:
        word = line.daftar_kata[0]
        needed = last.kanan + _SPACE * last.ukuran + (word.kanan - word.kiri)
        return needed > self._margin[self._lebar[last.halaman]] - _SLACK

    def _is_near(self, last: BarisCetak, line: BarisCetak) -> bool:
        if last.halaman != line.halaman:
            return not last.teks.endswith(_ENDED) and not line.teks[0].isupper()
        return (line.atas - last.atas) / last.ukuran < self._jarak * _LOOSE


def _margins(pages: Sequence[Halaman]) -> dict[int, float]:
    """Return for each width of paper where most long lines end."""
    ends: dict[int, list[float]] = {}
    for page in pages:
        reach = max((line.kanan for line in page.daftar_baris), default=0.0)
        ends.setdefault(round(page.lebar), []).append(reach)
    return {width: sorted(found)[len(found) * 4 // 5] for width, found in ends.items()}


def _usual_distance(pages: Sequence[Halaman]) -> float:
    """Return the most common distance of neighbouring lines, in sizes of the letters."""
    found: Counter[float] = Counter()
    for page in pages:
        lines = page.daftar_baris
        for last, line in pairwise(lines):
            ratio = (line.atas - last.atas) / last.ukuran
            if 0.9 < ratio < 2.5 and abs(last.ukuran - line.ukuran) <= _SAME_SIZE:
                found[round(ratio, 1)] += 1
    return found.most_common(1)[0][0] if found else 1.2
