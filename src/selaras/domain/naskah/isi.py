"""A report as a reader hands it over: paragraphs and tables in order, each line with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from selaras.domain.naskah.tempat import Tempat


class Asal(StrEnum):
    """The form in which the report came."""

    TEKS = "teks"
    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"


@dataclass(frozen=True)
class Paragraf:
    """A line of running text, without markup; `tingkat` is its heading level where the source says."""

    tempat: Tempat
    teks: str
    tingkat: int | None = None


@dataclass(frozen=True)
class BarisTabel:
    """A row of a table; cells without markup, white space single, '' where empty."""

    tempat: Tempat
    sel: tuple[str, ...]

    @property
    def teks(self) -> str:
        """Return the cells in one line."""
        return " | ".join(filter(None, self.sel))


@dataclass(frozen=True)
class TabelMentah:
    """A table as it lies in the source: header rows are not told from others yet."""

    daftar_baris: tuple[BarisTabel, ...]


Bagian = Paragraf | TabelMentah


@dataclass(frozen=True)
class Naskah:
    """A whole report. `daftar_masalah` holds what could not be read, in words, with its place."""

    nama: str
    asal: Asal
    daftar_bagian: tuple[Bagian, ...]
    daftar_masalah: tuple[tuple[Tempat, str], ...] = ()

    @property
    def daftar_paragraf(self) -> Iterator[Paragraf]:
        """Return the running text in order."""
        return (bagian for bagian in self.daftar_bagian if isinstance(bagian, Paragraf))

    @property
    def daftar_tabel(self) -> Iterator[TabelMentah]:
        """Return the tables in order."""
        return (bagian for bagian in self.daftar_bagian if isinstance(bagian, TabelMentah))
