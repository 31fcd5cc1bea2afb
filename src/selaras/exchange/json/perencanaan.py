"""Renstra, T-C.27, pohon kinerja and rencana aksi in `selaras hitung --json`."""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, Hasil

JenisSelisih = Literal["ke_atas", "antartahun"]
StatusLintas = Literal["menunggu", "disetujui", "ditolak"]


class RencanaDipakai(msgspec.Struct, frozen=True):
    """One plan; `pernyataan` counts its statements, `dipakai` marks the Renstra of the year."""

    kode: str
    jenis: str
    tahun_awal: int
    tahun_akhir: int
    pernyataan: int
    dipakai: bool


class BarisTc27(msgspec.Struct, frozen=True):
    """A statement. By year and 'akhir', in rupiah: `pagu` as printed, `jumlah` of what stands below."""

    simpul: str
    kode: str | None
    uraian: str
    kedalaman: int
    pagu: dict[str, Angka]
    jumlah: dict[str, Angka]


class SelisihTc27(msgspec.Struct, frozen=True):
    """A printed amount that is not the sum of its parts; `selisih` is what the parts have more."""

    simpul: str
    kolom: str
    jenis: JenisSelisih
    tertulis: Angka
    jumlah: Angka
    selisih: Angka


class Tc27(msgspec.Struct, frozen=True):
    """Table T-C.27 of the Renstra in force; `total` adds its programmes by year and 'akhir'."""

    rencana: str
    baris: list[BarisTc27]
    total: dict[str, Angka]
    selisih: list[SelisihTc27]


class BarisTc29(msgspec.Struct, frozen=True):
    """An indicator of T-C.29; `target` and `perkiraan` are of the running year, `_lalu` of the last.

    `realisasi_sd` is what the Renstra reached up to the year before the last; both `tingkat` in percent.
    """

    kode: str
    indikator: str
    target_renstra: str
    realisasi_sd: Hasil
    target_lalu: Angka | None
    realisasi_lalu: Angka | None
    tingkat_lalu: Hasil
    target: Angka | None
    perkiraan: Hasil
    tingkat: Hasil


class Tc29(msgspec.Struct, frozen=True):
    """Table T-C.29: the Renja of last year, and how far the Renstra will be by the end of `tahun`."""

    tahun: int
    baris: list[BarisTc29]


class Panah(msgspec.Struct, frozen=True):
    """A condition that brings about another."""

    sebab: str
    akibat: str


class Pohon(msgspec.Struct, frozen=True):
    """The pohon kinerja: codes layer by layer, final effects first.

    `belum_terliput` are statements of the Renstra that no condition points at.
    """

    kondisi: int
    lapis: list[list[str]]
    panah: list[Panah]
    belum_terliput: list[str]
    lintas: dict[StatusLintas, int]


class KemajuanAksi(msgspec.Struct, frozen=True):
    """A quarter alone of an action that measures an indicator; `capaian` in percent."""

    target: Angka | None
    realisasi: Angka | None
    capaian: Hasil


class BarisRenaksi(msgspec.Struct, frozen=True):
    """One action; `pagu` in rupiah is that of its code in the budget of the book."""

    kode: str | None
    indikator: str
    uraian: str
    target: Angka | None
    jumlah_target: Hasil
    anggaran: Angka | None
    jumlah_uang: Hasil
    pagu: Angka | None
    triwulan: dict[str, KemajuanAksi]


class Renaksi(msgspec.Struct, frozen=True):
    """The rencana aksi of one year, and its planned spending of each quarter alone."""

    tahun: int
    baris: list[BarisRenaksi]
    uang_triwulan: dict[str, Hasil]
