"""Which years of an office hold data; the slice that keeps the profile of a year answers."""

from collections.abc import Callable, Iterable, Mapping

from django.utils import timezone

Penyedia = Callable[[Iterable[int]], Mapping[int, tuple[int, ...]]]
_PENYEDIA: list[Penyedia] = []


def register(penyedia: Penyedia) -> None:
    """Name the one who knows: from primary keys of offices to their years with data."""
    _PENYEDIA[:] = [penyedia]


def list_tahun(instansi: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Return for each office its years with data, the latest first; one query for all of them."""
    wanted = tuple(instansi)
    known = _PENYEDIA[0](wanted) if _PENYEDIA and wanted else {}
    return {pk: tuple(sorted(known.get(pk, ()), reverse=True)) for pk in wanted}


def pick_tahun(terisi: Iterable[int]) -> int:
    """Return the year that an office opens with: the latest with data, else the running one."""
    return max(terisi, default=timezone.localdate().year)


def offered_tahun(terisi: Iterable[int], dibuka: int) -> list[int]:
    """Return the years of the switch: those with data, this year and the next, and the one shown."""
    now = timezone.localdate().year
    return sorted({*terisi, now, now + 1, dibuka}, reverse=True)
