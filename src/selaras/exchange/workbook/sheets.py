"""The sheets of the workbook: which records stand where, and which columns point at another sheet."""

from selaras.exchange.workbook.asal_sel import LEMBAR_PERIKSA
from selaras.exchange.workbook.tabel import Rujukan, Tabel
from selaras.exchange.workbook.tabel_dokumen import TABEL_DOKUMEN
from selaras.exchange.workbook.tabel_pokok import LEMBAR_PROFIL, TABEL_POKOK
from selaras.exchange.workbook.tabel_rencana import TABEL_RENCANA
from selaras.exchange.workbook.tabel_tambahan import TABEL_TAMBAHAN

__all__ = ["LEMBAR_PROFIL", "Rujukan", "Tabel"]

PROFIL = "profil"  # how a Masalah names the form
JUDUL_PROFIL = "Profil kantor dan pejabat"
PETUNJUK_PROFIL = (
    "Isi kolom B. Isian bertanda * wajib. Petunjuk tiap isian ada di sebelah kanannya; "
    "tabel pejabat ada di bawah."
)

_TAMBAHAN = (*TABEL_TAMBAHAN, *TABEL_RENCANA, *TABEL_DOKUMEN)
DAFTAR_TABEL = (*TABEL_POKOK, *_TAMBAHAN)
LEMBAR_POKOK = (LEMBAR_PROFIL, *(tabel.lembar for tabel in TABEL_POKOK[1:]))
LEMBAR_REALISASI = ("Realisasi Kinerja", "Realisasi Anggaran")
LEMBAR_PERJANJIAN = (
    "PK",
    "Sasaran PK",
    "Perjanjian Kinerja",
)  # a book with these may be of a year to come
LEMBAR_TAMBAHAN = tuple(tabel.lembar for tabel in _TAMBAHAN)
DAFTAR_LEMBAR = (*LEMBAR_POKOK, *LEMBAR_TAMBAHAN)
LEMBAR_CATATAN = ("Catatan", LEMBAR_PERIKSA)  # may stand in the book, never read

_INDIKATOR = Rujukan("daftar_indikator", "kode", "uraian", "Indikator (otomatis)")
_ANGGARAN = Rujukan("daftar_anggaran", "kode", "uraian", "Uraian (otomatis)")
_DESA = Rujukan("daftar_desa", "nama")
_SIMPUL = Rujukan("daftar_simpul", "kode", "uraian", "Pernyataan (otomatis)")
_DOKUMEN = Rujukan("daftar_dokumen", "kode", "judul", "Judul dokumen (otomatis)")
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
    ("daftar_simpul", "rencana"): Rujukan("daftar_rencana", "kode"),
    ("daftar_simpul", "induk"): Rujukan("daftar_simpul", "kode"),
    ("daftar_target_rencana", "simpul"): _SIMPUL,
    ("daftar_target_rencana", "kode_indikator"): Rujukan("daftar_indikator", "kode"),
    ("daftar_pohon", "simpul"): Rujukan("daftar_simpul", "kode"),
    ("daftar_pohon", "indikator"): Rujukan("daftar_indikator", "kode"),
    ("daftar_sasaran_pk", "kode_indikator"): Rujukan("daftar_indikator", "kode"),
    ("daftar_rencana_aksi", "indikator"): Rujukan("daftar_indikator", "kode"),
    ("daftar_rencana_aksi", "kode"): Rujukan("daftar_anggaran", "kode"),
    ("daftar_tahun_lalu", "indikator"): _INDIKATOR,
    ("daftar_pembanding", "indikator"): _INDIKATOR,
    ("daftar_butir_keputusan", "dokumen"): _DOKUMEN,
    ("daftar_anggota_tim", "dokumen"): _DOKUMEN,
    ("daftar_langkah_sop", "sop"): Rujukan("daftar_sop", "kode", "nama", "Nama SOP (otomatis)"),
    ("daftar_surat", "dokumen"): Rujukan("daftar_dokumen", "kode"),
    ("daftar_surat", "rapat"): Rujukan("daftar_rapat", "kode"),
    ("daftar_lintas_sektor", "kode"): Rujukan("daftar_anggaran", "kode"),
}


def table_of(daftar: str) -> Tabel:
    """Return the table that holds a list of the berkas."""
    return next(tabel for tabel in DAFTAR_TABEL if tabel.daftar == daftar)
