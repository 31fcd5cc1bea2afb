"""The object that `selaras reviu --format json` prints. The JSON Schema is derived from these types."""

from typing import Literal

import msgspec

Kelompok = Literal["A", "B", "C", "D", "E", "F", "L"]
Tingkat = Literal["wajib_diperbaiki", "perlu_diperiksa", "saran"]
Keyakinan = Literal["pasti", "mungkin"]


class Objek(msgspec.Struct, frozen=True):
    """What was checked; empty and null where it does not say."""

    berkas: str
    instansi: str
    kabupaten: str
    periode: str
    tahun: int | None


class Tempat(msgspec.Struct, frozen=True):
    """A place in a report; null is what its form does not tell."""

    baris: int
    halaman: int | None
    tabel: int | None
    baris_tabel: int | None


class Lokasi(msgspec.Struct, frozen=True):
    """A place in a workbook, as printed there."""

    lembar: str
    baris: str
    kolom: str


class Temuan(msgspec.Struct, frozen=True):
    """One finding. `baris` repeats the lines of `tempat`; the first is where the fault is.

    One of `tempat` and `lokasi` is filled, as a report or a workbook was checked.
    """

    kode: str
    judul: str
    kelompok: Kelompok
    tingkat: Tingkat
    keyakinan: Keyakinan
    pesan: str
    hitungan: str
    baris: list[int]
    tempat: list[Tempat]
    lokasi: list[Lokasi]
    saran: str
    dasar_hukum: str


class Terkecuali(msgspec.Struct, frozen=True):
    """A finding that an exception silences, and that exception."""

    temuan: Temuan
    alasan: str
    pemilik: str
    sampai: str


class Reviu(msgspec.Struct, frozen=True):
    """One check; findings by weight, then by place. `tanggal` is the day as of which it was made."""

    versi: str
    objek: Objek
    tanggal: str
    jumlah: dict[Tingkat, int]
    temuan: list[Temuan]
    terkecuali: list[Terkecuali]
