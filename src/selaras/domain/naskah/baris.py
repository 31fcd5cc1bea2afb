"""The lines of a report one after the other, for whoever looks for words wherever they stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.domain.naskah.isi import Naskah, Paragraf
from selaras.domain.naskah.tempat import Tempat


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


def list_baris(naskah: Naskah) -> Iterator[BarisLaporan]:
    """Yield every line that holds anything, in order."""
    tables = 0
    for bagian in naskah.daftar_bagian:
        if isinstance(bagian, Paragraf):
            yield BarisLaporan(bagian.tempat, (bagian.teks,))
            continue
        tables += 1
        yield from (BarisLaporan(b.tempat, b.sel, tables) for b in bagian.daftar_baris)
