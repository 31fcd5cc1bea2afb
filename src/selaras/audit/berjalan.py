"""Whether figures of single quarters look like running totals."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

_FEWEST = 3  # two figures rise by chance


def is_running(parts: Sequence[Decimal]) -> bool:
    """Tell whether enough figures are known and each is larger than the one before."""
    return len(parts) >= _FEWEST and all(before < after for before, after in pairwise(parts))
