"""Chapters of a report by what they hold, and the lines between two headings."""

import re
from collections.abc import Iterator

from selaras.domain.naskah.bagian import Judul
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

PENDAHULUAN = re.compile(r"\bpendahuluan\b", re.IGNORECASE)
AKUNTABILITAS = re.compile(
    r"\bakuntabilitas (?:kinerja|keuangan)\b"
    r"|\b(?:capaian|pengukuran|evaluasi|analisis) (?:capaian )?kinerja\b",
    re.IGNORECASE,
)
PENUTUP = re.compile(r"^penutup\b|\bpenutup$", re.IGNORECASE)


def find_judul(
    naskah: NaskahTerbaca, pattern: re.Pattern[str], tingkat: int | None = None
) -> Judul | None:
    """Return the first heading of the report proper that matches, of a level where one is asked for."""
    return next(
        (
            judul
            for judul in naskah.daftar_judul
            if not judul.is_lampiran
            and (tingkat is None or judul.tingkat == tingkat)
            and pattern.search(judul.teks)
        ),
        None,
    )


def end_of(naskah: NaskahTerbaca, judul: Judul) -> int:
    """Return the line of the next heading that is not below this one, or the line after the last."""
    after = (
        other.tempat.baris
        for other in naskah.daftar_judul
        if other.tempat > judul.tempat and (other.tingkat <= judul.tingkat or other.is_lampiran)
    )
    return next(after, naskah.baris_terakhir + 1)


def is_below(naskah: NaskahTerbaca, judul: Judul, tempat: Tempat) -> bool:
    """Tell whether a place lies under a heading."""
    return judul.tempat <= tempat and tempat.baris < end_of(naskah, judul)


def list_lines(naskah: NaskahTerbaca, first: int, after: int) -> Iterator[tuple[int, str]]:
    """Yield number and text of each line from `first` to before `after`; a table row is one line."""
    inside = (b for b in naskah.daftar_baris if first <= b.tempat.baris < after)
    return ((baris.tempat.baris, baris.teks) for baris in inside)


def text_of(naskah: NaskahTerbaca, judul: Judul) -> str:
    """Return everything below a heading, one line a paragraph or table row."""
    return "\n".join(teks for _, teks in list_lines(naskah, judul.tempat.baris, end_of(naskah, judul)))


def body_paragraphs(naskah: NaskahTerbaca, judul: Judul) -> Iterator[Paragraf]:
    """Yield the running text below a heading, the heading left out."""
    after = end_of(naskah, judul)
    return (p for p in naskah.daftar_paragraf if judul.tempat.baris < p.tempat.baris < after)


def analysis_start(naskah: NaskahTerbaca) -> Judul | None:
    """Return the chapter that accounts for performance, None where the report has none to be seen."""
    return find_judul(naskah, AKUNTABILITAS, tingkat=1) or find_judul(naskah, AKUNTABILITAS)


def analysis_text(naskah: NaskahTerbaca) -> str:
    """Return the whole text of the chapter that accounts for performance, '' where there is none."""
    chapter = analysis_start(naskah)
    return text_of(naskah, chapter) if chapter else ""
