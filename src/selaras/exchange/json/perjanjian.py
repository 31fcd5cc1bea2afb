"""Perjanjian kinerja and the officials who promise, in `selaras hitung --json`."""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, Hasil, RataRata, Rincian, Uang

JenisPerubahan = Literal["tetap", "berubah", "ditambah", "dihapus"]


class PerubahanSasaran(msgspec.Struct, frozen=True):
    """One promised target as written in two versions; '' where a version does not have it."""

    sasaran: str
    indikator: str
    jenis: JenisPerubahan
    semula: str
    menjadi: str


class PerubahanAnggaran(msgspec.Struct, frozen=True):
    """The money of one code in two versions, in rupiah."""

    kode: str
    uraian: str
    jenis: JenisPerubahan
    semula: Angka | None
    menjadi: Angka | None
    selisih: Hasil


class PerubahanPk(msgspec.Struct, frozen=True):
    """Two versions of one perjanjian kinerja that follow each other."""

    jabatan: str
    tahun: int | None
    semula: str
    menjadi: str
    sasaran: list[PerubahanSasaran]
    anggaran: list[PerubahanAnggaran]


class BarisPk(msgspec.Struct, frozen=True):
    """A line of money; `kedalaman` counts the lines above it in the same document."""

    kode: str
    uraian: str
    anggaran: Angka | None
    sumber_dana: list[str]
    kedalaman: int


class Pk(msgspec.Struct, frozen=True):
    """One perjanjian kinerja; `total` adds the lines that stand below no other, in rupiah."""

    jabatan: str
    atasan: str
    versi: str
    tahun: int | None
    sasaran: int
    anggaran: list[BarisPk]
    total: Rincian


class UangTriwulan(Uang, frozen=True, kw_only=True):
    """Money of a line of the promise; each quarter alone is set against the pagu of the year."""

    kode: str
    uraian: str
    triwulan: dict[str, Uang]


class BiayaIndikator(Uang, frozen=True, kw_only=True):
    """The money behind one indicator."""

    indikator: str


class Individu(msgspec.Struct, frozen=True):
    """What one official promised, reached and spent."""

    jabatan: str
    atasan: str
    indikator: list[str]
    rata_triwulan: dict[str, RataRata]
    rata_tahun: RataRata
    biaya: list[BiayaIndikator]
    uang: list[UangTriwulan]
    jumlah_uang: UangTriwulan | None
