"""Columns headed by a year alone: the caption of the table says what they hold."""

import re
from collections.abc import Sequence
from dataclasses import replace

from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tabel import JenisKolom, Kolom

_YEAR = re.compile(r"\W*(?:tahun\s+)?(?:19|20)\d\d\W*", re.IGNORECASE)
_TARGET = re.compile(r"\btarget\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:realisasi|capaian|perkembangan|perbandingan|anggaran|pagu|pendanaan)\b", re.IGNORECASE
)
_FEWEST = 2


def name_years(daftar_kolom: tuple[Kolom, ...], judul: Sequence[Paragraf]) -> tuple[Kolom, ...]:
    """Return the columns, those of bare years as targets where the caption speaks of targets alone."""
    caption = " ".join(paragraf.teks for paragraf in judul)
    bare = [
        kolom for kolom in daftar_kolom if kolom.jenis is JenisKolom.LAIN and _YEAR.fullmatch(kolom.teks)
    ]
    has_subject = any(kolom.jenis is JenisKolom.INDIKATOR for kolom in daftar_kolom)
    if len(bare) < _FEWEST or not has_subject or not _TARGET.search(caption) or _OTHER.search(caption):
        return daftar_kolom
    return tuple(replace(k, jenis=JenisKolom.TARGET) if k in bare else k for k in daftar_kolom)
