"""Signature blocks: place and date, position, name and NIP, in running text and inside tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from selaras.domain.naskah.bagian import TandaTangan
from selaras.domain.naskah.isi import Naskah, Paragraf, TabelMentah
from selaras.domain.naskah.pengenalan.baris_tanda_tangan import (
    JABATAN,
    KEPALA_SURAT,
    NIP,
    PANGKAT,
    TANGGAL_TEMPAT,
    is_date,
    is_jabatan,
    is_name,
    is_named,
)
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.tanggal import HARI, TanggalError, parse_tanggal

_NAME_WORDS = 5  # of a name without a degree
_REACH = 6  # lines that a block may span beyond its anchor


@dataclass(frozen=True)
class _Line:
    tempat: Tempat
    teks: str


def recognise_tanda_tangan(naskah: Naskah) -> tuple[TandaTangan, ...]:
    """Return the blocks in order of the report."""
    found = [block for lines, is_text in _streams(naskah) for block in _blocks(lines, is_text=is_text)]
    return tuple(sorted(found, key=lambda block: block.tempat))


def _streams(naskah: Naskah) -> Iterator[tuple[list[_Line], bool]]:
    """Yield the lines that may be one block: running text (True), and each column of a table."""
    text: list[_Line] = []
    for bagian in naskah.daftar_bagian:
        match bagian:
            case Paragraf(tempat=tempat, teks=teks):
                text += _split(tempat, teks)
            case TabelMentah(daftar_baris=rows):
                yield text, True
                text = []
                width = max((len(row.sel) for row in rows), default=0)
                for column in range(width):
                    cells = ((row.tempat, row.sel[column]) for row in rows if column < len(row.sel))
                    yield [line for tempat, cell in cells for line in _split(tempat, cell)], False
    yield text, True


def _split(tempat: Tempat, text: str) -> list[_Line]:
    """Cut a line that holds several parts, as a cell does: 'CAMAT X, NAMA, S.Sos NIP. 19…'."""
    if (
        (dated := TANGGAL_TEMPAT.match(text))
        and dated.end() < len(text)
        and JABATAN.match(text[dated.end() :].strip())
    ):
        return [_Line(tempat, dated[0].strip()), *_split(tempat, text[dated.end() :])]
    match = NIP.search(text)
    if match is None or not match.start():
        return [_Line(tempat, text.strip())] if text.strip() else []
    head = text[: match.start()].strip()
    parts = [head]
    if JABATAN.match(head):
        parts = [part for part in re.split(r",\s+", head, maxsplit=1) if part]
    parts.append(match[0])
    if rest := text[match.end() :].strip():
        parts.append(rest)
    return [_Line(tempat, part) for part in parts]


def _blocks(lines: list[_Line], *, is_text: bool) -> Iterator[TandaTangan]:
    start = 0
    while start < len(lines):
        length = _length(lines[start : start + _REACH + 1])
        if not length and is_text and _stands_alone(lines[start : start + _REACH]):
            length = 1
        if length:
            yield _block(lines[start : start + length])
        start += length or 1


def _length(lines: list[_Line]) -> int:
    """Return how many lines from here on are one block, 0 where none begins here.

    It begins with a date, a position or a sure name and ends with the NIP, or else with the name.
    """
    first = lines[0].teks
    if not (is_date(first) or is_jabatan(first) or is_named(first)):
        return 0
    end = 0
    held = 0  # lines up to a position below a date, which is a block even without a sure name
    for number, line in enumerate(lines):
        if number and (is_date(line.teks) or not _belongs(line.teks)):
            break
        if NIP.match(line.teks):
            return number + 1
        if is_named(line.teks):
            if end:
                break
            end = number + 1
        elif is_date(first) and is_jabatan(line.teks):
            held = number + 1
    return end if end > 1 else _with_name(lines, held)


def _with_name(lines: list[_Line], held: int) -> int:
    """Return the length of a dated block, a short name below its position included."""
    below = lines[held].teks if 0 < held < len(lines) else ""
    goes_on = bool(below) and is_name(below) and not is_jabatan(below)
    return held + (goes_on and len(below.split()) <= _NAME_WORDS)


def _stands_alone(lines: list[_Line]) -> bool:
    """Tell a date whose signature is a picture from the date of a letter or of a programme."""
    first, *others = (line.teks for line in lines)
    match = TANGGAL_TEMPAT.fullmatch(first)
    if match is None or not is_date(first) or match["kota"].capitalize() in HARI:
        return False
    return not any(KEPALA_SURAT.match(text) for text in others)


def _belongs(text: str) -> bool:
    return bool(NIP.match(text) or is_jabatan(text) or is_name(text))


def _block(lines: list[_Line]) -> TandaTangan:
    block = TandaTangan(lines[0].tempat)
    for line in lines:
        block = _with(block, line)
    return block


def _with(block: TandaTangan, line: _Line) -> TandaTangan:
    if match := TANGGAL_TEMPAT.fullmatch(line.teks):
        return _dated(block, line, match)
    if match := NIP.match(line.teks):
        return replace(block, nip=match["nip"].strip(" ."), tempat_nip=line.tempat)
    if is_jabatan(line.teks):
        jabatan = f"{block.jabatan} {line.teks}".strip(" ,")
        return replace(block, jabatan=jabatan, tempat_jabatan=block.tempat_jabatan or line.tempat)
    if PANGKAT.fullmatch(line.teks):
        return block
    return replace(block, nama=line.teks.strip("()[] "), tempat_nama=line.tempat)


def _dated(block: TandaTangan, line: _Line, match: re.Match[str]) -> TandaTangan:
    month = parse_tanggal(f"1 {match['bulan']} {match['tahun']}")
    return replace(
        block,
        kota=match["kota"],
        tanggal=_day(match),
        bulan=month.month,
        tahun=month.year,
        tempat_tanggal=line.tempat,
    )


def _day(match: re.Match[str]) -> date | None:
    if match["hari"] is None:
        return None
    try:
        return parse_tanggal(f"{match['hari']} {match['bulan']} {match['tahun']}")
    except TanggalError:
        return None
