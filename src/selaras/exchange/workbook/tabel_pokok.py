"""The tables that every book has."""

from selaras.domain.berkas import BarisAnggaran, Indikator, Pejabat, RealisasiAnggaran, RealisasiKinerja
from selaras.exchange.workbook.tabel import Tabel

LEMBAR_PROFIL = "Profil & Pejabat"

TABEL_POKOK = (
    Tabel(
        "daftar_pejabat",
        Pejabat,
        LEMBAR_PROFIL,
        "Pejabat",
        "Satu baris untuk satu jabatan yang disebut dalam dokumen: "
        "penanda tangan, para pihak, dan atasan.",
    ),
    Tabel(
        "daftar_indikator",
        Indikator,
        "Indikator",
        "Indikator kinerja dan targetnya",
        "Satu baris untuk satu indikator, seperti pada perjanjian kinerja. "
        "Kode indikator dipakai lagi pada lembar Realisasi Kinerja.",
    ),
    Tabel(
        "daftar_anggaran",
        BarisAnggaran,
        "Program & Pagu",
        "Program, kegiatan, sub kegiatan, dan pagunya",
        "Tulis semua tingkat, dari program sampai baris terbawah. "
        "Pagu diisi hanya pada baris terbawah; induknya dihitung.",
    ),
    Tabel(
        "daftar_realisasi",
        RealisasiKinerja,
        "Realisasi Kinerja",
        "Realisasi kinerja per triwulan",
        "Satu baris untuk satu indikator pada satu triwulan. "
        "Bila belum ada nilai, kosongkan nilainya lalu pilih Status dan tulis alasannya.",
    ),
    Tabel(
        "daftar_realisasi_anggaran",
        RealisasiAnggaran,
        "Realisasi Anggaran",
        "Realisasi anggaran per triwulan",
        "Satu baris untuk satu baris terbawah pada lembar Program & Pagu. "
        "Isi belanja tiap triwulan, bukan jumlah berjalan, kecuali pada kolom S.d. periode.",
    ),
)
