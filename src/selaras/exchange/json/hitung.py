"""The object that `selaras hitung --json` prints. The JSON Schema is derived from these types.

Every number is a plain decimal string, unrounded: percent without the sign, money in rupiah.
"""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, RataRata, Rincian, Uang
from selaras.exchange.json.penilaian import Desa, Ipp, Lke, Skm
from selaras.exchange.json.perbandingan import Perbandingan
from selaras.exchange.json.uang import E81, Alokasi, BarisEfisiensi, Piramida, Rfk, TotalEfisiensi

Status = Literal[
    "terisi", "belum_diisi", "belum_waktunya", "menunggu_rilis", "belum_dapat_diukur", "tidak_berlaku"
]
Arah = Literal["naik", "turun", "rentang"]
KodePeriode = Literal["tahun", "tw1", "tw2", "tw3", "tw4"]
NomorTriwulan = Literal["1", "2", "3", "4"]


class Instansi(msgspec.Struct, frozen=True):
    """The office."""

    nama: str
    kabupaten: str


class Triwulan(msgspec.Struct, frozen=True):
    """A quarter alone, and (`_sd`) from the first quarter up to it."""

    target: Angka | None
    target_sd: Angka | None
    realisasi: Angka | None
    realisasi_sd: Angka | None
    capaian: Angka | None
    capaian_sd: Angka | None
    status: Status
    alasan: str
    status_sd: Status
    alasan_sd: str


class Tahunan(msgspec.Struct, frozen=True):
    """The year; of a quarterly book the value up to that quarter against the target of the year."""

    realisasi: Angka | None
    capaian: Angka | None
    capaian_rumus: Angka | None
    kategori: str | None
    status: Status
    alasan: str


class Indikator(msgspec.Struct, frozen=True):
    """One indicator; `target` is null where it is a range from `target_bawah` to `target_atas`."""

    kode: str
    tingkat: str
    pernyataan: str
    uraian: str
    arah: Arah
    satuan: str
    cara_rekap: str
    target: Angka | None
    target_bawah: Angka | None
    target_atas: Angka | None
    triwulan: dict[NomorTriwulan, Triwulan]
    tahunan: Tahunan
    rincian_hitung: Rincian


class BarisAnggaran(Uang, frozen=True, kw_only=True):
    """A budget row."""

    kode: str
    uraian: str
    tingkat: str
    sumber_dana: str
    keterangan: str


class Anggaran(msgspec.Struct, frozen=True):
    """The budget, a parent before its children."""

    baris: list[BarisAnggaran]
    total: Uang


class Hitung(msgspec.Struct, frozen=True):
    """Everything computed; null is what the book holds no records for."""

    versi: str
    instansi: Instansi
    tahun: int
    periode: KodePeriode
    rata_rata: RataRata
    indikator: list[Indikator]
    anggaran: Anggaran
    perbandingan: list[Perbandingan] | None
    efisiensi: list[BarisEfisiensi] | None
    efisiensi_total: TotalEfisiensi | None
    alokasi: Alokasi | None
    piramida: Piramida | None
    e81: E81 | None
    rfk: Rfk | None
    skm: Skm | None
    ipp: Ipp | None
    desa: Desa | None
    lke: Lke | None
