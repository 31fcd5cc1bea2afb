"""People, assets and spending by account in `selaras hitung --json`."""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, Hasil, Rincian, Uang

ArahPerubahan = Literal["naik", "turun", "tetap"]


class BarisFormasi(msgspec.Struct, frozen=True):
    """A position; `selisih` is bezetting less keperluan, negative for too few."""

    jabatan: str
    di_bawah: str
    bezetting: Angka | None
    keperluan: Angka | None
    selisih: Hasil


class Formasi(msgspec.Struct, frozen=True):
    """The positions and their totals."""

    baris: list[BarisFormasi]
    bezetting: Rincian
    keperluan: Rincian
    selisih: Rincian
    catatan: list[str]


class KelompokPegawai(msgspec.Struct, frozen=True):
    """Head counts of one group: by class, by unit ('' for the office), and in total."""

    per_rincian: dict[str, Hasil]
    per_unit: dict[str, Hasil]
    jumlah: Rincian


class HitunganAset(msgspec.Struct, frozen=True):
    """Units by kind, condition and age at the end of `tahun`; `nilai` in rupiah."""

    tahun: int
    jumlah: Hasil
    per_jenis: dict[str, Hasil]
    per_kondisi: dict[str, Hasil]
    per_usia: dict[str, Hasil]
    nilai: Hasil
    nilai_per_jenis: dict[str, Hasil]


class Aset(HitunganAset, frozen=True, kw_only=True):
    """The inventory; where some assets lie idle, those in use and the idle ones each alone."""

    digunakan: HitunganAset | None
    tidak_digunakan: HitunganAset | None


class AkunBelanja(Uang, frozen=True, kw_only=True):
    """An account; `perubahan` against last year in rupiah, `persen` in percent of last year."""

    akun: str
    uraian: str
    kedalaman: int
    realisasi_lalu: Angka | None
    perubahan: Hasil
    persen: Hasil
    arah: ArahPerubahan | None


class Belanja(msgspec.Struct, frozen=True):
    """Spending by account, a parent before its children, and the whole (code '')."""

    akun: list[AkunBelanja]
    total: AkunBelanja


class OperasiModal(msgspec.Struct, frozen=True):
    """A budget row split in belanja operasi and belanja modal, in rupiah."""

    kode: str
    sumber_dana: str
    keterangan: str
    operasi: Hasil
    modal: Hasil


class OperasiModalBuku(msgspec.Struct, frozen=True):
    """Every budget row, and the whole."""

    baris: list[OperasiModal]
    operasi: Hasil
    modal: Hasil


class TotalVersi(msgspec.Struct, frozen=True):
    """The whole budget after one version; `selisih` to the version before, null for the first."""

    versi: str
    tanggal: str
    nomor: str
    total: Angka
    selisih: Angka | None
    alasan: str


class LangkahPagu(msgspec.Struct, frozen=True):
    """The pagu of one row in one version; `selisih` null for the first."""

    versi: str
    tanggal: str
    pagu: Angka
    selisih: Angka | None
    alasan: str


class RiwayatPagu(msgspec.Struct, frozen=True):
    """Every version of one budget row, the oldest first."""

    kode: str
    sumber_dana: str
    keterangan: str
    langkah: list[LangkahPagu]


class VersiPagu(msgspec.Struct, frozen=True):
    """How the budget came to what it is at the end of the period."""

    total: list[TotalVersi]
    riwayat: list[RiwayatPagu]


class PaguTahunan(msgspec.Struct, frozen=True):
    """A whole budget, last year's or a version of this year's; `selisih` against last year's."""

    sumber: str
    tahun: int
    jumlah: Angka
    selisih: Hasil
