"""The five sheets: which records stand where, and which columns point at another sheet."""

from dataclasses import dataclass

from selaras.domain.berkas import BarisAnggaran, Indikator, Pejabat, RealisasiAnggaran, RealisasiKinerja

PROFIL = "profil"  # how a Masalah names the form


@dataclass(frozen=True)
class Tabel:
    """One table. `daftar` is the field of BerkasKinerja that holds its records."""

    daftar: str
    record: type
    lembar: str
    judul: str
    petunjuk: str


@dataclass(frozen=True)
class Rujukan:
    """A column that repeats the key of another table.

    `bantu` heads a helper column that shows field `tampil` of the row found there; none where empty.
    """

    ke: str
    kunci: str
    tampil: str = ""
    bantu: str = ""


LEMBAR_PROFIL = "Profil & Pejabat"
JUDUL_PROFIL = "Profil kantor dan pejabat"
PETUNJUK_PROFIL = (
    "Isi kolom B. Isian bertanda * wajib. Petunjuk tiap isian ada di sebelah kanannya; "
    "tabel pejabat ada di bawah."
)

DAFTAR_TABEL = (
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
DAFTAR_LEMBAR = (LEMBAR_PROFIL, *(tabel.lembar for tabel in DAFTAR_TABEL[1:]))
LEMBAR_CATATAN = ("Catatan sumber", "Catatan")  # may stand in the book, never read

RUJUKAN = {
    ("daftar_indikator", "kode_program"): Rujukan("daftar_anggaran", "kode"),
    ("daftar_realisasi", "indikator"): Rujukan(
        "daftar_indikator", "kode", "uraian", "Indikator (otomatis)"
    ),
    ("daftar_realisasi_anggaran", "kode"): Rujukan(
        "daftar_anggaran", "kode", "uraian", "Uraian (otomatis)"
    ),
}


def table_of(daftar: str) -> Tabel:
    """Return the table that holds a list of the berkas."""
    return next(tabel for tabel in DAFTAR_TABEL if tabel.daftar == daftar)
