"""Damaged workbooks from a seed: the same seed always gives the same bytes.

Cells, structure, XML and archive are damaged in turn; `make fuzz` runs it over many seeds.
"""

import random

from tests.workbook.damage_archive import ARCHIVE, whole
from tests.workbook.damage_cells import CELLS
from tests.workbook.damage_structure import STRUCTURE
from tests.workbook.samples import build, sample_cells
from tests.workbook.samples_fuller import fuller_cells

_LEVELS = ("cells", "structure", "archive")
_FULLER = 0.6  # share of the books that have further sheets


def damage(seed: int) -> tuple[str, bytes]:
    """Return what was done and the bytes."""
    rng = random.Random(seed)
    level = _LEVELS[seed % len(_LEVELS)]
    if level == "archive":
        hit = rng.choice(ARCHIVE)
        return f"{level}: {hit.__name__.strip('_')}", hit(rng, whole())
    cells = fuller_cells() if rng.random() < _FULLER else sample_cells()
    hits = rng.choices(CELLS if level == "cells" else STRUCTURE, k=rng.randint(1, 3))
    for hit in hits:
        hit(rng, cells)
    return f"{level}: {' + '.join(h.__name__.strip('_') for h in hits)}", build(cells)
