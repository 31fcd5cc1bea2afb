"""The numbers in the column 'No' of a table, and where they do not follow each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selaras.domain.naskah.pengenalan.isi_kolom import TEKS
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Sel, Tabel
from selaras.domain.naskah.tempat import Tempat

_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{1,2})*)[.)]?")


@dataclass(frozen=True)
class BarisBernomor:
    """A data row: its number as steps, (1, 3) for '1.3' and () for none; and its first text."""

    tempat: Tempat
    nomor: tuple[int, ...]
    cetak: str
    teks: str
    kolom_teks: int  # place of the column of the first text, -1 where the row has no text


def numbered_rows(tabel: Tabel) -> list[BarisBernomor]:
    """Return the data rows of a table with a column of numbers, nothing where it has none."""
    if len(tabel.kolom(JenisKolom.NOMOR)) != 1:
        return []
    return [_row(baris) for baris in tabel.daftar_data]


def steps(rows: Sequence[BarisBernomor]) -> Iterator[tuple[BarisBernomor, BarisBernomor]]:
    """Yield each numbered row with the numbered row before it of the same depth and the same parent."""
    last: dict[tuple[int, ...], BarisBernomor] = {}
    for row in rows:
        if not row.nomor:
            continue
        parent = row.nomor[:-1]
        if parent in last:
            yield last[parent], row
        last[parent] = row


def _row(baris: BarisData) -> BarisBernomor:
    printed = baris.teks(JenisKolom.NOMOR)
    match = _NUMBER.fullmatch(printed)
    number = tuple(map(int, match[1].split("."))) if match else ()
    filled = [sel for sel in baris.daftar_sel if sel.teks and sel.kolom.jenis is not JenisKolom.NOMOR]
    named = (sel for sel in filled if sel.kolom.jenis in TEKS)
    words = (sel for sel in filled if sel.teks[0].isalpha())
    first = next(named, None) or next(words, None)
    first = first or next(filter(_is_words, baris.daftar_sel), None)
    place = first.kolom.indeks if first else -1
    return BarisBernomor(baris.tempat, number, printed, first.teks if first else "", place)


def _is_words(sel: Sel) -> bool:
    """Tell a cell of words in a column of an unknown kind, as 'Rekomendasi' is."""
    return sel.kolom.jenis is JenisKolom.LAIN and bool(sel.teks) and sel.angka is None
