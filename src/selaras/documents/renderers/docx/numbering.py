"""Numbering of lists: one definition for bullets, one for numbers, and a fresh count for every list."""

from collections.abc import Iterator

from selaras.documents.model import Dokumen, ItemList
from selaras.documents.renderers.docx.markup import tag

BULLETS = 1
_BULLET, _DECIMAL = 0, 1  # abstract definitions
_INDENT = tag("pPr", tag("ind", left=425, hanging=425))


def ordered_list(index: int) -> int:
    """Return the numbering of the list at this position of the document."""
    return BULLETS + 1 + index


def numbering_markup(dokumen: Dokumen) -> str:
    """Return definitions first, then their uses, the order that LibreOffice insists on."""
    uses = "".join(_restarted(ordered_list(index)) for index in _ordered(dokumen))
    return (
        _definition(_BULLET, "bullet", "•") + _definition(_DECIMAL, "decimal", "%1.") + _bullets() + uses
    )


def _ordered(dokumen: Dokumen) -> Iterator[int]:
    for index, block in enumerate(dokumen.blocks):
        if isinstance(block, ItemList) and block.ordered:
            yield index


def _definition(number: int, kind: str, shown: str) -> str:
    level = tag(
        "lvl",
        tag("start", val=1),
        tag("numFmt", val=kind),
        tag("lvlText", val=shown),
        tag("lvlJc", val="left"),
        _INDENT,
        ilvl=0,
    )
    return tag("abstractNum", tag("multiLevelType", val="singleLevel"), level, abstractNumId=number)


def _bullets() -> str:
    return tag("num", tag("abstractNumId", val=_BULLET), numId=BULLETS)


def _restarted(number: int) -> str:
    restart = tag("lvlOverride", tag("startOverride", val=1), ilvl=0)
    return tag("num", tag("abstractNumId", val=_DECIMAL), restart, numId=number)
