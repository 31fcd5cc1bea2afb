"""Lists that people write into one cell: one item per line, or several between semicolons."""

from collections.abc import Iterable


def lines_of(teks: str) -> tuple[str, ...]:
    """Return the items without empty lines and the space around them."""
    return _filled(teks.splitlines())


def parts_of(teks: str) -> tuple[str, ...]:
    """Return what stands between the semicolons, without empty parts and the space around them."""
    return _filled(teks.split(";"))


def _filled(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(item.strip() for item in items if item.strip())
