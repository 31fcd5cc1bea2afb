"""The tables of planning: plans, their tree and targets, pohon kinerja, promises, actions."""

from selaras.domain import berkas as r
from selaras.exchange.workbook.tabel import Tabel

TABEL_RENCANA = (
    Tabel(
        "daftar_rencana",
        r.Rencana,
        "Rencana",
        "Dokumen perencanaan",
        "Satu baris untuk satu dokumen: RPJMD, Renstra, perubahannya. Tahunnya boleh beririsan.",
    ),
    Tabel(
        "daftar_simpul",
        r.SimpulRencana,
        "Renstra",
        "Visi sampai sub kegiatan",
        "Satu baris untuk satu pernyataan. Kode simpul induk menunjuk pernyataan yang didukungnya.",
    ),
    Tabel(
        "daftar_target_rencana",
        r.TargetRencana,
        "Target Renstra",
        "Target dan pagu indikatif tiap tahun (T-C.27)",
        "Satu baris untuk satu indikator dari satu simpul. Tahun ke-1 adalah tahun awal rencananya.",
    ),
    Tabel(
        "daftar_pohon",
        r.SimpulPohon,
        "Pohon Kinerja",
        "Pohon kinerja",
        "Satu baris untuk satu kondisi. Sebab-akibat, bukan susunan organisasi.",
    ),
    Tabel(
        "daftar_pk",
        r.PerjanjianKinerja,
        "PK",
        "Perjanjian kinerja dan pihaknya",
        "Satu baris untuk satu perjanjian: jabatan yang berjanji, atasannya, dan versinya.",
    ),
    Tabel(
        "daftar_sasaran_pk",
        r.SasaranPk,
        "Sasaran PK",
        "Sasaran dan target pada perjanjian kinerja",
        "Satu baris untuk satu indikator pada PK satu jabatan. "
        "Untuk pimpinan kantor cukup lembar Indikator.",
    ),
    Tabel(
        "daftar_rencana_aksi",
        r.RencanaAksi,
        "Rencana Aksi",
        "Rencana aksi per triwulan",
        "Satu baris untuk satu indikator atau keluaran. "
        "Target dan uang tiap triwulan adalah milik triwulan itu saja.",
    ),
    Tabel(
        "daftar_reviu_rkpd",
        r.ReviuRkpd,
        "Reviu RKPD",
        "Reviu terhadap rancangan awal RKPD (T-C.31)",
        "Satu baris untuk satu program atau kegiatan: menurut rancangan awal, "
        "lalu menurut hasil analisis kebutuhan.",
    ),
    Tabel(
        "daftar_usulan",
        r.Usulan,
        "Usulan",
        "Usulan program dan kegiatan masyarakat (T-C.32)",
        "Satu baris untuk satu usulan dari musrenbang atau pemangku kepentingan lain.",
    ),
    Tabel(
        "daftar_tahun_lalu",
        r.RealisasiLalu,
        "Realisasi Tahun Lalu",
        "Realisasi tahun-tahun sebelumnya",
        "Satu baris untuk satu indikator pada satu tahun, seperti pada laporan tahun itu.",
    ),
    Tabel(
        "daftar_pembanding",
        r.Pembanding,
        "Pembanding",
        "Pembanding dari luar kantor",
        "Satu baris untuk satu indikator dan satu pembanding: standar nasional, atau kantor sejenis.",
    ),
    Tabel(
        "daftar_belanja",
        r.Belanja,
        "Belanja",
        "Belanja menurut akun",
        "Satu baris untuk satu akun. Uang diisi hanya pada akun terbawah; induknya dihitung.",
    ),
    Tabel(
        "daftar_padanan_kode",
        r.PadananKode,
        "Padanan Kode",
        "Kode lama dan kode baru",
        "Satu baris untuk satu kode yang berganti. Dipakai saat membandingkan tahun.",
    ),
)
