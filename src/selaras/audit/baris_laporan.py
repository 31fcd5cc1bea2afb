"""The lines of a report one after the other, for rules that look for words wherever they stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca


@dataclass(frozen=True)
class BarisLaporan:
    """A paragraph, or a row of a table. `tabel` counts the tables of the source from 1, 0 for text."""

    tempat: Tempat
    sel: tuple[str, ...]
    tabel: int = 0

    @property
    def teks(self) -> str:
        """Return the line; cells are parted by ' | '."""
        return " | ".join(filter(None, self.sel))


def read_baris_laporan(naskah: NaskahTerbaca) -> Iterator[BarisLaporan]:
    """Yield every line but those of the table of contents."""
    contents = {entri.tempat.baris for entri in naskah.daftar_isi}
    tables = 0
    for bagian in naskah.naskah.daftar_bagian:
        if isinstance(bagian, Paragraf):
            if bagian.tempat.baris not in contents:
                yield BarisLaporan(bagian.tempat, (bagian.teks,))
            continue
        tables += 1
        for baris in bagian.daftar_baris:
            if baris.tempat.baris not in contents:
                yield BarisLaporan(baris.tempat, baris.sel, tables)
