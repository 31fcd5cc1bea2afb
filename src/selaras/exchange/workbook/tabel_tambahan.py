"""The tables that a book gets when it needs them."""

from selaras.domain import berkas as r
from selaras.exchange.workbook.tabel import Tabel

TABEL_TAMBAHAN = (
    Tabel(
        "daftar_versi_pagu",
        r.VersiPagu,
        "Versi Pagu",
        "Versi pagu",
        "Satu baris untuk satu baris anggaran pada satu versi. "
        "Baris yang tidak berubah pada suatu versi boleh tidak ditulis lagi.",
    ),
    Tabel(
        "daftar_alokasi",
        r.AlokasiAnggaran,
        "Alokasi",
        "Alokasi sub kegiatan ke indikator",
        "Satu baris untuk satu sub kegiatan dan satu indikator yang dibiayainya. "
        "Jumlah bobot tiap sub kegiatan 100.",
    ),
    Tabel(
        "daftar_anggaran_pk",
        r.AnggaranPk,
        "Perjanjian Kinerja",
        "Anggaran pada perjanjian kinerja berjenjang",
        "Satu baris untuk satu program, kegiatan, atau sub kegiatan pada PK satu jabatan. "
        "Jumlah PK bawahan dibandingkan dengan PK atasannya.",
    ),
    Tabel(
        "daftar_kemajuan",
        r.KemajuanFisik,
        "Fisik",
        "Realisasi fisik dan keuangan",
        "Satu baris untuk satu sub kegiatan pada satu akhir bulan. "
        "Semua angka dihitung sejak Januari, bukan bulan itu saja.",
    ),
    Tabel(
        "daftar_responden_skm",
        r.RespondenSkm,
        "SKM",
        "Survei kepuasan masyarakat per responden",
        "Satu baris untuk satu kuesioner. "
        "Tidak ada nama, alamat, atau nomor identitas: semuanya tidak diperlukan.",
    ),
    Tabel(
        "daftar_rekap_skm",
        r.RekapUnsurSkm,
        "SKM Rekap",
        "Survei kepuasan masyarakat per unsur",
        "Hanya bila kuesionernya tidak ada lagi: jumlah nilai dan banyaknya jawaban tiap unsur. "
        "Bila lembar SKM terisi, lembar itu yang dihitung.",
    ),
    Tabel(
        "daftar_nilai_ipp",
        r.NilaiIpp,
        "IPP",
        "Indeks pelayanan publik",
        "Satu baris untuk satu aspek pada satu formulir, "
        "atau satu baris tanpa aspek untuk nilai seluruh formulir.",
    ),
    Tabel(
        "daftar_desa",
        r.Desa,
        "Desa",
        "Desa",
        "Satu baris untuk satu desa dalam kecamatan. "
        "Namanya dipakai lagi pada lembar Status Desa dan Matriks Desa.",
    ),
    Tabel(
        "daftar_status_desa",
        r.StatusDesa,
        "Status Desa",
        "Status desa per tahun",
        "Satu baris untuk satu desa pada satu tahun. "
        "Isi ketiga indeks, atau skornya, atau statusnya saja.",
    ),
    Tabel(
        "daftar_matriks",
        r.SelMatriks,
        "Matriks Desa",
        "Aktivitas atau dokumen tiap desa",
        "Satu baris untuk satu aktivitas atau dokumen di satu desa. "
        "Isi tenggat dan tanggal selesai, atau cukup Tercapai bila tanggalnya tidak ada.",
    ),
    Tabel(
        "daftar_register",
        r.BarisRegister,
        "Register",
        "Register kejadian",
        "Satu baris untuk satu kejadian. Jangan menulis nama, alamat, atau nomor kendaraan orang.",
    ),
    Tabel(
        "daftar_rekap_register",
        r.RekapRegister,
        "Register Rekap",
        "Jumlah kejadian setahun",
        "Hanya untuk tahun yang registernya tidak ada: banyaknya kejadian setahun beserta sumbernya.",
    ),
    Tabel(
        "daftar_formasi",
        r.Formasi,
        "Formasi",
        "Formasi jabatan",
        "Satu baris untuk satu jabatan, bukan orang. Kekurangan dan kelebihan dihitung.",
    ),
    Tabel(
        "daftar_pegawai",
        r.RekapPegawai,
        "Pegawai",
        "Banyaknya pegawai",
        "Satu baris untuk satu rincian pada satu kelompok; boleh per unit. Tanpa nama dan NIP.",
    ),
    Tabel(
        "daftar_aset",
        r.Aset,
        "Aset",
        "Aset",
        "Satu baris untuk satu jenis barang dengan tahun dan kondisi yang sama.",
    ),
    Tabel(
        "daftar_nilai_lke",
        r.NilaiLke,
        "Evaluasi",
        "Nilai evaluasi AKIP (LKE)",
        "Satu baris untuk satu butir dari satu pihak. "
        "Isi komponen, sub komponen, atau kriteria sejauh yang diketahui.",
    ),
    Tabel(
        "daftar_lke_lalu",
        r.LkeTahunLalu,
        "Evaluasi Lalu",
        "Nilai evaluasi AKIP tahun-tahun lalu",
        "Satu baris untuk satu komponen, atau satu baris total, seperti pada surat hasil evaluasinya.",
    ),
    Tabel(
        "daftar_rekomendasi",
        r.Rekomendasi,
        "Rekomendasi",
        "Rekomendasi",
        "Satu baris untuk satu rekomendasi. Kodenya dipakai lagi pada lembar Tindak Lanjut.",
    ),
    Tabel(
        "daftar_tindak_lanjut",
        r.TindakLanjut,
        "Tindak Lanjut",
        "Tindak lanjut rekomendasi",
        "Satu baris untuk satu rencana aksi. "
        "Klaim kantor dan keputusan Inspektorat berdiri sendiri-sendiri.",
    ),
)
