"""One block of the model as the job that the template sets."""

from dataclasses import dataclass

from selaras.documents.layout.characters import printable
from selaras.documents.model import (
    Block,
    Contents,
    Cover,
    Fields,
    Figure,
    Heading,
    ItemList,
    LetterBlock,
    PageBreak,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from selaras.documents.renderers.pdf.figures import figure_job
from selaras.documents.renderers.pdf.letters import letter_job, pairs_job
from selaras.documents.renderers.pdf.runs import Job, Setting, lines, pieces, runs
from selaras.documents.renderers.pdf.tables import table_job

BODY_PT = 11.0
TITLE_PT = 26.0
_LIST_INDENT_MM = 12.0
_HEADING_LABEL_MM = 15.0


@dataclass(frozen=True)
class Area:
    """The text area in mm, and what blocks must know of the whole document."""

    width: float
    height: float
    labels: dict[str, str]
    depths: dict[str, int]

    def setting(self, width: float, size: float = BODY_PT) -> Setting:
        """Return how text stands in a line of that width (mm) and size (points)."""
        return Setting(width, size, self.labels)


def block_job(block: Block, area: Area) -> Job:
    """Return the job of one block; its `kind` names the function of the template."""
    match block:
        case Cover():
            return _cover(block, area)
        case Heading():
            return _heading(block, area)
        case Contents():
            return _contents(block, area)
        case Table():
            return table_job(block, area.width, area.height, area.labels)
        case Figure():
            return figure_job(block, area.width, area.height, area.labels)
        case _:
            return _running(block, area)


_Running = Paragraph | ItemList | Fields | Signatures | PageBreak | LetterBlock


def _running(block: _Running, area: Area) -> Job:
    match block:
        case Paragraph(inlines=inlines, align=align, note=note):
            set_runs = runs(inlines, area.setting(area.width))
            return {"kind": "paragraph", "runs": set_runs, "align": align.value, "note": note}
        case ItemList(items=items, ordered=ordered):
            inner = area.setting(area.width - _LIST_INDENT_MM)
            return {"kind": "items", "items": [runs(item, inner) for item in items], "ordered": ordered}
        case Fields(pairs=pairs):
            return pairs_job(pairs, area.setting(area.width))
        case Signatures(signers=signers):
            return {"kind": "signatures", "signers": [_signer(signer, area) for signer in signers]}
        case PageBreak():
            return {"kind": "page-break"}
        case _:
            return letter_job(block, area.width, area.labels)


def _cover(cover: Cover, area: Area) -> Job:
    large = area.setting(area.width, TITLE_PT)
    return {
        "kind": "cover",
        "title": lines(cover.title, large),
        "lines": lines(cover.lines, large),
        "foot": lines(cover.foot, large),
    }


def _heading(heading: Heading, area: Area) -> Job:
    return {
        "kind": "heading",
        "key": heading.key,
        "level": heading.level,
        "depth": area.depths[heading.key],
        "label": printable(heading.label),
        "text": pieces(heading.text, area.setting(area.width - _HEADING_LABEL_MM, TITLE_PT)),
    }


def _contents(contents: Contents, area: Area) -> Job:
    return {
        "kind": "contents",
        "key": contents.key,
        "title": pieces(contents.title, area.setting(area.width, TITLE_PT)),
        "of": contents.of.value,
    }


def _signer(signer: Signature, area: Area) -> Job:
    half = area.setting(area.width / 2 - _LIST_INDENT_MM)
    return {
        "above": lines(signer.above, half),
        "name": runs(signer.name, half),
        "below": lines(signer.below, half),
    }
