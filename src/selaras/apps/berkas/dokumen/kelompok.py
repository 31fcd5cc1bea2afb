"""The kinds of documents in groups along the cycle of the year, and what a missing kind lacks."""

from types import MappingProxyType

KELOMPOK = MappingProxyType(
    {
        "Perencanaan": (
            "renja", "iku", "tc27", "tc29", "tc30", "tc31", "tc32", "pohon-kinerja", "hubungan-dokumen",
        ),
        "Perjanjian dan rencana aksi": ("pk", "rencana-aksi"),
        "Anggaran": ("riwayat-pagu", "rfk", "evaluasi-renja"),
        "Laporan": ("lkjip", "lkj-triwulan", "lkj-individu", "daftar-realisasi"),
        "Data dukung": ("skm", "ipp", "status-desa", "register", "matriks"),
        "Evaluasi AKIP": ("lke", "lhe", "lhe-lengkap", "tindak-lanjut"),
        "Naskah dinas": ("keputusan", "sop", "surat", "rapat", "agenda-surat", "daftar-dokumen"),
    }
)  # fmt: skip

# The lists of which one at least must hold rows; none where it is not rows that are missing.
DIBUTUHKAN = MappingProxyType(
    {
        "renja": ("daftar_anggaran",),
        "rencana-aksi": ("daftar_rencana_aksi",),
        "tc27": ("daftar_target_rencana",),
        "tc31": ("daftar_reviu_rkpd",),
        "tc32": ("daftar_usulan",),
        "pohon-kinerja": ("daftar_pohon",),
        "hubungan-dokumen": ("daftar_simpul",),
        "evaluasi-renja": ("daftar_anggaran",),
        "daftar-realisasi": ("daftar_indikator",),
        "rfk": ("daftar_kemajuan",),
        "riwayat-pagu": ("daftar_versi_pagu",),
        "matriks": ("daftar_matriks",),
        "skm": ("daftar_responden_skm", "daftar_rekap_skm"),
        "status-desa": ("daftar_status_desa",),
        "register": ("daftar_register", "daftar_rekap_register"),
        "ipp": ("daftar_nilai_ipp",),
        "lke": ("daftar_nilai_lke",),
        "lhe": ("daftar_nilai_lke",),
        "lhe-lengkap": ("daftar_nilai_lke",),
        "tindak-lanjut": ("daftar_rekomendasi",),
        "keputusan": ("daftar_butir_keputusan", "daftar_anggota_tim"),
        "sop": ("daftar_sop",),
        "surat": ("daftar_surat",),
        "rapat": ("daftar_rapat",),
        "agenda-surat": ("daftar_surat",),
        "daftar-dokumen": ("daftar_dokumen",),
    }
)
_SEBAB = MappingProxyType(
    {
        "lkj-triwulan": "hanya disusun untuk triwulan; pilih triwulannya di atas",
        "lkjip": "hanya disusun untuk setahun; pilih setahun di atas",
        "pk": "belum ada perjanjian kinerja dan profil belum menyebut pihak pertama",
        "iku": "belum ada indikator yang ditandai IKU",
        "tc29": "belum ada target Renstra, atau belum ada indikator dari program yang dianggarkan",
        "tc30": "belum ada target Renstra, atau belum ada indikator di atas program",
        "lkj-individu": "belum ada pejabat yang perjanjiannya menyebut indikator tahun ini",
        "keputusan": "belum ada keputusan yang butir atau anggota timnya diisi",
    }
)


def sebab_of(kode: str, judul: tuple[str, ...]) -> str:
    """Return why a kind is not there; `judul` are the titles of the lists it needs."""
    return _SEBAB.get(kode) or f"daftar {' atau '.join(judul)} belum diisi"
