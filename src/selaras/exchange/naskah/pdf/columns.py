"""Lines that stand side by side, as two signatures do: read one block after the other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from selaras.exchange.naskah.pdf.cetak import BarisCetak, Halaman, KisiCetak

_GUTTER = 2.5  # sizes of the letters between two blocks
_CLEARLY = 2  # times the next widest gap
_NEAR = 6  # sizes of the letters between lines of a block: room for hand and stamp
_CLOSE = 2.5  # the same, for a line that stands left alone below
_PAGE = re.compile(r"[\d\s.ivxIVX]{1,8}")
_FEWEST = 2  # lines with both blocks


@dataclass
class _Sisi:
    """Lines beside each other, and the strip between `kiri` and `kanan` that none of them crosses."""

    kiri: float
    kanan: float
    isi: list[BarisCetak] = field(default_factory=list)
    terbelah: int = 0

    def takes(self, line: BarisCetak) -> bool:
        """Add a line that leaves the strip free; tell whether it did."""
        strip = _strip(line)
        left, right = strip or (self.kiri, self.kanan)
        if strip is None:
            near = line.atas - self.isi[-1].bawah
            if line.kanan < self.kanan and near < _CLOSE * line.ukuran:
                left = max(left, line.kanan)
            elif line.kiri > self.kiri and near < _NEAR * line.ukuran:
                right = min(right, line.kiri)
            else:
                return False
        if min(right, self.kanan) - max(left, self.kiri) < line.ukuran:
            return False
        self.kiri, self.kanan = max(left, self.kiri), min(right, self.kanan)
        self.terbelah += strip is not None
        self.isi.append(line)
        return True

    def is_two(self) -> bool:
        """Tell whether there are two blocks: lines of both, or of each."""
        sides = {
            line.kiri > self.kiri
            for line in self.isi
            if line.kanan <= self.kanan or line.kiri > self.kiri
        }
        return self.terbelah >= _FEWEST or (self.terbelah == 1 and len(sides) == 2)

    def blocks(self) -> Iterator[BarisCetak]:
        """Yield the left block, then the right one."""
        middle = (self.kiri + self.kanan) / 2
        for is_left in (True, False):
            for line in self.isi:
                words = tuple(word for word in line.daftar_kata if (word.kiri < middle) is is_left)
                if words:
                    yield BarisCetak(words, line.halaman)


def unfold_columns(page: Halaman) -> Iterator[BarisCetak | KisiCetak]:
    """Yield the items of a page; where a strip parts lines, the left block comes first."""
    items = page.isi
    position = 0
    while position < len(items):
        side = _side(items[position:], page)
        if side is None or not side.is_two():
            yield items[position]
            position += 1
        else:
            yield from side.blocks()
            position += len(side.isi)


def _side(items: Sequence[BarisCetak | KisiCetak], page: Halaman) -> _Sisi | None:
    """Return the lines that stand beside each other from the first item on, None where it does not."""
    start = items[0]
    if not isinstance(start, BarisCetak):
        return None
    strip = _strip(start)
    if strip is None and start.kiri < page.lebar / 3:
        return None  # only a right block may begin above the left one, as with place and date
    side = _Sisi(*(strip or (0.0, start.kiri)), [start], int(strip is not None))
    for item in items[1:]:
        if not isinstance(item, BarisCetak) or not side.takes(item):
            break
    return side


def _strip(line: BarisCetak) -> tuple[float, float] | None:
    """Return the widest gap of a line where it parts two blocks, not 'name : value' or a page number."""
    words = line.daftar_kata
    gaps = [after.kiri - before.kanan for before, after in pairwise(words)]
    *others, width = sorted(gaps) or [0.0]
    if width < max(_GUTTER * line.ukuran, _CLEARLY * max(others, default=0.0)):
        return None  # in justified text all gaps are wide
    cut = gaps.index(width) + 1
    right = " ".join(word.teks for word in words[cut:])
    if right.startswith(":") or _PAGE.fullmatch(right):
        return None
    return words[cut - 1].kanan, words[cut].kiri
