"""Money against results in `selaras hitung --json`: efficiency, allocation, pyramid, E.81, RFK."""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, Hasil, RataRata, Rincian, Uang

Keikutsertaan = Literal["ikut", "dilewati", "ditolak"]
Kecocokan = Literal["cocok", "berbeda", "tanpa_bawahan", "tanpa_atasan"]


class BarisEfisiensi(msgspec.Struct, frozen=True):
    """A sub kegiatan. `capaian_keluaran` is a ratio, `efisiensi` E of the row alone in percent.

    `alasan` says why a row does not go into the totals, `peringatan` why its rest is no efficiency.
    """

    kode: str
    uraian: str
    target: Angka | None
    realisasi_keluaran: Angka | None
    capaian_keluaran: Angka | None
    pagu: Angka | None
    realisasi: Angka | None
    hemat: Angka | None
    efisiensi: Angka | None
    keikutsertaan: Keikutsertaan
    alasan: str
    peringatan: str


class Efisiensi(msgspec.Struct, frozen=True):
    """E and NE in percent, `hemat` in rupiah."""

    efisiensi: Angka | None
    nilai_efisiensi: Angka | None
    hemat: Angka | None
    sub_kegiatan: int
    rincian_hitung: Rincian


class TotalEfisiensi(Efisiensi, frozen=True, kw_only=True):
    """The efficiency as the kabupaten settles it, and beside it without salaries."""

    tanpa_gaji: Efisiensi


class BiayaHasil(Uang, frozen=True, kw_only=True):
    """The money behind one purpose."""

    tujuan: str
    rincian_hitung: Rincian


class Alokasi(msgspec.Struct, frozen=True):
    """The whole budget once, by indicator and the rest."""

    indikator: list[BiayaHasil]
    penunjang_umum: BiayaHasil
    belum_dialokasikan: BiayaHasil
    total: Uang


class SimpulPiramida(msgspec.Struct, frozen=True):
    """A programme between a position and its subordinates, in rupiah, in the PK of one year."""

    tahun: int | None
    versi: str
    jabatan: str
    kode: str
    atasan: Angka | None
    bawahan: Angka | None
    terbawah: Angka | None
    selisih: Angka | None
    kecocokan: Kecocokan
    rincian_hitung: Rincian


class PkBerbeda(msgspec.Struct, frozen=True):
    """A line of one perjanjian kinerja that is not the sum of the lines below it."""

    tahun: int | None
    versi: str
    jabatan: str
    kode: str
    tertulis: Angka
    jumlah_rincian: Angka | None


class Piramida(msgspec.Struct, frozen=True):
    """Every programme between two levels; `tidak_cocok` counts what does not fit."""

    simpul: list[SimpulPiramida]
    tidak_cocok: int
    rincian_berbeda: list[PkBerbeda]


class KinerjaUang(msgspec.Struct, frozen=True):
    """Performance in its unit, money in rupiah; null where one is not known or stands elsewhere."""

    kinerja: Angka | None
    uang: Angka | None
    alasan: str


class BarisE81(msgspec.Struct, frozen=True):
    """A row of E.81; capaian, serapan and both kemajuan in percent, null with their reason inside.

    `realisasi_renstra` is the value of the Renstra up to now in the unit of the indicator,
    `uang_renstra` its spending in rupiah; `triwulan` holds each quarter alone.
    """

    nama: str
    capaian: Rincian
    serapan: Rincian
    kemajuan: Rincian
    kemajuan_uang: Rincian
    realisasi_renstra: Hasil
    uang_renstra: Hasil
    triwulan: dict[str, KinerjaUang]


class E81(msgspec.Struct, frozen=True):
    """The form and its foot."""

    baris: list[BarisE81]
    rata_kinerja: RataRata
    rata_uang: RataRata
    predikat_kinerja: str | None
    predikat_uang: str | None


class BarisRfk(Uang, frozen=True, kw_only=True):
    """A sub kegiatan; physical progress in percent, `deviasi` in points."""

    kode: str
    sumber_dana: str
    keterangan: str
    target_fisik: Angka | None
    realisasi_fisik: Angka | None
    deviasi: Angka | None


class Rfk(msgspec.Struct, frozen=True):
    """The progress on a day, physical progress weighted by pagu."""

    tanggal: str
    baris: list[BarisRfk]
    target_fisik: Rincian
    realisasi_fisik: Rincian
    deviasi: Rincian
    total: Uang
