"""Read a report that came as text with tab-separated tables."""

import codecs
from collections.abc import Iterator

from selaras.domain.naskah.isi import Asal, Bagian, BarisTabel, Naskah, Paragraf, TabelMentah
from selaras.domain.naskah.tempat import Tempat
from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.markah import heading_level, is_rule, strip_cell, strip_paragraph

_MAX_BYTES = 50_000_000
_MAX_LINE = 1_000_000  # letters; a report on one line is no report
_MAX_LINES = 500_000
_MAX_CELLS = 500
_UNREAD = "\N{REPLACEMENT CHARACTER}"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_teks(name: str, content: bytes) -> Naskah:
    """Read text in UTF-8, UTF-16 with a byte order mark, or Windows-1252.

    `baris` of each place is the line of the file, from 1. Lines with tabs that follow each other are one
    raw table; an empty line ends it. Raises NaskahError.
    """
    if len(content) > _MAX_BYTES:
        raise NaskahError(f"Berkas {name} lebih besar dari {_MAX_BYTES // 1_000_000} MB.")
    text = _decode(name, content)
    if "\0" in text:
        raise NaskahError(f"Berkas {name} bukan berkas teks: isinya memuat karakter kosong (NUL).")
    lines = text.split("\n")
    _check_size(name, lines)
    return Naskah(name, Asal.TEKS, tuple(_parts(lines)), tuple(_unread(lines)))


def _unread(lines: list[str]) -> Iterator[tuple[Tempat, str]]:
    """Yield the lines with letters that no encoding could read."""
    for number, line in enumerate(lines, start=1):
        if _UNREAD in line:
            yield Tempat(number), f"Baris ini memuat {line.count(_UNREAD)} huruf yang tidak terbaca."


def _decode(name: str, content: bytes) -> str:
    encoding = next((found for mark, found in _MARKS if content.startswith(mark)), "")
    try:
        return content.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        if encoding:
            raise NaskahError(f"Berkas {name} rusak: pengodean hurufnya tidak terbaca.") from error
        return content.decode("cp1252", errors="replace")


def _check_size(name: str, lines: list[str]) -> None:
    if len(lines) > _MAX_LINES:
        raise NaskahError(f"Berkas {name} memuat lebih dari {_MAX_LINES} baris.")
    for number, line in enumerate(lines, start=1):
        if len(line) > _MAX_LINE:
            raise NaskahError(f"Baris {number} berkas {name} lebih panjang dari {_MAX_LINE} huruf.")
        if line.count("\t") >= _MAX_CELLS:
            raise NaskahError(f"Baris {number} berkas {name} memuat lebih dari {_MAX_CELLS} kolom.")


def _parts(lines: list[str]) -> Iterator[Bagian]:
    rows: list[BarisTabel] = []
    tables = 0
    for number, line in enumerate(lines, start=1):
        if "\t" in line:
            row = _row(line, Tempat(number, tabel=tables + 1, baris_tabel=len(rows) + 1))
            rows += [row] if row else []
            continue
        if rows:
            yield TabelMentah(tuple(rows))
            rows, tables = [], tables + 1
        if text := strip_paragraph(line):
            yield Paragraf(Tempat(number), text, heading_level(line))
    if rows:
        yield TabelMentah(tuple(rows))


def _row(line: str, tempat: Tempat) -> BarisTabel | None:
    """Return the row, None for one that is empty or only draws a line."""
    cells = tuple(strip_cell(cell) for cell in line.rstrip("\r").split("\t"))
    return BarisTabel(tempat, cells) if any(cells) and not is_rule(cells) else None
