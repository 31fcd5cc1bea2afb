"""A Dokumen as the JSON job that the template reads."""

from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby

from selaras.documents.layout.characters import printable
from selaras.documents.layout.columns import INSET_MM
from selaras.documents.layout.fonts import FAMILY
from selaras.documents.layout.neighbours import holds
from selaras.documents.layout.sheets import text_height, text_width, turned
from selaras.documents.layout.turning import keep_upright
from selaras.documents.model import Block, Contents, Dokumen, Figure, Heading, Table
from selaras.documents.renderers.pdf.blocks import BODY_PT, TITLE_PT, Area, block_job
from selaras.documents.renderers.pdf.runs import Job
from selaras.documents.walking import caption_labels


def document_job(dokumen: Dokumen) -> Job:
    """Return everything but the attachments."""
    return {
        "title": printable(dokumen.title),
        "author": printable(dokumen.author),
        "generator": printable(dokumen.generator),
        "running_head": printable(dokumen.running_head),
        "dated": {part: getattr(dokumen.dated, part) for part in ("year", "month", "day")},
        "paper": asdict(dokumen.paper),
        "style": {"font": FAMILY, "body": BODY_PT, "title": TITLE_PT, "inset": INSET_MM},
        "keys": [b.key for b in dokumen.blocks if isinstance(b, Heading | Contents | Table | Figure)],
        "sheets": _sheets_jobs(keep_upright(dokumen)),
    }


def _sheets_jobs(dokumen: Dokumen) -> list[Job]:
    """Return the blocks by the way in which their sheets lie."""
    lying = zip(turned(dokumen.blocks), dokumen.blocks, strict=True)
    return [
        {"wide": wide, "blocks": _blocks_jobs([block for _, block in group], _area(dokumen, wide=wide))}
        for wide, group in groupby(lying, key=lambda pair: pair[0])
    ]


def _area(dokumen: Dokumen, *, wide: bool) -> Area:
    return Area(
        width=text_width(dokumen.paper, wide=wide),
        height=text_height(dokumen.paper, wide=wide),
        labels=caption_labels(dokumen),
        depths=_depths(dokumen.blocks),
    )


def _blocks_jobs(blocks: Sequence[Block], area: Area) -> list[Job]:
    """Return the jobs, each with what it holds on to below."""
    below = (*blocks[1:], None)
    return [
        block_job(block, area) | {"held": holds(block, after)}
        for block, after in zip(blocks, below, strict=True)
    ]


def _depths(blocks: Sequence[Block]) -> dict[str, int]:
    """Map headings to the level that is tagged: PDF/UA forbids to begin below 1 or to skip a level."""
    depths: dict[str, int] = {}
    above = 0
    for block in blocks:
        if isinstance(block, Heading):
            above = depths[block.key] = min(block.level, above + 1)
        elif isinstance(block, Contents):
            above = 1
    return depths
