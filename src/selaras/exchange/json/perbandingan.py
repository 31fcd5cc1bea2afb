"""What indicators are compared with, in `selaras hitung --json`."""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, Rincian

Posisi = Literal["lebih_baik", "setara", "tertinggal"]
JenisPembanding = Literal["nasional", "provinsi", "kabupaten", "sekitar"]


class Predikat(msgspec.Struct, frozen=True):
    """A target that is a predikat; `tercapai` is null where the two cannot be compared."""

    target: str
    realisasi: str | None
    tercapai: bool | None
    alasan: str


class NilaiTahun(msgspec.Struct, frozen=True):
    """A year; `perubahan` against the year before in the unit of the indicator, null with its reason.

    `nisbah` is the value in percent of the year before. `putus` marks the first year of an indicator
    that cannot be compared with the one it replaced. `catatan` tells of a value presented again. What
    is null has its reason under its name in `alasan`.
    """

    tahun: int
    realisasi: Angka | None
    perubahan: Angka | None
    rincian_perubahan: Rincian
    nisbah: Angka | None
    capaian: Angka | None
    putus: bool
    disajikan_kembali: bool
    alasan: dict[str, str]
    catatan: str


class TargetTahun(msgspec.Struct, frozen=True):
    """The target of one year of a plan, as written and as a number where it is one."""

    tahun: int
    tertulis: str
    angka: Angka | None
    alasan: str


class Kemajuan(msgspec.Struct, frozen=True):
    """An indicator in one plan; `kemajuan` in percent of the target at its end, null with its reason.

    `alasan` says why the target at the end has no number.
    """

    rencana: str | None
    target: list[TargetTahun]
    target_akhir: str
    target_akhir_angka: Angka | None
    alasan: str
    kemajuan: Angka | None
    rincian_kemajuan: Rincian
    predikat: Predikat | None


class Pembanding(msgspec.Struct, frozen=True):
    """A benchmark; `nisbah` in percent, above 100 where the office is better."""

    nama: str
    jenis: JenisPembanding
    tahun: int | None
    nilai: Angka | None
    nisbah: Angka | None
    selisih: Angka | None
    posisi: Posisi | None
    rincian_nisbah: Rincian


class Perbandingan(msgspec.Struct, frozen=True):
    """An indicator that can be compared with anything.

    `tahun` runs oldest first up to the year of the book, empty where no earlier year is known. `target`
    is that of the year of the book, null with `alasan` where it is a range. `kemajuan` begins with the
    Renstra.
    """

    kode: str
    uraian: str
    satuan: str
    target: Angka | None
    alasan: str
    tahun: list[NilaiTahun]
    tren: str
    kemajuan: list[Kemajuan]
    pembanding: list[Pembanding]
