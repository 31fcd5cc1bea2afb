"""Perjanjian kinerja: the documents, what they promise and the money they name."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key
from selaras.domain.pilihan import Pilihan

VERSI_AWAL = "awal"
_VERSI = Isian("Versi PK", "Awal, atau perubahan ke berapa", contoh="perubahan 1")
_TAHUN = Isian("Tahun", "Kosong: tahun buku ini", JenisIsian.TAHUN)
_JABATAN = Isian("Jabatan", "Yang berjanji (pihak pertama)", wajib=True)


class SebabPerubahan(Pilihan):
    """Why a perjanjian kinerja may be changed (PermenPANRB 53/2014)."""

    MUTASI = "mutasi", "Pergantian atau mutasi pejabat"
    STRATEGI = "strategi", "Perubahan strategi (program, kegiatan, alokasi)"
    PRIORITAS = "prioritas", "Perubahan prioritas atau asumsi"


class KunciPk(NamedTuple):
    """What tells two perjanjian kinerja apart; `tahun` is None for the year of the book."""

    jabatan: str
    versi: str
    tahun: int | None

    def in_book(self, tahun: int) -> "KunciPk":
        """Return the key with the year of the book where none is written."""
        return self if self.tahun is not None else KunciPk(self.jabatan, self.versi, tahun)

    @property
    def perubahan(self) -> bool:
        """Tell whether this is a changed version."""
        return name_key(self.versi) != VERSI_AWAL


@dataclass(frozen=True)
class PerjanjianKinerja:
    """One document between two positions."""

    jabatan: Annotated[str, _JABATAN]
    atasan: Annotated[str, Isian("Jabatan pihak kedua", "Atasan yang menerima janji", wajib=True)]
    versi: Annotated[str, _VERSI] = VERSI_AWAL
    tahun: Annotated[int | None, _TAHUN] = None
    nomor: Annotated[str, Isian("Nomor", "Nomor PK, bila ada")] = ""
    tanggal: Annotated[date | None, Isian("Tanggal", "Tanggal ditandatangani", JenisIsian.TANGGAL)] = (
        None
    )
    tempat: Annotated[str, Isian("Tempat", "Tempat ditandatangani")] = ""
    sebab: Annotated[
        SebabPerubahan | None, Isian("Sebab perubahan", "Hanya untuk perubahan", JenisIsian.PILIHAN)
    ] = None
    alasan: Annotated[str, Isian("Alasan perubahan", "Penjelasannya", JenisIsian.TEKS_PANJANG)] = ""

    @property
    def kunci(self) -> KunciPk:
        """Return which document this is."""
        return KunciPk(self.jabatan, self.versi, self.tahun)


@dataclass(frozen=True)
class SasaranPk:
    """One promised target. `kode_indikator` ties it to the indicators of the book.

    The target is kept as written ('84', '65 (B)', '12 laporan').
    """

    jabatan: Annotated[str, _JABATAN]
    sasaran: Annotated[
        str, Isian("Sasaran", "Sasaran, sasaran program, atau sasaran kegiatan", wajib=True)
    ]
    indikator: Annotated[str, Isian("Indikator", "Bunyi indikatornya", wajib=True)]
    target: Annotated[str, Isian("Target", "Seperti tertulis", contoh="84")] = ""
    satuan: Annotated[str, Isian("Satuan", "Misalnya %")] = ""
    kode_indikator: Annotated[
        str, Isian("Kode indikator", "Bila ada pada lembar Indikator", contoh="S1")
    ] = ""
    kode: Annotated[
        Kode | None,
        Isian("Kode program/kegiatan", "Bila sasarannya milik program ke bawah", JenisIsian.KODE),
    ] = None
    formulasi: Annotated[str, Isian("Formulasi", "Cara menghitung", JenisIsian.TEKS_PANJANG)] = ""
    versi: Annotated[str, _VERSI] = VERSI_AWAL
    tahun: Annotated[int | None, _TAHUN] = None

    @property
    def kunci(self) -> KunciPk:
        """Return the document that it stands in."""
        return KunciPk(self.jabatan, self.versi, self.tahun)


@dataclass(frozen=True)
class AnggaranPk:
    """A line of the budget table of one perjanjian kinerja."""

    jabatan: Annotated[str, _JABATAN]
    kode: Annotated[
        Kode, Isian("Kode", "Program, kegiatan, atau sub kegiatan", JenisIsian.KODE, wajib=True)
    ]
    anggaran: Annotated[
        Decimal, Isian("Anggaran (Rp)", "Seperti tertulis pada PK", JenisIsian.UANG, wajib=True)
    ]
    atasan: Annotated[str, Isian("Atasan", "Jabatan pihak kedua; kosong untuk pimpinan kantor")] = ""
    versi: Annotated[str, _VERSI] = VERSI_AWAL
    uraian: Annotated[str, Isian("Program/kegiatan", "Nama seperti pada PK")] = ""
    tahun: Annotated[int | None, _TAHUN] = None

    @property
    def kunci(self) -> KunciPk:
        """Return the document that it stands in."""
        return KunciPk(self.jabatan, self.versi, self.tahun)
