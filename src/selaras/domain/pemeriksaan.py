"""What a check gave, with what it was made of: read by every form that findings are told in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from textwrap import shorten

from selaras.domain.berkas.pengecualian import PengecualianReviu
from selaras.domain.naskah.isi import Asal
from selaras.domain.temuan import Temuan, TingkatTemuan

_QUOTED = 100  # letters


@dataclass(frozen=True)
class ObjekReviu:
    """What was checked: the name of the file, and whose it is; '' and None where it does not say.

    `asal` is the form of a report, None for the office's own book.
    """

    nama_berkas: str
    asal: Asal | None = None
    instansi: str = ""
    kabupaten: str = ""
    periode: str = ""  # 'Triwulan II Tahun 2024'
    tahun: int | None = None

    @property
    def sebutan(self) -> str:
        """Return 'Kecamatan Contoh, Kabupaten Contoh, Tahun 2024' as far as known."""
        region = f"Kabupaten {self.kabupaten}" if self.kabupaten else ""
        return ", ".join(filter(None, (self.instansi, region, self.periode)))


@dataclass(frozen=True)
class HasilPemeriksaan:
    """The findings by weight and place, and those that an exception silences, with it."""

    daftar_temuan: tuple[Temuan, ...]
    daftar_terkecuali: tuple[tuple[Temuan, PengecualianReviu], ...] = ()

    def of(self, tingkat: TingkatTemuan) -> tuple[Temuan, ...]:
        """Return the findings of one weight."""
        return tuple(temuan for temuan in self.daftar_temuan if temuan.tingkat is tingkat)


@dataclass(frozen=True)
class CatatanReviu:
    """A check as it is told: what was checked, as of which day, and what was found.

    `kutipan` holds the lines of a report by number, so that a place can be found by its words.
    """

    objek: ObjekReviu
    tanggal: date
    hasil: HasilPemeriksaan
    kutipan: Mapping[int, str] = field(default_factory=dict)

    def quote(self, temuan: Temuan) -> str:
        """Return how the line of the fault begins, '' where a workbook was checked."""
        text = self.kutipan.get(temuan.tempat[0].baris, "") if temuan.tempat else ""
        return shorten(text, _QUOTED, placeholder=" …")


def count_by_weight(daftar_temuan: Iterable[Temuan]) -> dict[TingkatTemuan, int]:
    """Return how many findings there are of each weight, also of those without any."""
    found = [temuan.tingkat for temuan in daftar_temuan]
    return {tingkat: found.count(tingkat) for tingkat in TingkatTemuan}
