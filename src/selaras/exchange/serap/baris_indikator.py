"""Rows of tables that speak of an indicator, each with the statement that it stands beside."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel
from selaras.exchange.serap.bahan import Bahan, cell
from selaras.exchange.serap.kata import same_name

_STATEMENTS = (JenisKolom.TUJUAN, JenisKolom.SASARAN, JenisKolom.PROGRAM, JenisKolom.URAIAN)
_SAID = ("tujuan", "sasaran", "program", "kegiatan")
_LABEL = re.compile(r"^(?:(?:tujuan|sasaran)\s*:\s*|\d[\d.]{3,}\s+)", re.IGNORECASE)  # or a code
_MEASURED = (JenisKolom.TARGET, JenisKolom.REALISASI)


@dataclass(frozen=True)
class BarisIndikator:
    """An indicator in a row. `pernyataan` is the tujuan, sasaran or programme beside it, '' for none."""

    tabel: Tabel
    baris: BarisData
    uraian: str
    pernyataan: str
    kolom: Kolom | None  # of the statement

    @property
    def kunci(self) -> str:
        """Return what the same indicator has in common wherever it is printed."""
        return same_name(self.uraian)

    def is_measured(self) -> bool:
        """Tell whether the table holds target and realisasi."""
        return self.tabel.has(*_MEASURED)


def list_rows(bahan: Bahan) -> Iterator[BarisIndikator]:
    """Yield the rows of all tables that have a column of indicators."""
    for tabel in bahan.naskah.daftar_tabel:
        for place, kolom in enumerate(tabel.kolom(JenisKolom.INDIKATOR)):
            yield from _column(tabel, kolom, place)


def _column(tabel: Tabel, kolom: Kolom, place: int) -> Iterator[BarisIndikator]:
    """Yield the indicators of one column, each with the statement beside it."""
    before = tabel.kolom(JenisKolom.INDIKATOR)[place - 1].indeks if place else -1
    statements = _statements(tabel, before, kolom.indeks)
    said: tuple[str, Kolom | None] = ("", statements[-1] if statements else None)
    for baris in tabel.daftar_data:
        said = _said(baris, statements) or said
        uraian = cell(baris, kolom)
        if uraian and any(c.isalpha() for c in uraian):
            yield BarisIndikator(tabel, baris, uraian, *said)


def _said(baris: BarisData, statements: list[Kolom]) -> tuple[str, Kolom] | None:
    """Return the lowest statement of a row, None where an empty cell lets the one above go on.

    A dash says that there is none at this level, so that the goal beside it is what the row measures.
    """
    for kolom in reversed(statements):
        text = (
            baris.daftar_sel[kolom.indeks].teks.strip() if kolom.indeks < len(baris.daftar_sel) else ""
        )
        if cell(baris, kolom):
            return _LABEL.sub("", cell(baris, kolom)), kolom
        if not text:
            return None
    return None


def _statements(tabel: Tabel, after: int, before: int) -> list[Kolom]:
    """Return the columns to the left that hold statements; without them, those of the whole table."""
    between = [k for k in tabel.daftar_kolom if after < k.indeks < before]
    return [k for k in between if k.jenis in _STATEMENTS or _says_statement(k)]


def _says_statement(kolom: Kolom) -> bool:
    return kolom.jenis is JenisKolom.LAIN and any(word in kolom.teks.casefold() for word in _SAID)
