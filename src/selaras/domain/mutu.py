"""Tables that turn an index into its mutu; borders are open or closed as the rule prints them."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from selaras.domain.angka import format_ringkas, round_half_up, settle


class TabelMutuError(ValueError):
    """A table whose rows leave values out or do not run from best to worst."""


@dataclass(frozen=True)
class Mutu:
    """One row, from `batas_bawah` up to the row above; without `bawah_termasuk` the border is out."""

    kode: str
    makna: str
    batas_bawah: Decimal
    bawah_termasuk: bool = True

    def is_reached(self, nilai: Decimal) -> bool:
        """Tell whether the value lies on or above the border of the row."""
        return nilai > self.batas_bawah or (self.bawah_termasuk and nilai == self.batas_bawah)

    def __str__(self) -> str:
        name = self.kode if self.makna in {"", self.kode} else f"{self.kode} ({self.makna})"
        begin = "mulai" if self.bawah_termasuk else "di atas"
        return f"{name}: {begin} {format_ringkas(self.batas_bawah, 6)}"


@dataclass(frozen=True)
class TabelMutu:
    """The rows from best to worst, for values from the border of the last row up to `tertinggi`.

    `desimal` is what the value is rounded to, half up, before it is compared; None compares it as it is.
    """

    nama: str
    daftar_mutu: tuple[Mutu, ...]
    tertinggi: Decimal
    desimal: int | None = None

    def __post_init__(self) -> None:
        if not self.daftar_mutu or not self.daftar_mutu[-1].bawah_termasuk:
            raise TabelMutuError(f"tabel {self.nama}: baris terbawah harus memuat nilai terendahnya")
        borders = [self.tertinggi, *(mutu.batas_bawah for mutu in self.daftar_mutu)]
        if any(upper <= lower for upper, lower in pairwise(borders)):
            raise TabelMutuError(f"tabel {self.nama}: susun baris dari yang terbaik")
        if len({mutu.kode for mutu in self.daftar_mutu}) < len(self.daftar_mutu):
            raise TabelMutuError(f"tabel {self.nama}: satu kode tertulis dua kali")

    @property
    def terendah(self) -> Decimal:
        """Return the lowest value that the table speaks of."""
        return self.daftar_mutu[-1].batas_bawah

    def contains(self, nilai: Decimal) -> bool:
        """Tell whether the value can be an index of this table."""
        return self.terendah <= settle(nilai) <= self.tertinggi

    def __str__(self) -> str:
        reading = "tanpa dibulatkan"
        if self.desimal is not None:
            reading = f"sesudah dibulatkan ke {self.desimal} desimal"
        limits = f"{format_ringkas(self.terendah)} sampai {format_ringkas(self.tertinggi)}"
        return "\n".join([*map(str, self.daftar_mutu), f"(nilai {limits}, dibandingkan {reading})"])


def mutu_for(nilai: Decimal, tabel: TabelMutu) -> Mutu | None:
    """Return the row of a value; None for a value that the table cannot speak of."""
    if not tabel.contains(nilai):
        return None
    read = settle(nilai) if tabel.desimal is None else round_half_up(nilai, tabel.desimal)
    return next((m for m in tabel.daftar_mutu if m.is_reached(read)), tabel.daftar_mutu[-1])
