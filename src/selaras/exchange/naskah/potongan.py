"""What a reader hands over piece by piece, and the pieces put together as a Naskah with its places."""

from collections.abc import Iterable
from dataclasses import dataclass

from selaras.domain.naskah.isi import Asal, Bagian, BarisTabel, Naskah, Paragraf, TabelMentah
from selaras.domain.naskah.tempat import Tempat
from selaras.exchange.naskah.lampiran import Lampiran


@dataclass(frozen=True)
class Teks:
    """A line of running text; `tingkat` is its heading level where the source names one."""

    teks: str
    tingkat: int | None = None
    halaman: int | None = None


@dataclass(frozen=True)
class BarisKisi:
    """A row of a grid; a merged cell has its text at its first place and '' at the others."""

    sel: tuple[str, ...]
    halaman: int | None = None


@dataclass(frozen=True)
class Kisi:
    """A table."""

    daftar_baris: tuple[BarisKisi, ...]


@dataclass(frozen=True)
class Masalah:
    """What could not be read, in words, told where it stands in the order of the pieces."""

    pesan: str
    halaman: int | None = None


@dataclass(frozen=True)
class Langkah:
    """How far the reading has come: `ke` of `dari` pages."""

    ke: int
    dari: int


Potongan = Teks | Kisi | Masalah | Lampiran


def assemble(nama: str, asal: Asal, daftar: Iterable[Potongan]) -> Naskah:
    """Return the whole with its lines numbered in reading order; a paragraph or a row is one."""
    susunan = _Susunan()
    for potongan in daftar:
        susunan.add(potongan)
    return Naskah(nama, asal, tuple(susunan.bagian), tuple(susunan.masalah))


class _Susunan:
    """Counts lines and tables while the pieces arrive."""

    def __init__(self) -> None:
        self.bagian: list[Bagian] = []
        self.masalah: list[tuple[Tempat, str]] = []
        self._baris = 0
        self._tabel = 0

    def add(self, potongan: Potongan) -> None:
        match potongan:
            case Teks(teks, tingkat, halaman):
                self._baris += 1
                self.bagian.append(Paragraf(Tempat(self._baris, halaman), teks, tingkat))
            case Kisi(daftar_baris):
                self._add_table(daftar_baris)
            case Masalah(pesan, halaman):
                self.masalah.append((Tempat(max(self._baris, 1), halaman), pesan))
            case Lampiran():
                pass  # no part of what is read; asked for by itself

    def _add_table(self, daftar_baris: tuple[BarisKisi, ...]) -> None:
        self._tabel += 1
        rows = []
        for number, baris in enumerate(daftar_baris, start=1):
            if any(baris.sel):
                self._baris += 1
                tempat = Tempat(self._baris, baris.halaman, self._tabel, number)
                rows.append(BarisTabel(tempat, baris.sel))
        if rows:
            self.bagian.append(TabelMentah(tuple(rows)))
        else:
            self._tabel -= 1
