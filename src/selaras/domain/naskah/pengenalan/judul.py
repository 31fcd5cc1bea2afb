"""Headings: chapters, numbered and lettered parts, and titles in capitals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from selaras.domain.naskah.bagian import Judul
from selaras.domain.naskah.isi import Naskah, Paragraf, TabelMentah
from selaras.domain.naskah.pengenalan.baris_tanda_tangan import is_signature_line
from selaras.domain.naskah.pengenalan.daftar_isi import recognise_daftar_isi
from selaras.domain.naskah.pengenalan.sistematika import without_listed

_BAB = re.compile(r"BAB\s+(?P<nomor>[IVXLC]+|\d{1,2})\b\s*[:.\-–]?\s*(?P<teks>.*)", re.IGNORECASE)
_NUMBERED = re.compile(r"(?P<nomor>(?:[IVX]+|\d{1,2})(?:\.\s?\d{1,2}){1,4})\.?\s+(?P<teks>[^\W\d_].*)")
_LETTERED = re.compile(r"(?P<nomor>[A-Z])\.\s*(?P<teks>[A-Z].*)")
_ROMAN = re.compile(r"(?P<nomor>[IVX]+)\.\s+(?P<teks>[A-Z].*)")
_KNOWN = re.compile(
    r"(KATA PENGANTAR|RINGKASAN( EKSEKUTIF)?|IKHTISAR( EKSEKUTIF)?|DAFTAR \w+"
    r"|PENDAHULUAN|PENUTUP)",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"(TABEL|GAMBAR|GRAFIK|BAGAN)\b", re.IGNORECASE)
_LETTERHEAD = re.compile(r"PEMERINTAH\s+(KAB|KOTA|PROV|KEC|DESA)", re.IGNORECASE)
_ANNEX = re.compile(r"LAMPIRAN(\s+([IVXLC]+|\d{1,2}|[A-Z])\b)?[\s.:\-–]*(?P<teks>.*)", re.IGNORECASE)
_LAMPIRAN = re.compile(r"LAMPIRAN\b", re.IGNORECASE)
_NO_TITLE = re.compile(r"\b(NIP|NOMOR|JL|JALAN|RP)\b|[|=$]|\d{6}")
_LONGEST = 120  # letters of a heading
_TITLE_LEVEL = 3  # of a title in capitals without a number
_GAP = 2  # letters that a numbering may skip and still be one


@dataclass(frozen=True)
class _Line:
    """A line that may be a heading, and what lies right above and below it; None stands for a table."""

    paragraf: Paragraf
    above: Paragraf | None
    below: Paragraf | None
    is_caption: bool  # the name of a table, which may go on over several lines in capitals

    @property
    def teks(self) -> str:
        return self.paragraf.teks.strip()


def recognise_judul(naskah: Naskah) -> tuple[Judul, ...]:
    """Return the headings in order, without those that a list of the report's chapters names."""
    contents = {entri.tempat.baris for entri in recognise_daftar_isi(naskah)}
    lines = list(_lines(naskah, contents))
    headings = without_listed(_without_cover(list(_joined(_headings(lines)))))
    return tuple(_mark_lampiran(headings, naskah))


def _lines(naskah: Naskah, contents: set[int]) -> Iterator[_Line]:
    lines = [
        bagian if isinstance(bagian, Paragraf) else None
        for bagian in naskah.daftar_bagian
        if isinstance(bagian, TabelMentah)
        or (bagian.teks.strip() and bagian.tempat.baris not in contents)
    ]
    is_caption = False
    for above, line, below in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        if line is None:
            is_caption = False
            continue
        is_caption = bool(_CAPTION.match(line.teks)) or (is_caption and _goes_on(line))
        yield _Line(line, above, below, is_caption)


def _goes_on(line: Paragraf) -> bool:
    """Tell whether a line below the name of a table may still be part of it."""
    return line.teks.isupper() and line.tingkat is None and not _is_bab(line)


def _headings(lines: list[_Line]) -> Iterator[tuple[_Line, Judul]]:
    letter, swallowed = "", None
    for line in lines:
        if line.paragraf is swallowed:
            continue
        heading = _heading(line, letter)
        if heading is None:
            continue
        if heading.tingkat == 1:
            letter = ""
        if len(heading.nomor) == 1 and heading.nomor.isalpha():
            letter = heading.nomor
        if _takes_below(line, heading):
            assert line.below is not None
            heading, swallowed = replace(heading, teks=line.below.teks.strip()), line.below
        yield line, heading


