"""Damaged context and words, one problem each."""

from dataclasses import replace
from datetime import date

from selaras.domain.berkas import (
    CatatanSumber,
    IsuStrategis,
    LintasSektor,
    Narasi,
    PengecualianReviu,
    Penghargaan,
    Peraturan,
    TanggapanAtasan,
    UraianTugas,
)
from selaras.domain.berkas.konteks import CaraNarasi, JenisTugas, LingkupIsu
from selaras.domain.berkas.tanggapan import PilihanTanggapan
from selaras.domain.kode import parse_kode
from tests.unit.keutuhan.sound import ERROR, GAJI, WARNING, Case, with_rows

ISSUE = IsuStrategis("I1", LingkupIsu.DAERAH, "Kemiskinan")
BELOW = IsuStrategis("I2", LingkupIsu.KANTOR, "Layanan lambat", "i1")
SHARED = LintasSektor("Pembinaan", "Polsek; Koramil", kode=parse_kode(GAJI))
AWARD = Penghargaan("Terbaik I", "Bupati", 2023)
DUTY = UraianTugas("Camat", JenisTugas.TUGAS, "Memimpin.")
LAW = Peraturan("Perbup Contoh 6/2018")
WORDS = Narasi("kata_pengantar", "Puji syukur {{capaian:S1}}.", cara=CaraNarasi.GANTI)
ANSWER = TanggapanAtasan("Camat Contoh", PilihanTanggapan.BAIK)
NOTE = CatatanSumber("Pagu", "DPA", "LKjIP")
KEPT = PengecualianReviu("PR001", "sesuai DPA", "Camat", date(2025, 1, 31))
CIRCLE = (replace(ISSUE, induk="I2"), BELOW)


