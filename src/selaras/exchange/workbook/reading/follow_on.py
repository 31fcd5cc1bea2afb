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
