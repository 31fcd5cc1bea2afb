"""The parts of documents that an office may write in its own words: one closed list."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from selaras.domain.nama import name_key
from selaras.domain.pilihan import Pilihan


class PokokNarasi(Pilihan):
    """What a part or a placeholder speaks of."""

    KANTOR = "kantor", "Kantor seluruhnya"
    INDIKATOR = "indikator", "Satu indikator"
    ANGGARAN = "anggaran", "Satu program, kegiatan, atau sub kegiatan"


@dataclass(frozen=True)
class BagianNarasi:
    """One part: its name in the workbook, what stands there, and what it is repeated for.

    What only the office can write is `bebas`: there are no default sentences for it.
    """

    nama: str
    keterangan: str
    pokok: PokokNarasi = PokokNarasi.KANTOR
    bebas: bool = False


DAFTAR_BAGIAN = (
    BagianNarasi("kata_pengantar", "Kata pengantar sebelum tanda tangan pimpinan"),
    BagianNarasi("ikhtisar_eksekutif", "Ikhtisar atau ringkasan eksekutif"),
    BagianNarasi("latar_belakang", "Latar belakang pada bab Pendahuluan"),
    BagianNarasi("maksud_tujuan", "Maksud dan tujuan laporan"),
    BagianNarasi("gambaran_umum", "Gambaran umum kantor dan wilayahnya", bebas=True),
    BagianNarasi("dasar_hukum", "Dasar hukum, sebelum daftarnya"),
    BagianNarasi("tugas_fungsi", "Tugas dan fungsi"),
    BagianNarasi("struktur_organisasi", "Struktur organisasi"),
    BagianNarasi("data_pegawai", "Pegawai"),
    BagianNarasi("aspek_strategis", "Aspek strategis"),
    BagianNarasi("isu_strategis", "Isu strategis dan permasalahan"),
    BagianNarasi("pengantar_perencanaan", "Pembuka bab Perencanaan Kinerja"),
    BagianNarasi("perjanjian_kinerja", "Perjanjian kinerja"),
    BagianNarasi("pengantar_akuntabilitas", "Pembuka bab Akuntabilitas Kinerja"),
    BagianNarasi("capaian_tahunan", "Target dan realisasi setahun"),
    BagianNarasi("capaian_triwulan", "Target dan realisasi triwulan"),
    BagianNarasi("uraian_capaian", "Uraian capaian, sesudah uraian semua indikator"),
    BagianNarasi("uraian_indikator", "Uraian capaian satu indikator", PokokNarasi.INDIKATOR),
    BagianNarasi("perbandingan_tahun", "Perbandingan dengan tahun-tahun sebelumnya"),
    BagianNarasi("kemajuan_renstra", "Kemajuan terhadap target akhir Renstra"),
    BagianNarasi("pembanding", "Perbandingan dengan standar nasional dan daerah lain"),
    BagianNarasi("faktor", "Faktor pendorong dan penghambat"),
    BagianNarasi("analisis_keberhasilan", "Analisis keberhasilan, kegagalan, dan solusi"),
    BagianNarasi("analisis_indikator", "Analisis setiap indikator"),
    BagianNarasi("efisiensi_sasaran", "Efisiensi menurut sasaran"),
    BagianNarasi("uraian_efisiensi", "Uraian efisiensi, sesudah uraian semua sasaran"),
    BagianNarasi("efisiensi_program", "Efisiensi menurut program"),
    BagianNarasi("menunjang", "Program dan kegiatan yang menunjang"),
    BagianNarasi("lintas_sektor", "Kerja bersama pihak lain"),
    BagianNarasi("kinerja_keuangan", "Kinerja dibandingkan dengan keuangan"),
    BagianNarasi("realisasi_anggaran", "Realisasi anggaran"),
    BagianNarasi("uraian_anggaran", "Uraian realisasi anggaran, sesudah uraian semua program"),
    BagianNarasi("uraian_program", "Uraian realisasi anggaran satu program", PokokNarasi.ANGGARAN),
    BagianNarasi("penghargaan", "Prestasi dan penghargaan"),
    BagianNarasi("kesimpulan", "Kesimpulan dan langkah perbaikan pada bab Penutup"),
    BagianNarasi("penutup", "Kalimat terakhir bab Penutup"),
)
_BY_NAME = {bagian.nama: bagian for bagian in DAFTAR_BAGIAN}


def find_bagian(nama: str) -> BagianNarasi | None:
    """Return the part of this name, None where there is none."""
    return _BY_NAME.get(_name(nama))


def near_bagian(nama: str) -> str:
    """Return advice that names the parts which the text may have meant."""
    return near_names(_name(nama), _BY_NAME, "salin namanya dari panduan")


def near_names(nama: str, known: Iterable[str], otherwise: str, *, singkat: bool = False) -> str:
    """Return 'mungkin maksudnya ...' with the nearest names, or what to do where none is near.

    Short names, such as codes, need to be less alike: 'SI' and 'S1' share one letter of two.
    """
    near = get_close_matches(nama[:80], list(known), n=3, cutoff=1 / 2 if singkat else 3 / 5)
    return f"mungkin maksudnya {', '.join(repr(one) for one in near)}" if near else otherwise


def _name(nama: str) -> str:
    """Read 'Kata Pengantar' as 'kata_pengantar'."""
    return name_key(nama).replace(" ", "_")