CASES = {
    "work with nobody": Case(
        with_rows(replace(SHARED, pihak=" ; ")),
        (ERROR, "daftar_lintas_sektor", 0, "pihak"),
        "' ; '",
        "nama pihak",
    ),
    "a party twice": Case(
        with_rows(replace(SHARED, pihak="Polsek; POLSEK")),
        (WARNING, "daftar_lintas_sektor", 0, "pihak"),
        "'Polsek; POLSEK'",
        "tiap pihak satu kali",
    ),
    "shared work on an unknown code": Case(
        with_rows(replace(SHARED, kode=parse_kode("7.01.09"))),
        (WARNING, "daftar_lintas_sektor", 0, "kode"),
        "7.01.09",
        "kode pada lembar Program & Pagu",
    ),
    "an issue twice": Case(
        with_rows(ISSUE, replace(ISSUE, kode="i1")),
        (ERROR, "daftar_isu", 1, "kode"),
        "kode isu yang sama seperti isian ke-1",
        "kode isu yang unik",
    ),
    "an issue from nowhere": Case(
        with_rows(replace(BELOW, induk="I9")),
        (ERROR, "daftar_isu", 0, "induk"),
        "'I9'",
        "kode pada lembar ini",
    ),
    "an issue from itself": Case(
        with_rows(replace(ISSUE, induk="I1")),
        (ERROR, "daftar_isu", 0, "induk"),
        "'I1', sehingga isu ini turunan dirinya sendiri",
        "isu yang lebih luas",
    ),
    "an award twice": Case(
        with_rows(AWARD, AWARD),
        (ERROR, "daftar_penghargaan", 1, "nama"),
        "penghargaan, pemberi, dan tahun yang sama seperti isian ke-1",
        "penghargaan, pemberi, dan tahun yang unik",
    ),
    "an award of a year to come": Case(
        with_rows(replace(AWARD, tahun=2025)),
        (WARNING, "daftar_penghargaan", 0, "tahun"),
        "2025",
        "2024 atau sebelumnya",
    ),
    "a duty twice": Case(
        with_rows(DUTY, replace(DUTY, uraian="memimpin.")),
        (ERROR, "daftar_tugas", 1, "uraian"),
        "uraian untuk jabatan ini yang sama seperti isian ke-1",
        "uraian untuk jabatan ini yang unik",
    ),
    "a regulation twice": Case(
        with_rows(LAW, LAW),
        (ERROR, "daftar_peraturan", 1, "sebutan"),
        "peraturan yang sama seperti isian ke-1",
        "peraturan yang unik",
    ),
    "a regulation that ends itself": Case(
        with_rows(replace(LAW, dicabut_oleh="perbup contoh 6/2018")),
        (ERROR, "daftar_peraturan", 0, "dicabut_oleh"),
        "'perbup contoh 6/2018', peraturan itu sendiri",
        "peraturan lain",
    ),
    "two texts for one place": Case(
        with_rows(WORDS, replace(WORDS, teks="Lain")),
        (ERROR, "daftar_narasi", 1, "bagian"),
        "bagian yang digantikan yang sama seperti isian ke-1",
        "bagian yang digantikan yang unik",
    ),
    "a part that no document has": Case(
        with_rows(replace(WORDS, bagian="kata_pengatar")),
        (ERROR, "daftar_narasi", 0, "bagian"),
        "'kata_pengatar'",
        "nama bagian pada panduan, misalnya kata_pengantar",
    ),
    "words about an indicator that is not there": Case(
        with_rows(replace(WORDS, bagian="uraian_indikator", pokok="S9")),
        (ERROR, "daftar_narasi", 0, "pokok"),
        "'S9'",
        "kode pada lembar Indikator, karena bagian ini ditulis untuk tiap kode",
    ),
    "words about an indicator where a programme is asked for": Case(
        with_rows(replace(WORDS, bagian="uraian_program", pokok="S1")),
        (ERROR, "daftar_narasi", 0, "pokok"),
        "'S1'",
        "kode pada lembar Program & Pagu, karena bagian ini ditulis untuk tiap kode",
    ),
    "words about an indicator where the part is one": Case(
        with_rows(replace(WORDS, pokok="S1")),
        (WARNING, "daftar_narasi", 0, "pokok"),
        "'S1'",
        "kosong, karena bagian kata_pengantar hanya satu",
    ),
    "a placeholder that is not closed": Case(
        with_rows(replace(WORDS, teks="Capaian {{capaian:S1}.")),
        (ERROR, "daftar_narasi", 0, "teks"),
        "kurung kurawal tanpa pasangan",
        "penanda yang dibuka dan ditutup, misalnya {{capaian:S1}}",
    ),
    "a placeholder that nobody knows": Case(
        with_rows(replace(WORDS, teks="Capaian {{capain:S1}}.")),
        (ERROR, "daftar_narasi", 0, "teks"),
        "penanda 'capain'",
        "nama penanda pada panduan",
    ),
    "a placeholder with an unknown code": Case(
        with_rows(replace(WORDS, teks="Capaian {{capaian:S9}}.")),
        (ERROR, "daftar_narasi", 0, "teks"),
        "kode 'S9' pada penanda 'capaian'",
        "kode pada lembar Indikator",
    ),
    "a placeholder with an unknown code of the budget": Case(
        with_rows(replace(WORDS, teks="Pagu {{pagu:7.01.09}}.")),
        (ERROR, "daftar_narasi", 0, "teks"),
        "kode '7.01.09' pada penanda 'pagu'",
        "kode pada lembar Program & Pagu",
    ),
    "a placeholder without its code": Case(
        with_rows(replace(WORDS, teks="Capaian {{capaian}}.")),
        (ERROR, "daftar_narasi", 0, "teks"),
        "penanda 'capaian' tanpa kode",
        "kode di belakang titik dua, misalnya {{capaian:S1}}",
    ),
    "a placeholder of the office with a code": Case(
        with_rows(replace(WORDS, teks="Tahun {{tahun:S1}}.")),
        (ERROR, "daftar_narasi", 0, "teks"),
        "penanda 'tahun' dengan kode 'S1'",
        "{{tahun}} tanpa kode",
    ),
    "an answer to an unknown position": Case(
        with_rows(replace(ANSWER, jabatan="Kasi Lain")),
        (WARNING, "daftar_tanggapan", 0, "jabatan"),
        "'Kasi Lain'",
        "jabatan yang ada pada tabel Pejabat",
    ),
    "a report sent back without a word": Case(
        with_rows(replace(ANSWER, pilihan=PilihanTanggapan.DIPERBAIKI)),
        (ERROR, "daftar_tanggapan", 0, "catatan"),
        "kosong, padahal laporannya dikembalikan (Diperbaiki)",
        "yang harus diperbaiki",
    ),
    "a note twice": Case(
        with_rows(NOTE, NOTE),
        (ERROR, "daftar_catatan", 1, "pokok"),
        "pokok dan isi yang sama seperti isian ke-1",
        "pokok dan isi yang unik",
    ),
    "a note of no difference": Case(
        with_rows(replace(NOTE, tertulis="dpa")),
        (WARNING, "daftar_catatan", 0, "tertulis"),
        "sama dengan yang dipakai",
        "nilai yang lain",
    ),
    "an exception twice": Case(
        with_rows(KEPT, replace(KEPT, kode="pr001")),
        (ERROR, "daftar_pengecualian", 1, "kode"),
        "kode aturan dan isi Memuat yang sama seperti isian ke-1",
        "kode aturan dan isi Memuat yang unik",
    ),
    "an exception without a reason": Case(
        with_rows(replace(KEPT, alasan=" ")),
        (ERROR, "daftar_pengecualian", 0, "alasan"),
        "kosong",
        "alasan temuan dibiarkan",
    ),
    "an exception of nobody": Case(
        with_rows(replace(KEPT, pemilik="")),
        (ERROR, "daftar_pengecualian", 0, "pemilik"),
        "kosong",
        "jabatan yang memutuskan",
    ),
}  # fmt: skip
