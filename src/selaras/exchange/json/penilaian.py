"""Surveys, indices and evaluations in `selaras hitung --json`."""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, Hasil, Rincian

Instrumen = Literal["idm", "indeks_desa"]
Pihak = Literal["penilaian_mandiri", "penjaminan_kualitas"]


class Skm(msgspec.Struct, frozen=True):
    """The survey: `n` respondents, the mean per unsur, the index and its mutu.

    `nilai_skala` is the index on the scale of the answers, `nrr_tertimbang` what each unsur gives to it.
    `seragam` in percent of those who gave one answer to everything; `profil` counts respondents by
    class. What is null has its reason under its name in `alasan`.
    """

    n: Angka | None
    nrr: dict[str, Angka | None]
    nrr_tertimbang: dict[str, Angka]
    nilai_skala: Angka | None
    ikm: Angka | None
    mutu: str | None
    makna: str | None
    terendah: list[str]
    seragam: Angka | None
    sampel_minimal: Angka | None
    profil: dict[str, dict[str, int]]
    alasan: dict[str, str]
    catatan: list[str]
    rincian_hitung: Rincian


class Ipp(msgspec.Struct, frozen=True):
    """The service index that counts, what the forms give, and the office's own form.

    What is null has its reason under its name in `alasan`.
    """

    tahun: int
    nilai: Angka | None
    kategori: str | None
    makna: str | None
    dihitung: Angka | None
    mandiri: Angka | None
    alasan: dict[str, str]
    catatan: list[str]
    rincian_hitung: Rincian


class IppTahun(msgspec.Struct, frozen=True):
    """The service index of one year."""

    tahun: int
    nilai: Hasil
    kategori: str | None


class StatusDesa(msgspec.Struct, frozen=True):
    """One desa."""

    nama: str
    skor: Angka | None
    status: str | None
    alasan: str


class DesaLalu(msgspec.Struct, frozen=True):
    """The desa of the year that the change starts from."""

    tahun: int
    instrumen: Instrumen
    jumlah: int
    mandiri: int
    persen_mandiri: Hasil


class Desa(msgspec.Struct, frozen=True):
    """The desa of a year by one instrument; `persen_mandiri` in percent of `jumlah`.

    `perubahan` is the change of that share against `tahun_lalu` in points.
    """

    tahun: int
    instrumen: Instrumen
    jumlah: int
    mandiri: int
    persen_mandiri: Angka | None
    per_status: dict[str, int]
    daftar: list[StatusDesa]
    tahun_lalu: DesaLalu | None
    perubahan: Hasil
    catatan: list[str]
    rincian_hitung: Rincian


class LkeLalu(msgspec.Struct, frozen=True):
    """An earlier evaluation, its predikat by the table in force now."""

    tahun_evaluasi: int
    komponen: dict[str, Angka]
    total: Angka | None
    predikat: str | None


class Lke(msgspec.Struct, frozen=True):
    """The score that counts: that of the inspectorate, before it the office's own.

    `pihak` says whose it is, `penilaian_mandiri` is the total of the office's own, `perubahan` that
    against last year in points. What is null has its reason under its name in `alasan`.
    """

    tahun_evaluasi: int
    pihak: Pihak | None
    komponen: dict[str, Angka | None]
    total: Angka | None
    predikat: str | None
    sebutan: str | None
    penilaian_mandiri: Angka | None
    komponen_mandiri: dict[str, Angka | None]
    tahun_lalu: LkeLalu | None
    perubahan: Angka | None
    alasan: dict[str, str]
    kekurangan: list[str]
    rincian_hitung: Rincian | None
