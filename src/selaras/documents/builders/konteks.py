"""What every part of a document reads: the figures, the outline, and whom the document is about."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from selaras.domain.berkas import BerkasKinerja, Profil
from selaras.domain.hasil import HasilBerkas, HasilIndikator
from selaras.domain.ketentuan import Bagian, Kerangka, KetentuanBerlaku
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat

STRATEGIS = {Tingkat.TUJUAN, Tingkat.SASARAN}


@dataclass(frozen=True)
class Subjek:
    """What one document of its kind is about: a decree, a letter, one official's agreement.

    `kode` finds the record and ends the file name; both texts are empty for the office as a whole.
    """

    kode: str = ""
    nama: str = ""
    tanggal: date | None = None


KANTOR = Subjek()


@dataclass(frozen=True)
class Konteks:
    """The computed figures with the names that a document uses again and again."""

    hasil: HasilBerkas
    kerangka: Kerangka
    subjek: Subjek = KANTOR

    @property
    def judul(self) -> str:
        """Return the title: the name of the document, and whom or which period it is about."""
        return f"{self.kerangka.nama} {self.subjek.nama or self.periode_dokumen}"

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
    def periode_dokumen(self) -> str:
        """Return what the document speaks of: the year for one that is made once a year."""
        return f"Tahun {self.periode.tahun}" if self.kerangka.tahunan else self.nama_periode

    @property
    def setahun(self) -> bool:
        """Tell whether the report is of a whole year."""
        return self.periode.triwulan is None

    @property
    def sampai_periode(self) -> str:
        """Return 'sampai dengan Triwulan II Tahun 2024', or 'Tahun 2024'."""
        return self.nama_periode if self.setahun else f"sampai dengan {self.nama_periode}"

    @property
    def nama_kabupaten(self) -> str:
        """Return 'Kabupaten Lumajang'."""
        return f"Kabupaten {self.profil.kabupaten}"

    def title_of(self, bagian: Bagian) -> str:
        """Return the heading as it is printed, with the year and period of the book."""
        return bagian.judul.format(tahun=self.periode.tahun, periode=self.nama_periode)

    @cached_property
    def strategis(self) -> tuple[HasilIndikator, ...]:
        """Return the indicators of tujuan and sasaran."""
        return tuple(h for h in self.hasil.daftar_indikator if h.indikator.tingkat in STRATEGIS)

    @cached_property
    def operasional(self) -> tuple[HasilIndikator, ...]:
        """Return the indicators of programmes and below."""
        return tuple(h for h in self.hasil.daftar_indikator if h.indikator.tingkat not in STRATEGIS)
