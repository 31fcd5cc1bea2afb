"""Checks that records fit together; those that need a reader's judgement live in the audit rules."""

from collections.abc import Callable, Iterator

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.adapting import (
    check_alokasi,
    check_aset,
    check_desa,
    check_ipp,
    check_kepegawaian,
    check_lke,
    check_matriks,
    check_pk,
    check_register,
    check_skm,
    check_tindak_lanjut,
    check_versi_pagu,
)
from selaras.domain.keutuhan.adapting_dokumen import (
    check_dokumen,
    check_fisik,
    check_kata,
    check_konteks,
    check_sop,
    check_surat,
)
from selaras.domain.keutuhan.anggaran import check_anggaran
from selaras.domain.keutuhan.belanja import check_belanja
from selaras.domain.keutuhan.indikator import check_indikator
from selaras.domain.keutuhan.operasi_modal import check_operasi_modal
from selaras.domain.keutuhan.padanan import check_padanan
from selaras.domain.keutuhan.pejabat import check_pejabat
from selaras.domain.keutuhan.pembanding import check_pembanding
from selaras.domain.keutuhan.perjanjian import check_perjanjian
from selaras.domain.keutuhan.pohon import check_pohon
from selaras.domain.keutuhan.realisasi import check_realisasi
from selaras.domain.keutuhan.realisasi_anggaran import check_realisasi_anggaran
from selaras.domain.keutuhan.realisasi_sd import check_realisasi_sd
from selaras.domain.keutuhan.rencana import check_rencana
from selaras.domain.keutuhan.rencana_aksi import check_rencana_aksi
from selaras.domain.keutuhan.renja import check_reviu_rkpd, check_usulan
from selaras.domain.keutuhan.sasaran_pk import check_sasaran_pk
from selaras.domain.keutuhan.simpul_rencana import check_simpul
from selaras.domain.keutuhan.tahun_lalu import check_tahun_lalu
from selaras.domain.keutuhan.target_rencana import check_target_rencana

_CHECKS: tuple[Callable[[BerkasKinerja], Iterator[Masalah]], ...] = (
    check_pejabat,
    check_indikator,
    check_anggaran,
    check_operasi_modal,
    check_realisasi,
    check_realisasi_sd,
    check_realisasi_anggaran,
    check_versi_pagu,
    check_alokasi,
    check_pk,
    check_fisik,
    check_skm,
    check_ipp,
    check_desa,
    check_matriks,
    check_register,
    check_kepegawaian,
    check_aset,
    check_lke,
    check_tindak_lanjut,
    check_rencana,
    check_simpul,
    check_target_rencana,
    check_pohon,
    check_perjanjian,
    check_sasaran_pk,
    check_rencana_aksi,
    check_reviu_rkpd,
    check_usulan,
    check_tahun_lalu,
    check_pembanding,
    check_belanja,
    check_padanan,
    check_dokumen,
    check_sop,
    check_surat,
    check_konteks,
    check_kata,
)


def check_berkas(berkas: BerkasKinerja) -> tuple[Masalah, ...]:
    """Return every problem of the records, in the order of the sheets."""
    return tuple(masalah for check in _CHECKS for masalah in check(berkas))
