"""Recommendations, matrices of desa and registers in `selaras hitung --json`."""

import msgspec

from selaras.exchange.json.dasar import Angka, Hasil, Rincian


class StatusRekomendasi(msgspec.Struct, frozen=True):
    """One recommendation; a state is null while nobody has stated it."""

    kode: str
    klaim: str | None
    keputusan: str | None
    tindak_lanjut: int
    diklaim_saja: bool


class TindakLanjut(msgspec.Struct, frozen=True):
    """One list of recommendations; 'belum_dinyatakan' counts those whose state nobody has stated."""

    sumber: str
    tahun: int | None
    rekomendasi: list[StatusRekomendasi]
    per_klaim: dict[str, int]
    per_keputusan: dict[str, int]
    persen_diklaim: Rincian
    persen_tuntas: Rincian
    tanpa_rencana: list[str]


class BarisMatriks(msgspec.Struct, frozen=True):
    """One activity or document: `jumlah` of `berlaku` desa reached it; `proporsi` in percent."""

    baris: str
    jumlah: int
    berlaku: int
    proporsi: Hasil


class Matriks(msgspec.Struct, frozen=True):
    """A matrix over the desa; `tercapai` of the cells that apply, `jatuh_tempo` of those due."""

    matriks: str
    desa: int
    per_status: dict[str, int]
    tercapai: Rincian
    jatuh_tempo: Rincian
    baris: list[BarisMatriks]
    catatan: list[str]


class HitunganRegister(msgspec.Struct, frozen=True):
    """Events under one name, and how many of them were followed up."""

    kelompok: str
    jumlah: int
    ditindaklanjuti: int
    tidak: int
    belum_diisi: int


class Register(msgspec.Struct, frozen=True):
    """A register up to the end of the period; counts are never crossed, so that nobody is told.

    `jumlah_lalu` is the same part of the year before, `penurunan` in percent of it.
    """

    register: str
    jumlah: Hasil
    per_triwulan: dict[str, int]
    ditindaklanjuti: Rincian
    jumlah_lalu: Angka | None
    penurunan: Hasil
    per_bulan: list[HitunganRegister]
    per_desa: list[HitunganRegister]
    per_jenis: list[HitunganRegister]
    seluruh: HitunganRegister | None
    catatan: list[str]


class Agenda(msgspec.Struct, frozen=True):
    """The agenda of letters of one year: how many it holds, and the next number that is free."""

    tahun: int
    surat: int
    berikutnya: int
