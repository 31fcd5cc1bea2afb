"""Numbers of tables and figures: by chapter, 'Tabel 3.1', 'Gambar 3.1'; in an annex 'Tabel L1.1'."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from selaras.documents.model import Block, Figure, Heading, Table

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
_CHAPTER = re.compile(r"^(BAB|LAMPIRAN)\s+([IVX]+)$")
_WORDS = {Table: "Tabel", Figure: "Gambar"}


def number_tables(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, every captioned table and figure with its number; each kind counts alone."""
    chapter = ""
    counts: Counter[tuple[str, str]] = Counter()
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            chapter = _chapter_number(block.label)
        if isinstance(block, Table | Figure) and block.caption:
            word = _WORDS[type(block)]
            counts[word, chapter] += 1
            count = counts[word, chapter]
            yield replace(block, label=f"{word} {chapter}.{count}" if chapter else f"{word} {count}")
        else:
            yield block


def _chapter_number(label: str) -> str:
    match = _CHAPTER.match(label)
    if match is None:
        return ""
    prefix = "L" if match[1] == "LAMPIRAN" else ""
    return f"{prefix}{_ROMAN[match[2]]}"
