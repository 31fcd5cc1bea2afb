"""The sheet of paper: the room that text has on it, and which blocks stand on a turned one."""

from collections.abc import Sequence

from selaras.documents.model import Block, Heading, PageBreak, Paper, Paragraph, Table


def text_width(paper: Paper, *, wide: bool) -> float:
    """Return the width of the text in mm. A turned sheet turns its margins too: the bound side is up."""
    return _upright_height(paper) if wide else _upright_width(paper)


def text_height(paper: Paper, *, wide: bool) -> float:
    """Return the height of the text in mm."""
    return _upright_width(paper) if wide else _upright_height(paper)


def turned(blocks: Sequence[Block]) -> list[bool]:
    """Say of each block whether its sheet is turned.

    Wide tables turn theirs, with the headings right above and the notes right below; a page break
    stays on the sheet that it ends, since alone on one it would leave that empty.
    """
    found = [isinstance(block, Table) and block.wide for block in blocks]
    for table in [n for n, is_wide in enumerate(found) if is_wide]:
        first, last = _headed_from(blocks, table), _followed_until(blocks, table)
        found[first : last + 1] = [True] * (last + 1 - first)
    return found


def _upright_width(paper: Paper) -> float:
    return paper.width - paper.margin_left - paper.margin_right


def _upright_height(paper: Paper) -> float:
    return paper.height - paper.margin_top - paper.margin_bottom


def _headed_from(blocks: Sequence[Block], table: int) -> int:
    first = table
    while first > 0 and isinstance(blocks[first - 1], Heading):
        first -= 1
    return first


def _followed_until(blocks: Sequence[Block], table: int) -> int:
    last = table
    while last + 1 < len(blocks) and _stays(blocks[last + 1]):
        last += 1
    return last


def _stays(block: Block) -> bool:
    return isinstance(block, PageBreak) or (isinstance(block, Paragraph) and block.note)
