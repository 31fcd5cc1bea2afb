"""Faults of a document that its model shows already."""

import re
from collections.abc import Iterator

from selaras.documents.layout.characters import printable
from selaras.documents.model import Dokumen, Heading, PageBreak
from tests.documents.reading import text_of_model

_CODE_WORDS = re.compile(r"\bNone\b|\bnan\b|\bNaN\b|Decimal\(|StatusNilai|[{}]|\ufffd|<\w+\.\w+: ")


def code_words(text: str) -> list[str]:
    """Return what belongs to the program and not to a report."""
    return _CODE_WORDS.findall(text)


def without_glyph(dokumen: Dokumen) -> list[str]:
    """Return every character that the bundled font lacks, so that a box would stand there."""
    return sorted({sign for sign in text_of_model(dokumen) if printable(sign) != sign})


def headings_over_nothing(dokumen: Dokumen) -> Iterator[str]:
    """Yield every heading that nothing follows but the end, or a heading of its level or above."""
    blocks = [block for block in dokumen.blocks if not isinstance(block, PageBreak)]
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        if isinstance(block, Heading) and _stands_alone(block, after):
            yield f"{block.label} {block.text}".strip()


def _stands_alone(heading: Heading, after: object) -> bool:
    return after is None or (isinstance(after, Heading) and after.level <= heading.level)
