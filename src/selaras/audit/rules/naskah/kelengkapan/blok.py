"""What every rule about a missing block shares: where the block belongs and how it is seen."""

import re
from abc import abstractmethod
from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.bab import (
    analysis_start,
    analysis_text,
    body_paragraphs,
    is_below,
)
from selaras.domain.naskah.bagian import JenisLaporan, Judul
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

REPORTS = frozenset({JenisLaporan.TAHUNAN, JenisLaporan.TRIWULAN, JenisLaporan.INDIVIDU})
_CAPAIAN = re.compile(r"\bcapaian\b.*\d\s?%", re.IGNORECASE)
_ANALYSIS = re.compile(r"\b(?:evaluasi|analisis)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\bhasil evaluasi\b|\btindak lanjut\b|\brekomendasi\b", re.IGNORECASE)
_MOST_TABLES = 4  # an omission is told at a few places, not at every table
_MOST_ROWS = 6


class BlokHilang(AturanNaskah):
    """Base of rules that miss a whole block; `jenis` are the reports that must have it."""

    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)
    jenis: ClassVar[frozenset[JenisLaporan]] = REPORTS
    hilang: ClassVar[str]  # the block, as the message names it

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding where the block belongs and is not there."""
        if naskah.identitas.jenis not in self.jenis:
            return
        places = self.place(naskah)
        if places and not self.is_present(naskah):
            yield self.report(
                f"Laporan tidak memuat {self.hilang}.", *places, keyakinan=Keyakinan.MUNGKIN
            )

    @abstractmethod
    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether the block is there."""

    @abstractmethod
    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return where it belongs, () where the report is too unlike the form to tell."""


class AnalisisHilang(BlokHilang):
    """Base of rules that miss an analysis in the chapter on accountability; `pola` is what shows it."""

    pola: ClassVar[re.Pattern[str]]

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether the chapter has words that show the analysis."""
        return bool(self.pola.search(analysis_text(naskah)))

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return the chapter's section of analysis and its tables of performance."""
        return analysis_places(naskah)


def list_performance_tables(naskah: NaskahTerbaca) -> list[Tabel]:
    """Return the tables of the accountability chapter that set realisasi of indicators side by side."""
    chapter = analysis_start(naskah)
    if chapter is None:
        return []
    return [
        tabel
        for tabel in naskah.daftar_tabel
        if tabel.has(JenisKolom.INDIKATOR, JenisKolom.REALISASI)
        and is_below(naskah, chapter, tabel.tempat)
    ]


def list_measuring_tables(naskah: NaskahTerbaca) -> list[Tabel]:
    """Return those of them that also tell capaian and no money."""
    return [
        tabel
        for tabel in list_performance_tables(naskah)
        if tabel.has(JenisKolom.CAPAIAN) and not tabel.has(JenisKolom.PAGU)
    ]


def analysis_places(naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
    """Return where an analysis belongs.

    That is the section named after it where it stands apart from the tables of performance; else the
    lines right behind these tables and the next section; and the chapter where it has neither.
    """
    chapter = analysis_start(naskah)
    if chapter is None:
        return ()
    tables = list_performance_tables(naskah)[:_MOST_TABLES]
    section = _find_section(naskah, chapter)
    if section and not any(section.tempat < tabel.tempat for tabel in tables):
        return (section.tempat,)
    behind = [_behind(naskah, tabel) for tabel in tables]
    return (
        tuple(dict.fromkeys([*behind, *_next_section(naskah, chapter)])) if tables else (chapter.tempat,)
    )


def _next_section(naskah: NaskahTerbaca, chapter: Judul) -> list[Tempat]:
    """Return the heading behind the last table of performance, [] where the chapter ends there."""
    last = list_performance_tables(naskah)[-1].tempat
    below = (judul.tempat for judul in naskah.daftar_judul if is_below(naskah, chapter, judul.tempat))
    return [tempat for tempat in below if tempat > last][:1]


def _behind(naskah: NaskahTerbaca, tabel: Tabel) -> Tempat:
    """Return the place of the first paragraph behind a table, of its last row where none follows."""
    last = (tabel.daftar_baris or tabel.kepala)[-1].tempat
    return next((p.tempat for p in naskah.daftar_paragraf if p.tempat > last), last)


def _find_section(naskah: NaskahTerbaca, chapter: Judul) -> Judul | None:
    below = (j for j in naskah.daftar_judul if j != chapter and is_below(naskah, chapter, j.tempat))
    named = (j for j in below if _ANALYSIS.search(j.teks) and not _OF_OTHERS.search(j.teks))
    return next(named, None)


def capaian_places(naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
    """Return the last paragraph of the chapter that tells a capaian, or else the rows that do."""
    chapter = analysis_start(naskah)
    if chapter is None:
        return ()
    telling = [p.tempat for p in body_paragraphs(naskah, chapter) if _CAPAIAN.search(p.teks)]
    rows = [b.tempat for tabel in list_measuring_tables(naskah) for b in tabel.daftar_data]
    return tuple(telling[-1:] or rows[:_MOST_ROWS]) or analysis_places(naskah)
