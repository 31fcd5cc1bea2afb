"""Surveys, indices and evaluations in `selaras hitung --json`."""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, Rincian

Instrumen = Literal["idm", "indeks_desa"]
Pihak = Literal["penilaian_mandiri", "penjaminan_kualitas"]


class Skm(msgspec.Struct, frozen=True):
    """The survey: `n` respondents, the mean per unsur, the index and its mutu.

    `seragam` in percent of those who gave one answer to everything.
    """

    n: Angka | None
    nrr: dict[str, Angka | None]
    ikm: Angka | None
    mutu: str | None
    makna: str | None
    terendah: list[str]
    seragam: Angka | None
    sampel_minimal: Angka | None
    catatan: list[str]
    rincian_hitung: Rincian


class Ipp(msgspec.Struct, frozen=True):
    """The service index that counts, what the forms give, and the office's own form."""

    tahun: int
    nilai: Angka | None
    kategori: str | None
    makna: str | None
    dihitung: Angka | None
    mandiri: Angka | None
    catatan: list[str]
    rincian_hitung: Rincian


class StatusDesa(msgspec.Struct, frozen=True):
    """One desa."""

    nama: str
    skor: Angka | None
    status: str | None
    alasan: str


class Desa(msgspec.Struct, frozen=True):
    """The desa of a year by one instrument; `persen_mandiri` in percent of `jumlah`."""

    tahun: int
    instrumen: Instrumen
    jumlah: int
    mandiri: int
    persen_mandiri: Angka | None
    per_status: dict[str, int]
    daftar: list[StatusDesa]
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

    `pihak` says whose it is, `penilaian_mandiri` is the total of the office's own.
    """

    tahun_evaluasi: int
    pihak: Pihak | None
    komponen: dict[str, Angka | None]
    total: Angka | None
    predikat: str | None
    sebutan: str | None
    penilaian_mandiri: Angka | None
    tahun_lalu: LkeLalu | None
    perubahan: Angka | None
    kekurangan: list[str]
    rincian_hitung: Rincian | None
