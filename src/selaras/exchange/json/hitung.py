"""The object that `selaras hitung --json` prints. The JSON Schema is derived from these types.

Every number is a plain decimal string, unrounded: percent without the sign, money in rupiah.
"""

from typing import Literal

import msgspec

from selaras.exchange.json.akuntabilitas import Akuntabilitas
from selaras.exchange.json.dasar import Angka, Hasil, RataRata, Rincian, Uang, UangUnit
from selaras.exchange.json.kejadian import Agenda, Matriks, Register, TindakLanjut
from selaras.exchange.json.penilaian import Desa, Ipp, IppTahun, Lke, Skm
from selaras.exchange.json.perbandingan import Perbandingan, Predikat
from selaras.exchange.json.perencanaan import Pohon, Renaksi, RencanaDipakai, Tc27, Tc29
from selaras.exchange.json.perjanjian import Individu, PerubahanPk, Pk
from selaras.exchange.json.sumber_daya import (
    Aset,
    Belanja,
    Formasi,
    KelompokPegawai,
    OperasiModalBuku,
    PaguTahunan,
    VersiPagu,
)
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


class NilaiResmi(msgspec.Struct, frozen=True):
    """A value fixed by another body in the place of the office's own; `selisih` is it less our own."""

    angka: Angka
    dasar: str
    hitungan_kantor: Angka | None
    selisih: Angka | None


class Tahunan(msgspec.Struct, frozen=True):
    """The year; of a quarterly book the value up to that quarter against the target of the year."""

    realisasi: Angka | None
    capaian: Angka | None
    capaian_rumus: Angka | None
    kategori: str | None
    status: Status
    alasan: str
    resmi: NilaiResmi | None


class Indikator(msgspec.Struct, frozen=True):
    """One indicator; `target` is null where it is a range from `target_bawah` to `target_atas`.

    `keterangan` is what has to be noted of the value of the year: of which year it speaks, provisional;
    `tahun_data` and `tahun_terbit` are null where they are the year of the book.
    """

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
    predikat: Predikat | None
    keterangan: str
    tahun_data: int | None
    tahun_terbit: int | None
    sementara: bool


class BarisAnggaran(Uang, frozen=True, kw_only=True):
    """A budget row; `triwulan` is what each quarter alone spent, null where it is not known alone."""

    kode: str
    uraian: str
    tingkat: str
    sumber_dana: str
    keterangan: str
    triwulan: dict[NomorTriwulan, Hasil]


class Anggaran(msgspec.Struct, frozen=True):
    """The budget, a parent before its children; `tahunan` the whole of it beside last year's.

    `per_unit` is empty where no row names a sub unit.
    """

    baris: list[BarisAnggaran]
    per_unit: list[UangUnit]
    tahunan: list[PaguTahunan]
    total: Uang
    triwulan: dict[NomorTriwulan, Hasil]


class KetentuanSetempat(msgspec.Struct, frozen=True):
    """A regulation value that the office's own workbook settles, as typed there."""

    kunci: str
    nilai: str
    dasar_hukum: str


class Hitung(msgspec.Struct, frozen=True):
    """Everything computed; null is what the book holds no records for."""

    versi: str
    instansi: Instansi
    tahun: int
    periode: KodePeriode
    rata_rata: RataRata
    indikator: list[Indikator]
    anggaran: Anggaran
    akuntabilitas: Akuntabilitas
    perbandingan: list[Perbandingan] | None
    efisiensi: list[BarisEfisiensi] | None
    efisiensi_total: TotalEfisiensi | None
    alokasi: Alokasi | None
    piramida: Piramida | None
    e81: E81 | None
    rfk: Rfk | None
    skm: Skm | None
    ipp: Ipp | None
    ipp_tahunan: list[IppTahun] | None
    desa: Desa | None
    lke: Lke | None
    tindak_lanjut: list[TindakLanjut] | None
    formasi: Formasi | None
    pegawai: dict[str, KelompokPegawai] | None
    aset: Aset | None
    rencana: list[RencanaDipakai] | None
    tc27: Tc27 | None
    tc29: Tc29 | None
    pohon: Pohon | None
    renaksi: list[Renaksi] | None
    belanja: Belanja | None
    operasi_modal: OperasiModalBuku | None
    pk: list[Pk] | None
    perubahan_pk: list[PerubahanPk] | None
    individu: list[Individu] | None
    versi_pagu: VersiPagu | None
    matriks: list[Matriks] | None
    register: list[Register] | None
    agenda: list[Agenda] | None
    ketentuan_setempat: list[KetentuanSetempat] | None
