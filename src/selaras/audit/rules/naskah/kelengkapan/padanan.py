"""Which rows of two tables speak of the same indicator or sasaran, however each spells it."""

from collections.abc import Iterable

from selaras.audit.kemiripan import Kemiripan, compare_nama, kesamaan_isi
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca

_ALIKE = 80  # of 100: words that carry meaning are nearly all the same


def is_same(kiri: str, kanan: str) -> bool:
    """Tell whether two names mean the same thing."""
    if compare_nama(kiri, kanan) is not Kemiripan.BERBEDA:
        return True
    return kesamaan_isi(kiri, kanan) >= _ALIKE


def find_same(nama: str, daftar: Iterable[BarisKinerja]) -> BarisKinerja | None:
    """Return the first row of that indicator."""
    return next((baris for baris in daftar if is_same(nama, baris.indikator)), None)


def list_pk(naskah: NaskahTerbaca) -> list[BarisKinerja]:
    """Return the rows of the first table of the Perjanjian Kinerja, and of its nameless second part."""
    named = [tabel for tabel in naskah.daftar_tabel if is_pk(naskah, tabel)]
    if not named:
        return []
    first = named[0].nomor
    run = {first} | {tabel.nomor for tabel in named if tabel.nomor == first + 1 and not tabel.judul}
    return [baris for baris in naskah.daftar_kinerja if baris.tabel.nomor in run and baris.indikator]


def is_pk(naskah: NaskahTerbaca, tabel: Tabel) -> bool:
    """Tell whether a table holds promises: targets without realisasi, below that name."""
    if not tabel.has(JenisKolom.INDIKATOR, JenisKolom.TARGET) or tabel.has(JenisKolom.REALISASI):
        return False
    headings = [judul.teks for judul in naskah.daftar_judul if judul.tempat < tabel.tempat]
    above = [p.teks for p in naskah.daftar_paragraf if p.tempat < tabel.tempat]
    named = (tabel.nama, *headings[-2:], *above[-1:])
    return any("perjanjian kinerja" in teks.casefold() for teks in named)
