"""Sentences about the report as a whole: they stand once in a document."""

from selaras.documents.builders.narasi.pola import Pola

ISI_LAPORAN = Pola(
    "Kata pengantar: isi laporan",
    (
        "{dokumen} {kantor} {kabupaten} {periode} menyajikan capaian kinerja dan realisasi anggaran "
        "untuk {bulan}{berjalan}{renstra}.",
        "Dalam {dokumen} {periode} ini, {kantor} {kabupaten} menyajikan capaian kinerja dan realisasi "
        "anggaran untuk {bulan}{berjalan}{renstra}.",
        "{kantor} {kabupaten} menyusun {dokumen} {periode} yang menyajikan capaian kinerja dan "
        "realisasi anggaran untuk {bulan}{berjalan}{renstra}.",
    ),
)
SATU_DATA = Pola(
    "Kata pengantar: keterlacakan angka",
    (
        "Setiap angka dalam laporan ini dihitung dari data yang sama.",
        "Angka dalam tabel, grafik, dan kalimat laporan ini berasal dari satu data yang sama.",
        "Seluruh angka dalam laporan ini bersumber dari data yang sama.",
    ),
)
MAKSUD = Pola(
    "Maksud laporan",
    (
        "Laporan ini dimaksudkan sebagai pertanggungjawaban {kantor} atas kinerja yang diperjanjikan "
        "untuk Tahun {tahun}.",
        "Maksud penyusunan laporan ini ialah mempertanggungjawabkan kinerja yang diperjanjikan "
        "{kantor} untuk Tahun {tahun}.",
        "Dengan laporan ini {kantor} bermaksud mempertanggungjawabkan kinerja yang diperjanjikannya "
        "untuk Tahun {tahun}.",
    ),
)
TUJUAN = (
    "menyajikan capaian setiap sasaran dan indikator beserta perbandingannya dengan target;",
    "menyajikan penggunaan anggaran untuk mencapai sasaran tersebut;",
    "menyediakan bahan perbaikan perencanaan dan pelaksanaan kinerja pada periode berikutnya.",
)
DIUKUR = Pola(
    "Ikhtisar: banyaknya sasaran dan indikator",
    (
        "Kinerja {kantor} {periode} diukur pada {sasaran} tujuan dan sasaran dengan {indikator} "
        "indikator.",
        "Pada {periode}, {kantor} mengukur kinerjanya dengan {indikator} indikator pada {sasaran} "
        "tujuan dan sasaran.",
        "Sebanyak {indikator} indikator pada {sasaran} tujuan dan sasaran digunakan untuk mengukur "
        "kinerja {kantor} {periode}.",
    ),
)
RATA_RATA = Pola(
    "Rata-rata capaian dan kategorinya",
    (
        "Rata-rata capaian {banyak} indikator {tingkat} {waktu} adalah {rata_rata} (kategori "
        "{kategori}){dilewati}.",
        "Capaian {banyak} indikator {tingkat} {waktu} rata-rata {rata_rata}, termasuk kategori "
        "{kategori}{dilewati}.",
        "Dari {banyak} indikator {tingkat} yang mempunyai capaian, rata-rata {waktu} adalah {rata_rata} "
        "dengan kategori {kategori}{dilewati}.",
    ),
)
SATU_CAPAIAN = Pola(
    "Rata-rata capaian bila hanya satu indikator yang mempunyai capaian",
    (
        "Capaian indikator {tingkat} {waktu} adalah {rata_rata} (kategori {kategori}){dilewati}.",
        "Indikator {tingkat} {waktu} mempunyai capaian {rata_rata}, termasuk kategori "
        "{kategori}{dilewati}.",
        "Hasil pengukuran indikator {tingkat} {waktu} ialah capaian {rata_rata} dengan kategori "
        "{kategori}{dilewati}.",
    ),
)
PUTUSAN = Pola(
    "Banyaknya indikator menurut pencapaian targetnya",
    (
        "Dari {indikator} indikator tujuan dan sasaran, {rincian}.",
        "Hasil pengukuran {indikator} indikator tujuan dan sasaran terhadap targetnya: {rincian}.",
        "Keadaan {indikator} indikator tujuan dan sasaran terhadap targetnya: {rincian}.",
    ),
)
SKM = Pola(
    "Hasil survei kepuasan masyarakat",
    (
        "Survei kepuasan masyarakat terhadap {responden} responden menghasilkan indeks {ikm} dengan "
        "mutu pelayanan {mutu}.",
        "Dari {responden} responden survei kepuasan masyarakat diperoleh indeks {ikm} dengan mutu "
        "pelayanan {mutu}.",
        "Indeks hasil survei kepuasan masyarakat dengan {responden} responden adalah {ikm}, dengan "
        "mutu pelayanan {mutu}.",
    ),
)
AKIP = Pola(
    "Hasil evaluasi AKIP",
    (
        "Evaluasi AKIP tahun {tahun_evaluasi} memberi nilai {nilai} dengan predikat {predikat}.",
        "Nilai evaluasi AKIP tahun {tahun_evaluasi} adalah {nilai}, dengan predikat {predikat}.",
        "Pada evaluasi AKIP tahun {tahun_evaluasi} diperoleh nilai {nilai} dan predikat {predikat}.",
    ),
)
BAB_PERENCANAAN = Pola(
    "Pembuka bab Perencanaan Kinerja",
    (
        "Bab ini memuat rencana dan perjanjian kinerja yang menjadi dasar pengukuran kinerja {kantor} "
        "{periode}.",
        "Pengukuran kinerja {kantor} {periode} didasarkan pada rencana dan perjanjian kinerja yang "
        "dimuat dalam bab ini.",
        "Rencana dan perjanjian kinerja dalam bab ini menjadi dasar pengukuran kinerja {kantor} "
        "{periode}.",
    ),
)
BAB_AKUNTABILITAS = Pola(
    "Pembuka bab Akuntabilitas Kinerja",
    (
        "Bab ini menyajikan capaian kinerja {kantor} {periode} dan anggaran yang digunakan untuk "
        "mencapainya.",
        "Capaian kinerja {kantor} {periode} beserta realisasi anggarannya diuraikan dalam bab ini.",
        "Dalam bab ini {kantor} mempertanggungjawabkan capaian kinerja dan realisasi anggaran "
        "{periode}.",
    ),
)
TANGGUNG_JAWAB = Pola(
    "Kesimpulan: kalimat pertama",
    (
        "Laporan ini mempertanggungjawabkan kinerja {kantor} {periode}.",
        "Kinerja {kantor} {periode} dipertanggungjawabkan melalui laporan ini.",
        "Melalui laporan ini {kantor} mempertanggungjawabkan kinerja {periode}.",
    ),
)
PENUTUP = Pola(
    "Kalimat terakhir laporan",
    (
        "Demikian {dokumen} {kantor} {periode} ini disusun sebagai pertanggungjawaban dan bahan "
        "perbaikan kinerja.",
        "Demikian laporan ini disampaikan sebagai pertanggungjawaban kinerja {kantor} {periode} dan "
        "bahan perbaikan pada periode berikutnya.",
        "{dokumen} {kantor} {periode} ini disusun agar dapat digunakan sebagai bahan evaluasi dan "
        "perbaikan kinerja.",
    ),
)
SEMUA = (
    ISI_LAPORAN,
    SATU_DATA,
    MAKSUD,
    DIUKUR,
    RATA_RATA,
    SATU_CAPAIAN,
    PUTUSAN,
    SKM,
    AKIP,
    BAB_PERENCANAAN,
    BAB_AKUNTABILITAS,
    TANGGUNG_JAWAB,
    PENUTUP,
)
