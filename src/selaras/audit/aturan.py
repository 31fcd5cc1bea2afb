"""A rule: what every one of them declares, and the two kinds of subject they check."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, ClassVar

from selaras.audit.lokasi import place_of
from selaras.domain.berkas import BerkasKinerja, PengecualianReviu
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.pilihan import Pilihan
from selaras.domain.temuan import Kelompok, Keyakinan, LokasiBuku, Temuan, TingkatTemuan


class StatusAturan(Pilihan):
    """The life of a rule; its code is never used again for another one."""

    PRATINJAU = "pratinjau", "Pratinjau"  # may still be wrong; runs only where it is asked for
    STABIL = "stabil", "Stabil"
    USANG = "usang", "Usang"  # still runs, will be withdrawn
    DICABUT = "dicabut", "Dicabut"  # never runs; its page stays


class Aturan(ABC):
    """Base of every rule.

    The docstring of a rule is its manual page, in Indonesian: the first line says the fault, then
    follow the headings *Yang diperiksa*, *Mengapa*, *Contoh* and *Saran*, each with its text indented.
    `saran` is what a finding advises, one sentence.
    """

    kode: ClassVar[str]
    judul: ClassVar[str]
    kelompok: ClassVar[Kelompok]
    tingkat: ClassVar[TingkatTemuan]
    saran: ClassVar[str]
    dasar_hukum: ClassVar[str]
    berlaku_sejak: ClassVar[date]
    status: ClassVar[StatusAturan] = StatusAturan.STABIL

    @property
    def keluarga(self) -> str:
        """Return the folder that holds it: 'hitungan', 'data_dukung'."""
        return type(self).__module__.split(".")[-2]

    def _report(self, pesan: str, **isi: Any) -> Temuan:
        """Return a finding of this rule; `isi` replaces or adds fields of Temuan."""
        values: dict[str, Any] = {
            "kode": self.kode,
            "judul": self.judul,
            "kelompok": self.kelompok,
            "tingkat": self.tingkat,
            "saran": self.saran,
            "dasar_hukum": self.dasar_hukum,
            "keyakinan": Keyakinan.PASTI,
        }
        return Temuan(pesan=pesan, **(values | isi))


class AturanNaskah(Aturan):
    """A rule over a report as read."""

    @abstractmethod
    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield the findings; silent where the rule is not sure what it reads."""

    def report(self, pesan: str, *tempat: Tempat, **isi: Any) -> Temuan:
        """Return a finding at these places: first that of the fault, then those it is compared with."""
        return self._report(pesan, tempat=tuple(dict.fromkeys(tempat)), **isi)


@dataclass(frozen=True)
class BahanBerkas:
    """What a rule over an office's data reads: the records, every figure, and the day of the check."""

    berkas: BerkasKinerja
    tanggal: date

    @cached_property
    def hasil(self) -> HasilBerkas:
        """Every figure of the berkas."""
        return calculate_berkas(self.berkas)


class AturanBerkas(Aturan):
    """A rule over the data of one office."""

    @abstractmethod
    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield the findings; silent where the records it compares are not filled."""

    def report(self, pesan: str, *lokasi: LokasiBuku, **isi: Any) -> Temuan:
        """Return a finding at these places of the workbook."""
        return self._report(pesan, lokasi=tuple(dict.fromkeys(lokasi)), **isi)


@dataclass(frozen=True)
class BahanPengecualian:
    """What a rule over exceptions reads: them, all that was found, every code there is, the day."""

    daftar: tuple[PengecualianReviu, ...]
    daftar_temuan: tuple[Temuan, ...]
    daftar_kode: frozenset[str]
    tanggal: date


class AturanPengecualian(Aturan):
    """A rule over the exceptions that hold for a check."""

    @abstractmethod
    def check(self, bahan: BahanPengecualian) -> Iterator[Temuan]:
        """Yield the findings."""

    def report(self, pesan: str, pengecualian: PengecualianReviu, isian: str) -> Temuan:
        """Return a finding at a field of an exception, named as on its sheet."""
        return self._report(pesan, lokasi=(place_of(pengecualian, isian),))
