"""What every part of serap reads from: the report, its name, and rows of tables with their source."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.exchange.serap.kata import filled
from selaras.exchange.serap.terserap import Isi, place_in

if TYPE_CHECKING:
    from selaras.domain.naskah.bagian import Judul

_YEAR = re.compile(r"\b(20\d\d)\b")


@dataclass(frozen=True)
class Bahan:
    """A report as understood, with the name of its file."""

    naskah: NaskahTerbaca

    @property
    def nama(self) -> str:
        """Return the name of the file."""
        return self.naskah.naskah.nama

    @property
    def tahun(self) -> int | None:
        """Return the year that is reported."""
        return self.naskah.identitas.tahun

    def isi(self, nilai: Any, tempat: Tempat, ragu: str = "") -> Isi:
        """Return a value with its source."""
        return Isi(nilai, place_in(self.nama, tempat), ragu)

    def text(self, baris: BarisData, jenis: JenisKolom) -> Isi | None:
        """Return the text of a cell with its source, None where it is empty."""
        teks = filled(baris.teks(jenis))
        return self.isi(teks, baris.tempat) if teks else None

    def heading_above(self, tempat: Tempat) -> str:
        """Return the headings that a place stands under, from the chapter down, in small letters."""
        chain: dict[int, Judul] = {}
        for judul in self.naskah.daftar_judul:
            if judul.tempat.baris > tempat.baris:
                break
            chain = {level: j for level, j in chain.items() if level < judul.tingkat}
            chain[judul.tingkat] = judul
        return " / ".join(judul.teks for judul in chain.values()).casefold()

    def about(self, tabel: Tabel) -> str:
        """Return caption and nearest heading of a table, in small letters; a chapter holds too much."""
        return f"{tabel.nama} / {self.heading_above(tabel.tempat).rpartition(' / ')[2]}".casefold()


def cell(baris: BarisData, kolom: Kolom | None) -> str:
    """Return the text of a cell, '' without a column or content."""
    if kolom is None or kolom.indeks >= len(baris.daftar_sel):
        return ""
    return filled(baris.daftar_sel[kolom.indeks].teks)


def year_of(kolom: Kolom) -> int | None:
    """Return the year that a header names, also in brackets as in '1 (2021)'."""
    found = _YEAR.findall(kolom.teks.rpartition(" / ")[2])
    return kolom.tahun or (int(found[0]) if len(found) == 1 else None)
