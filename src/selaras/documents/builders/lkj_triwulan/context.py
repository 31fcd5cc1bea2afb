"""What every part of the report reads."""

from dataclasses import dataclass
from functools import cached_property

from selaras.domain.berkas import BerkasKinerja, Profil
from selaras.domain.hasil import HasilBerkas, HasilIndikator
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat

_STRATEGIC = {Tingkat.TUJUAN, Tingkat.SASARAN}


@dataclass(frozen=True)
class Konteks:
    """The computed figures with the names that the report uses again and again."""

    hasil: HasilBerkas

    @property
    def berkas(self) -> BerkasKinerja:
        """Return the records."""
        return self.hasil.berkas

    @property
    def profil(self) -> Profil:
        """Return the office and period."""
        return self.berkas.profil

    @property
    def ketentuan(self) -> KetentuanBerlaku:
        """Return what the kabupaten settles."""
        return self.berkas.ketentuan

    @property
    def periode(self) -> Periode:
        """Return the period of the report."""
        return self.profil.periode

    @property
    def triwulan(self) -> Triwulan:
        """Return the last quarter that the report speaks of."""
        return self.periode.triwulan or Triwulan.IV

    @property
    def nama_triwulan(self) -> str:
        """Return 'Triwulan II', in the word of the kabupaten."""
        return f"{self.ketentuan.kata_periode} {self.triwulan.romawi}"

    @property
    def nama_periode(self) -> str:
        """Return 'Triwulan II Tahun 2024', or 'Tahun 2024'."""
        return self.periode.label(self.ketentuan.kata_periode)

    @property
    def nama_kabupaten(self) -> str:
        """Return 'Kabupaten Lumajang'."""
        return f"Kabupaten {self.profil.kabupaten}"

    @cached_property
    def strategis(self) -> tuple[HasilIndikator, ...]:
        """Return the indicators of tujuan and sasaran."""
        return tuple(h for h in self.hasil.daftar_indikator if h.indikator.tingkat in _STRATEGIC)

    @cached_property
    def operasional(self) -> tuple[HasilIndikator, ...]:
        """Return the indicators of programmes and below."""
        return tuple(h for h in self.hasil.daftar_indikator if h.indikator.tingkat not in _STRATEGIC)
