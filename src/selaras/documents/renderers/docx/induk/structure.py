"""What a style must do in a document, whatever it looks like."""

from copy import deepcopy
from typing import Any

from lxml.etree import _Element

from selaras.documents.renderers.docx.induk.reading import W

_STRUCTURE = ("keepNext", "pageBreakBefore", "tabs", "outlineLvl")
# where the title stands on the cover is our layout as well
_PLACED = {"Title": ("spacing", "jc"), "Subtitle": ("jc",)}
# the order that the schema fixes for what stands in w:pPr of a style
_ORDER = (
    "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr",
    "sectPr", "pPrChange",
)  # fmt: skip
_RANKS = {f"{W}{name}": rank for rank, name in enumerate(_ORDER)}
_NO_LEVEL = "9"


def keep_structure(ours: _Element, theirs: Any) -> None:
    """Give a style of the office the structure of ours; all else of it stays as it is."""
    source = ours.find(f"{W}pPr")
    if source is None:
        return
    names = (*_STRUCTURE, *_PLACED.get(ours.get(f"{W}styleId", ""), ()))
    wanted = [child for name in names if (child := source.find(f"{W}{name}")) is not None]
    target = theirs.get_or_add_pPr()
    for child in wanted:
        _replace(target, deepcopy(child))
    if source.find(f"{W}outlineLvl") is None:
        _leave_outline(target)
    target[:] = sorted(target, key=lambda child: _RANKS.get(child.tag, len(_ORDER)))


def _replace(target: _Element, child: _Element) -> None:
    for old in target.findall(child.tag):
        target.remove(old)
    target.append(child)


def _leave_outline(target: _Element) -> None:
    """Take a style out of the outline that the contents must not list."""
    level = target.find(f"{W}outlineLvl")
    if level is not None:
        level.set(f"{W}val", _NO_LEVEL)
