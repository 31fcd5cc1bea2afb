"""Read the codes of rows of money and find the level of rows without one."""

import re
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from itertools import takewhile

from selaras.domain.kode import KodeError, TingkatKode, parse_kode
from selaras.domain.nama import name_key
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import JenisBaris

_LEVELS = {TingkatKode.PROGRAM: 1, TingkatKode.KEGIATAN: 2, TingkatKode.SUB_KEGIATAN: 3}
_ANY_BIDANG = parse_kode("7.01")  # completes a code that leaves its bidang open; taken off again
_PROGRAM = re.compile(r"program\s+[a-z]", re.IGNORECASE)
_SUB = re.compile(r"sub(?:[ -]?kegiatan)?\s+(?!bagian|bidang)[a-z]", re.IGNORECASE)
_WORDS = re.compile(r"\W+")
_MARKED = 2  # rows that begin with 'Sub' make it a habit of the table


def read_kode(printed: str) -> tuple[str, int | None]:
    """Return a printed code cleaned to segments and its level; '' and None where it is beyond repair."""
    try:
        kode = parse_kode(printed)
        shown = str(kode)
    except KodeError:
        try:
            kode = parse_kode(printed, _ANY_BIDANG)
        except KodeError:
            return "", None
        shown = ".".join(kode.bagian[len(_ANY_BIDANG.bagian) :])
    return shown, _LEVELS.get(kode.tingkat)


def place_levels(tables: list[list[BarisUang]]) -> list[list[BarisUang]]:
    """Give rows without a code the level that their name or their neighbours make sure."""
    known = _known(tables)
    return [_between(_unmarked([_named(row, known) for row in rows])) for rows in tables]


def _unmarked(rows: list[BarisUang]) -> list[BarisUang]:
    """Where sub kegiatan are marked by the word, what is neither one nor a programme is a kegiatan."""
    if sum(_SUB.match(row.uraian) is not None for row in rows) < _MARKED:
        return rows
    return [
        replace(row, tingkat=2) if row.tingkat is None and row.jenis is JenisBaris.DATA else row
        for row in rows
    ]


def _known(tables: list[list[BarisUang]]) -> dict[str, int]:
    """Return the level of each description that has one level wherever it has a code."""
    levels: dict[str, set[int]] = defaultdict(set)
    for rows in tables:
        for row in rows:
            if row.tingkat is not None:
                levels[_key(row.uraian)].add(row.tingkat)
    return {key: found.pop() for key, found in levels.items() if len(found) == 1}


def _key(uraian: str) -> str:
    return name_key(_WORDS.sub(" ", uraian))


def _named(row: BarisUang, known: dict[str, int]) -> BarisUang:
    if row.tingkat is not None or row.jenis is not JenisBaris.DATA:
        return row
    if _PROGRAM.match(row.uraian):
        return replace(row, tingkat=1)
    if _SUB.match(row.uraian):
        return replace(row, tingkat=3)
    return replace(row, tingkat=known.get(_key(row.uraian)))


def _between(rows: list[BarisUang]) -> list[BarisUang]:
    """Place a row without a level: a kegiatan is followed by its sub kegiatan."""
    if not any(row.tingkat == 3 for row in rows):
        return rows
    placed = list(rows)
    for order in (range(len(placed)), range(len(placed) - 1, -1, -1)):
        for place in order:
            row = placed[place]
            if row.tingkat is None and row.jenis is JenisBaris.DATA:
                level = _sure_level(_level(placed, place - 1), _level(placed, place + 1))
                level = level or _by_amount(placed, place)
                placed[place] = replace(row, tingkat=level)
    return placed


def _level(rows: list[BarisUang], place: int) -> int | None:
    """Return the level of a row, 0 for a total or beyond the ends of the table."""
    if not 0 <= place < len(rows) or rows[place].jenis is not JenisBaris.DATA:
        return 0
    return rows[place].tingkat


def _sure_level(before: int | None, after: int | None) -> int | None:
    match before, after:
        case (2, _) | (3, 0 | 1 | 2):
            return 3
        case (1, 3):
            return 2
        case _:
            return None


def _by_amount(rows: list[BarisUang], place: int) -> int | None:
    """Between two sub kegiatan: one more of them, unless its pagu is that of all that follow it."""
    pagu = rows[place].nilai("pagu")
    if pagu is None or (_level(rows, place - 1), _level(rows, place + 1)) != (3, 3):
        return None
    following = takewhile(lambda row: row.tingkat == 3, rows[place + 1 :])
    return 3 if pagu != sum((row.nilai("pagu") or 0 for row in following), Decimal(0)) else None
