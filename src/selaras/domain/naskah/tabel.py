"""A table as understood: header apart, columns recognised, tables that a page break cut joined again."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto

from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.isi import BarisTabel, Paragraf
from selaras.domain.naskah.tempat import Tempat


class JenisKolom(StrEnum):
    """What a column holds, told by its header; LAIN where no rule knows it."""

    NOMOR = auto()
    KODE = auto()
    URAIAN = auto()  # description of programme, kegiatan, sub kegiatan or account
    TUJUAN = auto()
    SASARAN = auto()
    INDIKATOR = auto()
    PROGRAM = auto()
    SATUAN = auto()
    DEFINISI = auto()
    FORMULA = auto()
    SUMBER_DATA = auto()
    PENANGGUNG_JAWAB = auto()
    KONDISI_AWAL = auto()
    TARGET = auto()
    REALISASI = auto()
    CAPAIAN = auto()  # attainment of performance, per cent
    REALISASI_LALU = auto()
    TARGET_AKHIR = auto()  # end of the Renstra period
    PAGU = auto()
    BELANJA_OPERASI = auto()
    BELANJA_MODAL = auto()
    REALISASI_ANGGARAN = auto()
    SISA = auto()
    PERSEN_ANGGARAN = auto()
    BOBOT = auto()
    NILAI = auto()
    KATEGORI = auto()
    INTERVAL = auto()
    BEZETTING = auto()
    KEBUTUHAN = auto()
    SELISIH = auto()
    JUMLAH = auto()  # how many, not a row of totals
    TANGGAL = auto()
    NAMA = auto()
    KETERANGAN = auto()
    LAIN = auto()


class JenisBaris(StrEnum):
    """What a row below the header is."""

    DATA = auto()
    JUMLAH = auto()
    RATA_RATA = auto()
    JUDUL = auto()  # one text over the whole width, or a group name without figures


@dataclass(frozen=True)
class Kolom:
    """One column.

    `indeks` is the place of its cell in every row, from 0. `teks` is the header from top to bottom
    joined by ' / '; `tahun` and `triwulan` (1–4) are those the header names, None where it names none.
    """

    indeks: int
    jenis: JenisKolom
    teks: str
    tahun: int | None = None
    triwulan: int | None = None


@dataclass(frozen=True)
class Sel:
    """One cell: its text, and its number where it is one."""

    teks: str
    kolom: Kolom
    angka: AngkaCetak | None = None

    @property
    def is_kosong(self) -> bool:
        """Tell whether nothing is printed, or only a dash."""
        return self.teks.strip(" -–—") == ""


@dataclass(frozen=True)
class BarisData:
    """A row below the header."""

    tempat: Tempat
    jenis: JenisBaris
    daftar_sel: tuple[Sel, ...]

    def sel(self, jenis: JenisKolom) -> Sel | None:
        """Return the first cell of that kind, None where the table has no such column."""
        return next((sel for sel in self.daftar_sel if sel.kolom.jenis is jenis), None)

    def teks(self, jenis: JenisKolom) -> str:
        """Return the text of the first cell of that kind, '' where there is none."""
        sel = self.sel(jenis)
        return sel.teks if sel else ""

    def angka(self, jenis: JenisKolom) -> AngkaCetak | None:
        """Return the number of the first cell of that kind, None where there is none."""
        sel = self.sel(jenis)
        return sel.angka if sel else None


@dataclass(frozen=True)
class Tabel:
    """One table. `judul` are the paragraphs right above that name it; `nomor` counts the tables from 1.

    `kepala` are the header rows, with repetitions after a page break left out; a table without a header
    has none, and its columns are all LAIN.
    """

    nomor: int
    judul: tuple[Paragraf, ...]
    kepala: tuple[BarisTabel, ...]
    daftar_kolom: tuple[Kolom, ...]
    daftar_baris: tuple[BarisData, ...]

    def kolom(self, jenis: JenisKolom) -> tuple[Kolom, ...]:
        """Return the columns of that kind from left to right."""
        return tuple(kolom for kolom in self.daftar_kolom if kolom.jenis is jenis)

    def has(self, *jenis: JenisKolom) -> bool:
        """Tell whether the table has a column of each of these kinds."""
        return set(jenis) <= {kolom.jenis for kolom in self.daftar_kolom}

    @property
    def daftar_data(self) -> Iterator[BarisData]:
        """Return the rows that are neither totals nor titles."""
        return (baris for baris in self.daftar_baris if baris.jenis is JenisBaris.DATA)

    @property
    def tempat(self) -> Tempat:
        """Return where the table begins."""
        return (self.kepala or self.daftar_baris)[0].tempat

    @property
    def nama(self) -> str:
        """Return the caption in one line, '' where there is none."""
        return " ".join(paragraf.teks for paragraf in self.judul)
