"""The parts of a report that not every book has; each is None where the book holds nothing for it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.hasil.alokasi import HasilAlokasi, allocate
from selaras.domain.hasil.anggaran import HasilAnggaran
from selaras.domain.hasil.aset import HasilAset, calculate_aset
from selaras.domain.hasil.desa import HasilDesa, calculate_desa
from selaras.domain.hasil.efisiensi import calculate_efisiensi_berkas
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.ipp import HasilIpp, calculate_ipp_year
from selaras.domain.hasil.kepegawaian import (
    HasilFormasi,
    HasilKelompok,
    calculate_formasi,
    calculate_pegawai,
)
from selaras.domain.hasil.lke import HasilLke, calculate_lke
from selaras.domain.hasil.piramida import HasilPiramida, calculate_piramida
from selaras.domain.hasil.rfk import HasilRfk, calculate_rfk
from selaras.domain.hasil.skm import HasilSkm, calculate_skm
from selaras.domain.hasil.versi_pagu import pagu_in_force
from selaras.domain.rincian import Rincian
from selaras.domain.skm import calculate_sampel
from selaras.domain.tingkat import Tingkat


def skm_of(berkas: BerkasKinerja) -> HasilSkm | None:
    """Return the survey, computed with the rule in force at the end of the period."""
    aturan = berkas.ketentuan.aturan_skm
    if aturan is None or not (berkas.daftar_responden_skm or berkas.daftar_rekap_skm):
        return None
    return calculate_skm(berkas.daftar_responden_skm, berkas.daftar_rekap_skm, aturan)


def sampel_skm_of(berkas: BerkasKinerja) -> Rincian | None:
    """Return how many people the survey has to ask."""
    populasi, aturan = berkas.profil.populasi_skm, berkas.ketentuan.sampel_skm
    return None if populasi is None or aturan is None else calculate_sampel(populasi, aturan)


def ipp_of(berkas: BerkasKinerja) -> HasilIpp | None:
    """Return the newest service index up to the year of the book."""
    aturan = berkas.ketentuan.aturan_ipp
    years = _until(berkas, (row.tahun for row in berkas.daftar_nilai_ipp))
    return calculate_ipp_year(berkas.daftar_nilai_ipp, max(years), aturan) if aturan and years else None


def desa_of(berkas: BerkasKinerja) -> HasilDesa | None:
    """Return the desa in the newest year up to that of the book for which a status is known."""
    desa, status = berkas.daftar_desa, berkas.daftar_status_desa
    years = _until(berkas, (row.tahun for row in status))
    if not years:
        return None
    return calculate_desa(desa, status, max(years), berkas.ketentuan.aturan_desa)


def lke_of(berkas: BerkasKinerja) -> HasilLke | None:
    """Return the newest evaluation; where only earlier years are known, they stand as last year."""
    aturan, rows, earlier = berkas.ketentuan.aturan_lke, berkas.daftar_nilai_lke, berkas.daftar_lke_lalu
    if aturan is None or not (rows or earlier):
        return None
    newest = max((row.tahun_evaluasi for row in rows), default=None)
    year = newest or max(row.tahun_evaluasi for row in earlier) + 1
    return calculate_lke(rows, earlier, aturan, year)


def efisiensi_of(
    berkas: BerkasKinerja,
    anggaran: HasilAnggaran,
    daftar_indikator: Sequence[HasilIndikator],
    *,
    tanpa_gaji: bool = False,
) -> HasilEfisiensi | None:
    """Return the efficiency as the kabupaten settles it, or without salaries in any case."""
    if not any(i.tingkat is Tingkat.SUB_KEGIATAN for i in berkas.daftar_indikator):
        return None
    aturan = berkas.ketentuan.aturan_efisiensi
    aturan = replace(aturan, tanpa_gaji=tanpa_gaji or aturan.tanpa_gaji)
    return calculate_efisiensi_berkas(anggaran, daftar_indikator, aturan)


def alokasi_of(berkas: BerkasKinerja, anggaran: HasilAnggaran) -> HasilAlokasi | None:
    """Return the money behind each indicator."""
    return allocate(anggaran, berkas.daftar_alokasi) if berkas.daftar_alokasi else None


def piramida_of(berkas: BerkasKinerja) -> HasilPiramida | None:
    """Return the pyramid of perjanjian kinerja."""
    rows = berkas.daftar_anggaran_pk
    return calculate_piramida(rows, berkas.profil.periode.tahun) if rows else None


def rfk_of(berkas: BerkasKinerja, anggaran: HasilAnggaran) -> HasilRfk | None:
    """Return the progress on the newest day up to the end of the period."""
    days = rfk_days(berkas)
    return rfk_on(berkas, anggaran, days[-1]) if days else None


def rfk_days(berkas: BerkasKinerja) -> tuple[date, ...]:
    """Return the days up to the end of the period for which progress is recorded, in order."""
    end = berkas.profil.periode.akhir
    return tuple(sorted({row.tanggal for row in berkas.daftar_kemajuan if row.tanggal <= end}))


def rfk_on(berkas: BerkasKinerja, anggaran: HasilAnggaran, tanggal: date) -> HasilRfk:
    """Return the progress on a day against the pagu in force on it."""
    leaves = (node.baris for node in anggaran.walk() if not node.daftar_anak)
    pagu = {row.kunci: row.pagu for row in leaves if row.pagu is not None}
    in_force = pagu_in_force(berkas.daftar_versi_pagu, tanggal)
    pagu |= {kunci: versi.pagu for kunci, versi in in_force.items()}
    return calculate_rfk(berkas.daftar_kemajuan, pagu, tanggal)


def formasi_of(berkas: BerkasKinerja) -> HasilFormasi | None:
    """Return the formation."""
    return calculate_formasi(berkas.daftar_formasi) if berkas.daftar_formasi else None


def pegawai_of(berkas: BerkasKinerja) -> Mapping[KelompokPegawai, HasilKelompok] | None:
    """Return the head counts by group."""
    return calculate_pegawai(berkas.daftar_pegawai)[0] if berkas.daftar_pegawai else None


def aset_of(berkas: BerkasKinerja) -> HasilAset | None:
    """Return the assets as they stand at the end of the year."""
    tahun = berkas.profil.periode.tahun
    return calculate_aset(berkas.daftar_aset, tahun) if berkas.daftar_aset else None


def _until(berkas: BerkasKinerja, years: Iterable[int]) -> list[int]:
    """Return the years that are not after that of the book."""
    return [year for year in years if year <= berkas.profil.periode.tahun]
