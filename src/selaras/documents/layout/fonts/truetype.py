"""Read the two facts we need from a TrueType file: its characters and their widths."""

import struct
from pathlib import Path

_BASIC_PLANE = (3, 1)  # platform Windows, Unicode of 16 bits; always in format 4


def read_advances(path: Path) -> dict[str, float]:
    """Map every character of the basic plane that the font has to its width in em."""
    data = path.read_bytes()
    tables = _tables(data)
    widths = _widths(tables)
    return {chr(code): widths[min(glyph, len(widths) - 1)] for code, glyph in _glyphs(tables["cmap"])}


def _tables(data: bytes) -> dict[str, bytes]:
    count = _u16(data, 4)
    records = struct.iter_unpack(">4sLLL", data[12 : 12 + 16 * count])
    return {tag.decode("ascii"): data[start : start + size] for tag, _, start, size in records}


def _widths(tables: dict[str, bytes]) -> list[float]:
    units_per_em = _u16(tables["head"], 18)
    count = _u16(tables["hhea"], 34)
    pairs = struct.iter_unpack(">Hh", tables["hmtx"][: 4 * count])
    return [advance / units_per_em for advance, _ in pairs]


def _glyphs(cmap: bytes) -> list[tuple[int, int]]:
    table = cmap[_subtable_offset(cmap) :]
    doubled = _u16(table, 6)
    segments = range(14, 14 + doubled, 2)
    starts = (_u16(table, at + doubled + 2) for at in segments)
    ends = (_u16(table, at) for at in segments)
    spans = zip(segments, starts, ends, strict=True)
    pairs = (
        (code, _glyph(table, at, code)) for at, start, end in spans for code in range(start, end + 1)
    )
    return [(code, glyph) for code, glyph in pairs if glyph]


def _glyph(table: bytes, segment: int, code: int) -> int:
    doubled = _u16(table, 6)
    start, delta = _u16(table, segment + doubled + 2), _u16(table, segment + 2 * doubled + 2)
    at = segment + 3 * doubled + 2
    offset = _u16(table, at)
    if offset == 0:
        return (code + delta) & 0xFFFF
    place = at + offset + 2 * (code - start)
    glyph = _u16(table, place) if place + 2 <= len(table) else 0
    return (glyph + delta) & 0xFFFF if glyph else 0


def _subtable_offset(cmap: bytes) -> int:
    records = [cmap[at : at + 8] for at in range(4, 4 + 8 * _u16(cmap, 2), 8)]
    basic = next(r for r in records if (_u16(r, 0), _u16(r, 2)) == _BASIC_PLANE)
    return int.from_bytes(basic[4:8], "big")


def _u16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big")
