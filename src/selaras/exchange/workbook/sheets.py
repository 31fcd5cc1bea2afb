"""The sheets of the workbook: which records stand where, and which columns point at another sheet."""

from selaras.exchange.workbook.tabel import Rujukan, Tabel
from selaras.exchange.workbook.tabel_pokok import LEMBAR_PROFIL, TABEL_POKOK
from selaras.exchange.workbook.tabel_tambahan import TABEL_TAMBAHAN

__all__ = ["LEMBAR_PROFIL", "Rujukan", "Tabel"]

PROFIL = "profil"  # how a Masalah names the form
JUDUL_PROFIL = "Profil kantor dan pejabat"
PETUNJUK_PROFIL = (
    "Isi kolom B. Isian bertanda * wajib. Petunjuk tiap isian ada di sebelah kanannya; "
    "tabel pejabat ada di bawah."
)

DAFTAR_TABEL = (*TABEL_POKOK, *TABEL_TAMBAHAN)
LEMBAR_POKOK = (LEMBAR_PROFIL, *(tabel.lembar for tabel in TABEL_POKOK[1:]))
LEMBAR_TAMBAHAN = tuple(tabel.lembar for tabel in TABEL_TAMBAHAN)
DAFTAR_LEMBAR = (*LEMBAR_POKOK, *LEMBAR_TAMBAHAN)
LEMBAR_CATATAN = ("Catatan sumber", "Catatan")  # may stand in the book, never read

_INDIKATOR = Rujukan("daftar_indikator", "kode", "uraian", "Indikator (otomatis)")
_ANGGARAN = Rujukan("daftar_anggaran", "kode", "uraian", "Uraian (otomatis)")
_DESA = Rujukan("daftar_desa", "nama")
RUJUKAN = {
    ("daftar_indikator", "kode_program"): Rujukan("daftar_anggaran", "kode"),
    ("daftar_realisasi", "indikator"): _INDIKATOR,
    ("daftar_realisasi_anggaran", "kode"): _ANGGARAN,
    ("daftar_versi_pagu", "kode"): _ANGGARAN,
    ("daftar_alokasi", "kode"): _ANGGARAN,
    ("daftar_alokasi", "indikator"): _INDIKATOR,
    ("daftar_anggaran_pk", "kode"): Rujukan("daftar_anggaran", "kode"),
    ("daftar_kemajuan", "kode"): _ANGGARAN,
    ("daftar_status_desa", "desa"): _DESA,
    ("daftar_matriks", "desa"): _DESA,
    ("daftar_register", "desa"): _DESA,
    ("daftar_tindak_lanjut", "rekomendasi"): Rujukan("daftar_rekomendasi", "kode"),
}


def table_of(daftar: str) -> Tabel:
    """Return the table that holds a list of the berkas."""
    return next(tabel for tabel in DAFTAR_TABEL if tabel.daftar == daftar)
