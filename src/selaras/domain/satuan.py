"""Units of measure as typed, and what they allow."""

import re

_PERCENT = re.compile(r"%|\b(?:persen|prosen|persentase)\b", re.IGNORECASE)
_INDEX = re.compile(r"\bindeks\b", re.IGNORECASE)


def is_persen(satuan: str) -> bool:
    """Tell whether values of this unit are percentages, however the unit is typed."""
    return _PERCENT.search(satuan) is not None


def can_be_added(satuan: str) -> bool:
    """Tell whether quarters of this unit may be summed: percentages and indices never."""
    return not is_persen(satuan) and _INDEX.search(satuan) is None
