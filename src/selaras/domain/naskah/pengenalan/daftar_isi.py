"""The table of contents, and the lists of tables and pictures: lines that end in a page number."""

import re
from collections.abc import Iterator

from selaras.domain.naskah.bagian import EntriDaftarIsi
from selaras.domain.naskah.isi import BarisTabel, Naskah, Paragraf, TabelMentah
from selaras.domain.naskah.tempat import Tempat

_TITLE = re.compile(r"DAFTAR\s+(ISI|TABEL|GAMBAR|GRAFIK|BAGAN|LAMPIRAN)\s*", re.IGNORECASE)
_PAGE = r"(?P<halaman>\d{1,3}|[ivxlc]{1,6})"
_LEADERS = re.compile(rf"(?P<teks>.*?\S)\s*(?:\.\s?){{4,}}\s*{_PAGE}?\s*", re.IGNORECASE)
_TABBED = re.compile(rf"(?P<teks>.*?\S)\s{{2,}}{_PAGE}", re.IGNORECASE)
_PLAIN = re.compile(rf"(?P<teks>.*[^\W\d_].*?)\s+{_PAGE}", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<nomor>BAB\s+(?:[IVXLC]+|\d+)|(?:Tabel|Gambar|Grafik|Bagan|Lampiran)\s+[\w.]*\d[\w.]*"
    r"|[IVX]+(?:\.\s?\d+)+|\d+(?:\.\d+)*|[A-Za-z](?=[.)]))[.):]*\s+(?P<teks>\S.*)",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:BAB|LAMPIRAN)\s+(?:[IVXLC]+|\d{1,2})[.:]?", re.IGNORECASE)  # no page behind it
_LONGEST = 400  # letters of an entry with its leaders
_UNPAGED = 2  # lines without a page number that an entry may begin with


def recognise_daftar_isi(naskah: Naskah) -> tuple[EntriDaftarIsi, ...]:
    """Return its lines in order; a line without a page is kept where an entry goes on below it."""
    found: list[EntriDaftarIsi] = []
    waiting: list[tuple[Tempat, str]] = []
    is_open = False
    for tempat, text in _lines(naskah):
        if _TITLE.fullmatch(text):
            is_open, waiting = True, []
        elif entry := _entry(tempat, text, is_open=is_open):
            found += [_numbered(place, line, "") for place, line in waiting] if is_open else []
            found.append(entry)
            waiting = []
        elif is_open:
            waiting.append((tempat, text))
            is_open = len(waiting) <= _UNPAGED
    return tuple(found)


def _lines(naskah: Naskah) -> Iterator[tuple[Tempat, str]]:
    for bagian in naskah.daftar_bagian:
        match bagian:
            case Paragraf(tempat=tempat, teks=text) if text.strip():
                yield tempat, text.strip()
            case TabelMentah(daftar_baris=rows):
                yield from ((row.tempat, _row(row)) for row in rows if row.teks)


def _row(row: BarisTabel) -> str:
    """Return a row as the line it would be: text, a wide gap, page."""
    cells = [cell for cell in row.sel if cell]
    return "   ".join((" ".join(cells[:-1]), cells[-1])) if len(cells) > 1 else cells[0]


def _entry(tempat: Tempat, text: str, *, is_open: bool) -> EntriDaftarIsi | None:
    if len(text) > _LONGEST or _BARE.fullmatch(text):
        return None
    match = _LEADERS.fullmatch(text)
    if match is None and is_open:
        match = _TABBED.fullmatch(text) or _PLAIN.fullmatch(text)
    if match is None or (not is_open and not match["halaman"]):
        return None
    return _numbered(tempat, match["teks"].rstrip(" ."), match["halaman"] or "")


def _numbered(tempat: Tempat, text: str, page: str) -> EntriDaftarIsi:
    match = _NUMBER.fullmatch(text)
    if match is None:
        return EntriDaftarIsi(tempat, "", text, page)
    return EntriDaftarIsi(tempat, match["nomor"].rstrip("."), match["teks"], page)
