"""The lists as the pages offer them: in groups along the cycle of the year, by names for addresses."""

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from django.apps import apps

from selaras.apps.core.models import BarisKantor
from selaras.exchange.workbook import table_of
from selaras.exchange.workbook.columns import Kolom, columns_of

_AWALAN = "daftar_"


@dataclass(frozen=True)
class Kelompok:
    """A step of the cycle and the lists that belong to it, in the order they are filled."""

    judul: str
    keterangan: str
    daftar: tuple[str, ...]


KELOMPOK = MappingProxyType(
    {
        "perencanaan": Kelompok(
            "Perencanaan",
            "Rencana, indikator dan targetnya, perjanjian kinerja, rencana aksi.",
            (
                "daftar_indikator", "daftar_rencana", "daftar_simpul", "daftar_target_rencana",
                "daftar_pohon", "daftar_isu", "daftar_pk", "daftar_sasaran_pk", "daftar_rencana_aksi",
                "daftar_reviu_rkpd", "daftar_usulan", "daftar_lintas_sektor",
            ),
        ),
        "anggaran": Kelompok(
            "Anggaran",
            "Program sampai sub kegiatan, pagu dan perubahannya, realisasi keuangan dan fisik.",
            (
                "daftar_anggaran", "daftar_realisasi_anggaran", "daftar_versi_pagu", "daftar_alokasi",
                "daftar_anggaran_pk", "daftar_kemajuan", "daftar_belanja",
            ),
        ),
        "pengukuran": Kelompok(
            "Pengukuran",
            "Realisasi kinerja tiap triwulan dan pembandingnya.",
            ("daftar_realisasi", "daftar_tahun_lalu", "daftar_pembanding", "daftar_tanggapan"),
        ),
        "data-dukung": Kelompok(
            "Data dukung",
            "Survei, desa, register, kepegawaian, dan aset.",
            (
                "daftar_responden_skm", "daftar_rekap_skm", "daftar_nilai_ipp", "daftar_desa",
                "daftar_status_desa", "daftar_matriks", "daftar_register", "daftar_rekap_register",
                "daftar_formasi", "daftar_pegawai", "daftar_aset",
            ),
        ),
        "laporan": Kelompok(
            "Laporan",
            "Dokumen, SOP, rapat, surat, dan teks milik kantor sendiri.",
            (
                "daftar_narasi", "daftar_peraturan", "daftar_penghargaan", "daftar_dokumen",
                "daftar_butir_keputusan", "daftar_anggota_tim", "daftar_sop", "daftar_langkah_sop",
                "daftar_rapat", "daftar_surat", "daftar_catatan", "daftar_pengecualian",
            ),
        ),
        "evaluasi": Kelompok(
            "Evaluasi AKIP",
            "Nilai lembar kerja evaluasi, rekomendasi, dan tindak lanjutnya.",
            ("daftar_nilai_lke", "daftar_lke_lalu", "daftar_rekomendasi", "daftar_tindak_lanjut"),
        ),
        "pengaturan": Kelompok(
            "Pengaturan",
            "Pejabat, tugas dan fungsi, ketentuan setempat, padanan kode.",
            ("daftar_pejabat", "daftar_tugas", "daftar_ketentuan", "daftar_padanan_kode"),
        ),
    }
)  # fmt: skip


@cache
def list_model() -> MappingProxyType[str, type[BarisKantor]]:
    """Return the model of each list of the berkas."""
    found = (m for m in apps.get_models() if issubclass(m, BarisKantor))
    return MappingProxyType({model.DAFTAR: model for model in found})


def model_of(daftar: str) -> type[BarisKantor]:
    """Return the model of a list; KeyError where there is no such list."""
    return list_model()[daftar]


def slug_of(daftar: str) -> str:
    """Return a list as addresses name it: 'daftar_rekap_skm' is 'rekap-skm'."""
    return daftar.removeprefix(_AWALAN).replace("_", "-")


def daftar_of(slug: str) -> str | None:
    """Return the list that an address names, None where there is none."""
    return next((daftar for daftar in list_model() if slug_of(daftar) == slug), None)


def group_of(daftar: str) -> str:
    """Return the group that a list belongs to, as addresses name it."""
    return next(slug for slug, group in KELOMPOK.items() if daftar in group.daftar)


def list_kolom(daftar: str) -> tuple[Kolom, ...]:
    """Return the fields of a list with what they say about themselves."""
    record: type = model_of(daftar).REKAMAN
    return columns_of(record)


def judul_of(daftar: str) -> str:
    """Return the title of a list."""
    return table_of(daftar).judul


def name_of(row: Any) -> str:
    """Return what a row is called in the audit trail and on confirmations: its list and its key."""
    parts = (str(getattr(row, name) or "") for name in row.KUNCI)
    shown = " · ".join(part for part in parts if part)
    return f"{judul_of(row.DAFTAR)}: {shown[:200]}" if shown else judul_of(row.DAFTAR)
