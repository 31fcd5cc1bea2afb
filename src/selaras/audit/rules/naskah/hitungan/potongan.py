"""Percentages of one table of which some are cut off instead of rounded."""

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.kesamaan import Kecocokan, compare, exact
from selaras.audit.rules.naskah.hitungan.perhitungan import Perhitungan
from selaras.audit.rules.naskah.hitungan.rumus_capaian import RumusCapaian, read_capaian
from selaras.audit.rules.naskah.hitungan.serapan_tabel import find_serapan_tabel
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.angka import round_half_up
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_HABIT = 2  # rows that make cutting the habit of a table


@dataclass(frozen=True)
class BarisPersen:
    """One percentage with the formula that comes nearest to it."""

    tempat: Tempat
    perhitungan: Perhitungan

    @property
    def is_dipotong(self) -> bool:
        """Tell whether no source, rounded or not, gives the print by rounding."""
        return self.perhitungan.kecocokan is Kecocokan.DIPOTONG

    @property
    def is_tampak_dipotong(self) -> bool:
        """Tell whether the numbers as printed give the print only by cutting."""
        return self._sharp is Kecocokan.DIPOTONG

    @property
    def is_dibulatkan_naik(self) -> bool:
        """Tell whether the print was rounded up, which a table that cuts never does."""
        cetak = self.perhitungan.cetak
        rounded = round_half_up(self.perhitungan.hasil.pusat, cetak.desimal)
        return cetak.nilai == rounded > self.perhitungan.hasil.pusat

    @property
    def _sharp(self) -> Kecocokan:
        return compare(exact(self.perhitungan.hasil.pusat), self.perhitungan.cetak)


def list_persen(naskah: NaskahTerbaca) -> Iterator[list[BarisPersen]]:
    """Yield the percentages of each table: those of performance, then those of money."""
    performance: dict[int, list[BarisPersen]] = {}
    for baris in naskah.daftar_kinerja:
        tercetak = read_capaian(baris)
        if tercetak and RumusCapaian.NAIK in tercetak.cocok:
            row = BarisPersen(baris.tempat, tercetak.perhitungan(RumusCapaian.NAIK))
            performance.setdefault(baris.tabel.nomor, []).append(row)
    yield from performance.values()
    for tabel in list_tabel(naskah):
        yield [BarisPersen(one.baris.tempat, one.perhitungan) for one in find_serapan_tabel(tabel)]


def pick_dipotong(rows: list[BarisPersen]) -> list[BarisPersen]:
    """Return the rows that are cut: the sure ones, or all that look so where the table only cuts."""
    sure = [row for row in rows if row.is_dipotong]
    seeming = [row for row in rows if row.is_tampak_dipotong]
    if any(row.is_dibulatkan_naik for row in rows):
        return sure
    return seeming if sure or len(seeming) >= _HABIT else []
