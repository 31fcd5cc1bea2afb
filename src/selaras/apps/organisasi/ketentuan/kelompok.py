"""The settings in groups, each with the name that the page gives it."""

from types import MappingProxyType

KELOMPOK = MappingProxyType(
    {
        "Capaian kinerja": {
            "skala_capaian": "Skala capaian",
            "varian_turun": "Rumus indikator yang makin kecil makin baik",
            "target_nol": "Arti target nol",
            "batas_capaian": "Batas capaian (%)",
            "dasar_rata_rata": "Tingkat yang dirata-rata",
            "batas_lompatan": "Perubahan setahun yang wajar (%)",
            "batas_selisih_serapan": "Selisih serapan dan capaian yang wajar (poin)",
        },
        "Laporan dan surat": {
            "kata_periode": "Kata untuk tiga bulan",
            "dasar_hukum_laporan": "Dasar hukum laporan",
            "tenggat_lkj_triwulan": "Tenggat laporan triwulan (hari)",
            "penerima_lkj_triwulan": "Penerima laporan triwulan",
            "tembusan_lkj_triwulan": "Tembusan laporan triwulan",
            "tenggat_pk_bulan": "Tenggat perjanjian kinerja (bulan)",
            "tenggat_lkjip_bulan": "Tenggat laporan tahunan (bulan)",
            "format_nomor_surat": "Bentuk nomor surat",
            "tampilkan_nip": "NIP dicetak",
            "kertas": "Ukuran kertas",
            "digit_sub_kegiatan": "Angka nomor sub kegiatan",
        },
        "Efisiensi": {
            "efisiensi_rumus": "Rumus efisiensi",
            "efisiensi_batas": "Batas efisiensi (%)",
            "efisiensi_batas_nisbah": "Nisbah keluaran tertinggi",
            "efisiensi_tanpa_gaji": "Gaji dikeluarkan dari hitungan",
            "kode_gaji": "Kode sub kegiatan gaji",
        },
        "Evaluasi AKIP": {
            "lke_cara_nilai": "Cara nilai lembar kerja evaluasi",
            "lke_grade_penuh": "Grade bila semua kriteria terpenuhi",
        },
        "Survei dan desa": {
            "kurang_unsur_skm": "Unsur survei boleh dikurangi",
            "batas_jawaban_seragam": "Jawaban seragam yang wajar (%)",
            "tahun_awal_indeks_desa": "Tahun awal Indeks Desa",
        },
    }
)


def label_of(kunci: str) -> str:
    """Return the name of a setting; KeyError where there is no such setting."""
    return {key: label for group in KELOMPOK.values() for key, label in group.items()}[kunci]
