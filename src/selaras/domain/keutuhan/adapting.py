"""The checks of sheets that not every book has, each given what it looks at of the berkas.

A sheet whose regulation was not in force at the end of the period is not checked: nothing is computed
from it either.
"""

from collections.abc import Iterator

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan import (
    alokasi,
    aset,
    desa,
    ipp,
    kepegawaian,
    lke,
    matriks,
    pk,
    register,
    skm,
    tindak_lanjut,
    versi_pagu,
)


def check_versi_pagu(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Versi Pagu."""
    yield from versi_pagu.check_versi_pagu(berkas.daftar_versi_pagu, berkas.daftar_anggaran)


def check_alokasi(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Alokasi."""
    codes = {indikator.kode for indikator in berkas.daftar_indikator}
    yield from alokasi.check_alokasi(berkas.daftar_alokasi, berkas.daftar_anggaran, codes)


def check_pk(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Perjanjian Kinerja."""
    yield from pk.check_pk(berkas.daftar_anggaran_pk, berkas.profil.periode.tahun)


def check_skm(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets SKM and SKM Rekap."""
    if (aturan := berkas.ketentuan.aturan_skm) is not None:
        yield from skm.check_skm(berkas.daftar_responden_skm, berkas.daftar_rekap_skm, aturan)


def check_ipp(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet IPP."""
    if (aturan := berkas.ketentuan.aturan_ipp) is not None:
        yield from ipp.check_ipp(berkas.daftar_nilai_ipp, aturan)


def check_desa(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Desa and Status Desa."""
    aturan = berkas.ketentuan.aturan_desa
    yield from desa.check_desa(berkas.daftar_desa, berkas.daftar_status_desa, aturan)


def check_matriks(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Matriks Desa."""
    yield from matriks.check_matriks(berkas.daftar_matriks, berkas.daftar_desa)


def check_register(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Register and Register Rekap."""
    yield from register.check_register(berkas.daftar_register, berkas.daftar_rekap_register)


def check_kepegawaian(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Formasi and Pegawai."""
    yield from kepegawaian.check_kepegawaian(berkas.daftar_formasi, berkas.daftar_pegawai)


def check_aset(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Aset."""
    yield from aset.check_aset(berkas.daftar_aset, berkas.profil.periode.tahun)


def check_lke(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Evaluasi and Evaluasi Lalu."""
    if (bentuk := berkas.ketentuan.lke_bentuk) is not None:
        yield from lke.check_lke(berkas.daftar_nilai_lke, berkas.daftar_lke_lalu, bentuk)


def check_tindak_lanjut(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Rekomendasi and Tindak Lanjut."""
    actions = berkas.daftar_tindak_lanjut
    yield from tindak_lanjut.check_tindak_lanjut(berkas.daftar_rekomendasi, actions)