def _is_annex(text: str) -> bool:
    """Tell the title of an annex, 'LAMPIRAN II PROFIL' or 'Lampiran 1', from a sentence about one."""
    match = _ANNEX.fullmatch(text)
    return match is not None and (text.isupper() or match["teks"].casefold() in ("", "lampiran"))


def _joined(headings: Iterator[tuple[_Line, Judul]]) -> Iterator[Judul]:
    """Join titles in capitals that go on from line to line."""
    last: Judul | None = None
    last_line: Paragraf | None = None
    for line, heading in headings:
        if last and _is_title(last) and _is_title(heading) and line.above is last_line:
            last = replace(last, teks=f"{last.teks} {heading.teks}")
        else:
            if last:
                yield last
            last = heading
        last_line = line.paragraf
    if last:
        yield last


def _is_title(heading: Judul) -> bool:
    return heading.tingkat == _TITLE_LEVEL and not heading.nomor


def _without_cover(headings: list[Judul]) -> list[Judul]:
    """Leave out the titles of the cover: those before the first chapter or foreword."""
    first = next((n for n, heading in enumerate(headings) if heading.tingkat == 1), 0)
    return [h for n, h in enumerate(headings) if n >= first or not _is_title(h)]


def _takes_below(line: _Line, heading: Judul) -> bool:
    """Tell whether a bare 'BAB III' has its title on the next line."""
    below = line.below
    return not heading.teks and below is not None and len(below.teks) <= _LONGEST and not _is_bab(below)


def _is_bab(paragraf: Paragraf) -> bool:
    return _BAB.fullmatch(paragraf.teks.strip()) is not None


def _heading(line: _Line, letter: str) -> Judul | None:
    text, place = line.teks, line.paragraf.tempat
    if len(text) > _LONGEST or line.is_caption:
        return None
    level = line.paragraf.tingkat
    if match := _BAB.fullmatch(text):
        return Judul(place, f"BAB {match['nomor'].upper()}", match["teks"].strip(), level or 1)
    numbered = _numbered(text, letter)
    if numbered is None and level is None:
        return _unnumbered(line)
    nomor, title, depth = numbered or ("", text, 1)
    return Judul(place, nomor, title, level or depth)


def _numbered(text: str, letter: str) -> tuple[str, str, int] | None:
    """Return number, title and level of a numbered heading."""
    if text.endswith((";", ",", ":")):
        return None
    if match := _NUMBERED.fullmatch(text):
        nomor = re.sub(r"\.\s+", ".", match["nomor"])
        return nomor, match["teks"], nomor.count(".") + 1
    if (match := _LETTERED.fullmatch(text)) and _follows(letter, match["nomor"]):
        return None if is_signature_line(text) else (match["nomor"], match["teks"], 2)
    if (match := _ROMAN.fullmatch(text)) and match["teks"].isupper():
        return None if is_signature_line(text) else (match["nomor"], match["teks"], 1)
    return None


def _follows(letter: str, nomor: str) -> bool:
    return nomor == "A" or (bool(letter) and 0 <= ord(nomor) - ord(letter) <= _GAP)


def _unnumbered(line: _Line) -> Judul | None:
    text = line.teks
    if _KNOWN.fullmatch(text) or _is_annex(text):
        return Judul(line.paragraf.tempat, "", text, 1)
    words = re.findall(r"[^\W\d_]{2,}", text)
    if not text.isupper() or len(words) < 2 or _NO_TITLE.search(text) or _LETTERHEAD.match(text):
        return None
    if is_signature_line(text):
        return None
    return Judul(line.paragraf.tempat, "", text, _TITLE_LEVEL)


def _mark_lampiran(headings: Iterator[Judul], naskah: Naskah) -> Iterator[Judul]:
    """Mark what lies behind the last chapter: from the first annex or the first signature on."""
    found = list(headings)
    last = max((h.tempat.baris for h in found if h.nomor.startswith("BAB")), default=0)
    signed = (p.tempat.baris for p in naskah.daftar_paragraf if re.match(r"\s*NIP\b", p.teks))
    end = next((baris for baris in signed if baris > last), None) if last else None
    for heading in found:
        begins = heading.tempat.baris > last and _LAMPIRAN.match(heading.teks) is not None
        if begins and (end is None or heading.tempat.baris < end):
            end = heading.tempat.baris
        yield replace(heading, is_lampiran=end is not None and heading.tempat.baris >= end)
