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
from selaras.domain.keutuhan.anggaran import check_anggaran
from selaras.domain.keutuhan.indikator import check_indikator
from selaras.domain.keutuhan.pejabat import check_pejabat
from selaras.domain.keutuhan.realisasi import check_realisasi
from selaras.domain.keutuhan.realisasi_anggaran import check_realisasi_anggaran
from selaras.domain.keutuhan.realisasi_sd import check_realisasi_sd

_CHECKS: tuple[Callable[[BerkasKinerja], Iterator[Masalah]], ...] = (
    check_pejabat,
    check_indikator,
    check_anggaran,
    check_realisasi,
    check_realisasi_sd,
    check_realisasi_anggaran,
    check_versi_pagu,
    check_alokasi,
    check_pk,
    check_skm,
    check_ipp,
    check_desa,
    check_matriks,
    check_register,
    check_kepegawaian,
    check_aset,
    check_lke,
    check_tindak_lanjut,
)


def check_berkas(berkas: BerkasKinerja) -> tuple[Masalah, ...]:
    """Return every problem of the records, in the order of the sheets."""
    return tuple(masalah for check in _CHECKS for masalah in check(berkas))
