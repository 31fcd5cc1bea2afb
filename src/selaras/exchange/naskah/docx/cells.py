"""A Word table with its cells on the grid."""

from collections.abc import Callable, Iterator

from lxml import etree

from selaras.exchange.naskah.cells import IsiSel, SelLetak, TabelLetak
from selaras.exchange.naskah.docx.styles import Gaya, has_lines
from selaras.exchange.naskah.docx.xml import W, number, value
from selaras.exchange.naskah.limits import SEL_TERBANYAK

_WRAPPERS = frozenset(
    W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
)


def read_table(
    element: etree._Element, gaya: Gaya, read_cell: Callable[[etree._Element], IsiSel]
) -> TabelLetak:
    """Return the table; `read_cell` reads the blocks of a w:tc."""
    rows, width = [], 0
    for row in _inside(element, f"{W}tr"):
        if row.find(f"{W}trPr/{W}del") is None:  # a tracked deletion
            cells, end = _read_row(row, read_cell)
            rows.append(cells)
            width = max(width, end)
    return TabelLetak(tuple(rows), width, _is_ruled(element, gaya))


def _inside(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield rows or cells, also those that content controls and tracked changes wrap."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _inside(child, tag)


def _read_row(
    row: etree._Element, read_cell: Callable[[etree._Element], IsiSel]
) -> tuple[tuple[SelLetak, ...], int]:
    cells: list[SelLetak] = []
    column = _clamped(number(row.find(f"{W}trPr/{W}gridBefore")), 0, 0)
    for cell in _inside(row, f"{W}tc"):
        merged = _is_continued(cell, "vMerge")
        content = IsiSel() if merged else read_cell(cell)
        if _is_continued(cell, "hMerge") and cells:
            column += 1
            continue
        if column < SEL_TERBANYAK:
            cells.append(SelLetak(column, content, merged))
        column += _clamped(number(cell.find(f"{W}tcPr/{W}gridSpan")), 1, 1)
    return tuple(cells), min(column, SEL_TERBANYAK)


def _clamped(found: int | None, missing: int, smallest: int) -> int:
    return missing if found is None else min(max(found, smallest), SEL_TERBANYAK)


def _is_continued(cell: etree._Element, direction: str) -> bool:
    merge = cell.find(f"{W}tcPr/{W}{direction}")
    return merge is not None and value(merge) in {"", "continue"}


def _is_ruled(element: etree._Element, gaya: Gaya) -> bool:
    own = element.find(f"{W}tblPr/{W}tblBorders")
    by_table = (
        gaya.is_ruled(value(element.find(f"{W}tblPr/{W}tblStyle"))) if own is None else has_lines(own)
    )
    return by_table or any(has_lines(edge) for edge in element.iter(f"{W}tcBorders"))
