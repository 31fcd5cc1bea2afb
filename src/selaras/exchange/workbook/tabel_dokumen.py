"""The tables of documents, events and words: what is signed, met, sent, and told."""

from selaras.domain import berkas as r
from selaras.exchange.workbook.tabel import Tabel

TABEL_DOKUMEN = (
    Tabel(
        "daftar_dokumen",
        r.DokumenResmi,
        "Dokumen",
        "Daftar dokumen resmi",
        "Satu baris untuk satu dokumen: nomor, tanggal, penanda tangan, kirim, terima, publikasi.",
    ),
    Tabel(
        "daftar_butir_keputusan",
        r.ButirKeputusan,
        "Butir SK",
        "Isi surat keputusan",
        "Satu baris untuk satu butir menimbang, mengingat, atau memutuskan, menurut urutannya.",
    ),
    Tabel(
        "daftar_anggota_tim",
        r.AnggotaTim,
        "SK & Tim",
        "Susunan tim",
        "Satu baris untuk satu kedudukan dalam tim. Tulis jabatan, bukan nama orang.",
    ),
    Tabel(
        "daftar_sop",
        r.Sop,
        "SOP",
        "Standar operasional prosedur",
        "Satu baris untuk satu SOP. Langkahnya pada lembar Langkah SOP.",
    ),
    Tabel(
        "daftar_langkah_sop",
        r.LangkahSop,
        "Langkah SOP",
        "Langkah SOP",
        "Satu baris untuk satu langkah, menurut urutannya.",
    ),
    Tabel(
        "daftar_rapat",
        r.Rapat,
        "Rapat",
        "Rapat",
        "Satu baris untuk satu rapat. Tulis jabatan, bukan nama orang.",
    ),
    Tabel(
        "daftar_surat",
        r.Surat,
        "Surat",
        "Surat",
        "Satu baris untuk satu surat: pengantar, permohonan reviu, tanda terima, undangan.",
    ),
    Tabel(
        "daftar_lintas_sektor",
        r.LintasSektor,
        "Lintas Sektor",
        "Kerja sama lintas sektor",
        "Satu baris untuk satu kegiatan yang melibatkan pihak lain.",
    ),
    Tabel(
        "daftar_isu",
        r.IsuStrategis,
        "Isu Strategis",
        "Isu strategis dan permasalahan",
        "Satu baris untuk satu isu. Isu kecamatan menunjuk isu daerah yang diturunkannya.",
    ),
    Tabel(
        "daftar_penghargaan",
        r.Penghargaan,
        "Penghargaan",
        "Prestasi dan penghargaan",
        "Satu baris untuk satu penghargaan yang diterima kantor.",
    ),
    Tabel(
        "daftar_tugas",
        r.UraianTugas,
        "Tugas & Fungsi",
        "Tugas dan fungsi tiap jabatan",
        "Satu baris untuk satu tugas atau fungsi, seperti pada peraturan kepala daerah.",
    ),
    Tabel(
        "daftar_peraturan",
        r.Peraturan,
        "Peraturan",
        "Peraturan daerah yang dirujuk",
        "Satu baris untuk satu peraturan daerah. Peraturan nasional sudah tersedia.",
    ),
    Tabel(
        "daftar_tanggapan",
        r.TanggapanAtasan,
        "Tanggapan Atasan",
        "Tanggapan atasan langsung",
        "Satu baris untuk satu tanggapan atas laporan kinerja individu.",
    ),
    Tabel(
        "daftar_narasi",
        r.Narasi,
        "Narasi",
        "Kalimat kantor sendiri",
        "Satu baris untuk satu bagian. Angka ditulis sebagai penanda, misalnya {{capaian:S1}}.",
    ),
    Tabel(
        "daftar_ketentuan",
        r.KetentuanSetempat,
        "Ketentuan",
        "Ketentuan setempat",
        "Satu baris untuk satu ketentuan yang di daerah ini lain dari bawaan, beserta dasarnya.",
    ),
    Tabel(
        "daftar_catatan",
        r.CatatanSumber,
        "Catatan Sumber",
        "Catatan sumber data",
        "Satu baris untuk satu angka yang sumbernya berbeda-beda: yang dipakai dan alasannya.",
    ),
    Tabel(
        "daftar_pengecualian",
        r.PengecualianReviu,
        "Pengecualian Reviu",
        "Temuan yang dibiarkan dengan alasan",
        "Satu baris untuk satu aturan: temuannya tidak dihitung sampai tanggal itu. Tulis jabatan, "
        "bukan nama orang.",
    ),
)
