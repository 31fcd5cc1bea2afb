"""The order of a list after an import, and the numbers that keep it; no database in here."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence

from selaras.apps.berkas.banding import BedaDaftar, JenisBeda

LANGKAH = 1000  # between two numbers, so that a row can come between without renumbering the others

Tempat = tuple[bool, int]  # whether it is a row of the book that is new, and its place in its list


def arrange(beda: BedaDaftar, banyak_lama: int, dipilih: Collection[str]) -> list[Tempat]:
    """Return the rows of the list after the chosen differences: in the order of the book.

    A kept row that the book does not have stays behind the row that it stood behind.
    """
    added = {b.baru for b in beda.of(JenisBeda.TAMBAH) if b.kode in dipilih}
    gone = {b.lama for b in beda.of(JenisBeda.HAPUS) if b.kode in dipilih}
    followers = _followers(beda, banyak_lama, gone)
    found = [(False, i) for i in followers[-1]]
    for j, i in enumerate(beda.pasangan):
        if i is not None:
            found += [(False, i), *((False, follower) for follower in followers[i])]
        elif j in added:
            found.append((True, j))
    return found


def _followers(beda: BedaDaftar, banyak_lama: int, gone: Collection[int | None]) -> dict[int, list[int]]:
    """Return the kept rows that the book lacks by the row before them that it has, -1 for none."""
    in_book = {i for i in beda.pasangan if i is not None}
    followers: dict[int, list[int]] = defaultdict(list)
    anchor = -1
    for i in range(banyak_lama):
        if i in in_book:
            anchor = i
        elif i not in gone:
            followers[anchor].append(i)
    return followers


def number(nomor: Sequence[int | None]) -> list[int]:
    """Return growing numbers for rows in their new order; as many as can keep theirs.

    None marks a new row.
    """
    anew = [LANGKAH * (place + 1) for place in range(len(nomor))]
    kept = _longest_growing(nomor)
    if not kept:
        return anew
    numbers = [n if place in kept else None for place, n in enumerate(nomor)]
    found: list[int] = []
    while len(found) < len(numbers):
        start, before = len(found), found[-1] if found else -1
        end = next((p for p in range(start, len(numbers)) if numbers[p] is not None), len(numbers))
        after = numbers[end] if end < len(numbers) else before + LANGKAH * (end - start + 1)
        assert after is not None
        if after - before <= end - start:
            return anew
        found += [before + (after - before) * (k + 1) // (end - start + 1) for k in range(end - start)]
        if end < len(numbers):
            found.append(after)
    return found


def _longest_growing(nomor: Sequence[int | None]) -> set[int]:
    """Return the places of the longest run of numbers that grows."""
    ends: list[int] = []
    places: list[int] = []
    previous: dict[int, int | None] = {}
    for place, value in enumerate(nomor):
        if value is None:
            continue
        length = bisect_left(ends, value)
        previous[place] = places[length - 1] if length else None
        ends[length : length + 1] = [value]
        places[length : length + 1] = [place]
    return set(_back(places[-1] if places else None, previous))


def _back(place: int | None, previous: dict[int, int | None]) -> list[int]:
    found: list[int] = []
    while place is not None:
        found.append(place)
        place = previous[place]
    return found
