"""A report as understood: what the rules and `serap` read, each part recognised once and on demand."""

from dataclasses import dataclass
from functools import cached_property

from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.bagian import (
    DaftarButir,
    EntriDaftarIsi,
    Identitas,
    Judul,
    Kalimat,
    TandaTangan,
)
from selaras.domain.naskah.baris import BarisLaporan, list_baris
from selaras.domain.naskah.isi import Naskah, Paragraf
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.pengenalan import (
    recognise_butir,
    recognise_daftar_isi,
    recognise_identitas,
    recognise_judul,
    recognise_kalimat,
    recognise_kinerja,
    recognise_tabel,
    recognise_tanda_tangan,
    recognise_uang,
)
from selaras.domain.naskah.tabel import Tabel


@dataclass(frozen=True)
class NaskahTerbaca:
    """A report with its parts recognised. Nothing is guessed: what is not sure is left out."""

    naskah: Naskah

    @cached_property
    def daftar_paragraf(self) -> tuple[Paragraf, ...]:
        """The running text in order, without the lines of the table of contents."""
        contents = {entri.tempat.baris for entri in self.daftar_isi}
        return tuple(p for p in self.naskah.daftar_paragraf if p.tempat.baris not in contents)

    @cached_property
    def daftar_baris(self) -> tuple[BarisLaporan, ...]:
        """Every line that holds anything; a row of a table is one line."""
        return tuple(list_baris(self.naskah))

    @cached_property
    def baris_terakhir(self) -> int:
        """Return the number of the last line that holds anything, 0 of an empty report."""
        return max((baris.tempat.baris for baris in self.daftar_baris), default=0)

    @cached_property
    def identitas(self) -> Identitas:
        """Who reports, and for which period."""
        return recognise_identitas(self.naskah)

    @cached_property
    def daftar_isi(self) -> tuple[EntriDaftarIsi, ...]:
        """The lines of the table of contents."""
        return recognise_daftar_isi(self.naskah)

    @cached_property
    def daftar_judul(self) -> tuple[Judul, ...]:
        """The headings, in order."""
        return recognise_judul(self.naskah)

    @cached_property
    def daftar_tabel(self) -> tuple[Tabel, ...]:
        """The tables, those that a page break cut joined again."""
        return recognise_tabel(self.naskah)

    @cached_property
    def daftar_kinerja(self) -> tuple[BarisKinerja, ...]:
        """The rows of performance of all tables."""
        return recognise_kinerja(self.daftar_tabel)

    @cached_property
    def daftar_uang(self) -> tuple[BarisUang, ...]:
        """The rows of money of all tables, each with the rows one level below it in its table."""
        return recognise_uang(self.daftar_tabel)

    @cached_property
    def daftar_butir(self) -> tuple[DaftarButir, ...]:
        """The numbered and lettered lists."""
        return recognise_butir(self.naskah)

    @cached_property
    def daftar_tanda_tangan(self) -> tuple[TandaTangan, ...]:
        """The signature blocks."""
        return recognise_tanda_tangan(self.naskah)

    @cached_property
    def daftar_kalimat(self) -> tuple[Kalimat, ...]:
        """The sentences of the running text."""
        return recognise_kalimat(self.naskah)
