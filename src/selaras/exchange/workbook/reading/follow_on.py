"""Tell problems of their own from those that only follow from a row that could not be read."""

from collections.abc import Collection, Mapping, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.exchange.workbook.reading.rows import Baris
from selaras.exchange.workbook.sheets import PROFIL

_BUDGET = {"daftar_anggaran", "daftar_realisasi_anggaran"}
# Which tables a problem at a field may come from, when a row of theirs is left out.
_LEANS_ON: Mapping[tuple[str, str], Collection[str]] = {
    (PROFIL, "penanda_tangan"): {"daftar_pejabat"},
    (PROFIL, "pihak_pertama"): {"daftar_pejabat"},
    (PROFIL, "pihak_kedua"): {"daftar_pejabat"},
    ("daftar_realisasi", "indikator"): {"daftar_indikator"},
    ("daftar_anggaran", "kode"): {"daftar_anggaran"},
    ("daftar_anggaran", "pagu"): {"daftar_anggaran"},
    ("daftar_realisasi_anggaran", "kode"): {"daftar_anggaran"},
    ("daftar_versi_pagu", "kode"): {"daftar_anggaran"},
    ("daftar_versi_pagu", "pagu"): {"daftar_anggaran", "daftar_versi_pagu"},
    ("daftar_alokasi", "kode"): {"daftar_anggaran"},
    ("daftar_alokasi", "indikator"): {"daftar_indikator"},
    ("daftar_alokasi", "bobot"): {"daftar_alokasi"},
    ("daftar_desa", "pendahulu"): {"daftar_desa"},
    ("daftar_status_desa", "desa"): {"daftar_desa"},
    ("daftar_matriks", "desa"): {"daftar_desa"},
    ("daftar_rekap_register", "jumlah"): {"daftar_register"},
    ("daftar_tindak_lanjut", "rekomendasi"): {"daftar_rekomendasi"},
    ("daftar_kemajuan", "kode"): {"daftar_anggaran"},
    ("daftar_simpul", "rencana"): {"daftar_rencana"},
    ("daftar_simpul", "induk"): {"daftar_simpul"},
    ("daftar_simpul", "kode_program"): {"daftar_anggaran"},
    ("daftar_target_rencana", "simpul"): {"daftar_simpul"},
    ("daftar_target_rencana", "kode_indikator"): {"daftar_indikator"},
    ("daftar_pohon", "penyebab_dari"): {"daftar_pohon"},
    ("daftar_pohon", "simpul"): {"daftar_simpul"},
    ("daftar_pohon", "indikator"): {"daftar_indikator"},
    ("daftar_pk", "jabatan"): {"daftar_pejabat"},
    ("daftar_pk", "atasan"): {"daftar_pejabat"},
    ("daftar_sasaran_pk", "kode_indikator"): {"daftar_indikator"},
    ("daftar_rencana_aksi", "indikator"): {"daftar_indikator"},
    ("daftar_rencana_aksi", "kode"): {"daftar_anggaran"},
    ("daftar_tahun_lalu", "indikator"): {"daftar_indikator"},
    ("daftar_pembanding", "indikator"): {"daftar_indikator"},
    ("daftar_butir_keputusan", "dokumen"): {"daftar_dokumen"},
    ("daftar_anggota_tim", "dokumen"): {"daftar_dokumen"},
    ("daftar_langkah_sop", "sop"): {"daftar_sop"},
    ("daftar_langkah_sop", "jenis"): {"daftar_langkah_sop"},
    ("daftar_surat", "dokumen"): {"daftar_dokumen"},
    ("daftar_surat", "rapat"): {"daftar_rapat"},
    ("daftar_lintas_sektor", "kode"): {"daftar_anggaran"},
    ("daftar_isu", "induk"): {"daftar_isu"},
    ("daftar_tanggapan", "jabatan"): {"daftar_pejabat"},
    ("daftar_rencana", "menggantikan"): {"daftar_rencana"},
    ("daftar_pohon", "kode"): {"daftar_pohon"},
    ("daftar_sasaran_pk", "jabatan"): {"daftar_pk"},
    ("daftar_anggaran_pk", "jabatan"): {"daftar_pk"},
    ("daftar_rencana_aksi", "anggaran"): {"daftar_anggaran", "daftar_rencana_aksi"},
    ("daftar_belanja", "anggaran"): {"daftar_anggaran", "daftar_belanja"},
    ("daftar_narasi", "pokok"): {"daftar_indikator", "daftar_anggaran"},
    ("daftar_narasi", "teks"): {"daftar_indikator", "daftar_anggaran"},
}


def is_follow_on(
    masalah: Masalah, daftar: Mapping[str, Sequence[Baris]], hilang: Collection[str]
) -> bool:
    """Tell whether a problem would be gone once the unreadable cells are mended.

    `daftar` holds the rows that could be built, `hilang` names the tables of which rows are left out.
    """
    rows = daftar.get(masalah.daftar, ())
    if rows and rows[masalah.nomor].cacat:
        return True
    if (
        masalah.isian == "angka_dokumen" and masalah.daftar in _BUDGET
    ):  # compares with sums over both budget tables
        return any(name in hilang or any(r.cacat for r in daftar.get(name, ())) for name in _BUDGET)
    return any(name in hilang for name in _LEANS_ON.get((masalah.daftar, masalah.isian), ()))
