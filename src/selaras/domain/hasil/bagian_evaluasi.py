"""The parts of a report that speak of surveys, desa, events and evaluations; empty without records."""

from collections.abc import Mapping

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil.desa import HasilDesa, compare_desa, list_series, names_of_year
from selaras.domain.hasil.ipp import HasilIpp, list_ipp
from selaras.domain.hasil.matriks_baris import RekapMatriks, list_matriks
from selaras.domain.hasil.register_rekap import RekapitulasiRegister, list_register
from selaras.domain.hasil.skm import TANPA_PROFIL, count_profile
from selaras.domain.hasil.tindak_lanjut import HasilTindakLanjut, list_tindak_lanjut
from selaras.domain.rincian import Rincian


def tindak_lanjut_of(berkas: BerkasKinerja) -> tuple[HasilTindakLanjut, ...]:
    """Return how far each list of recommendations is followed up."""
    return list_tindak_lanjut(berkas.daftar_rekomendasi, berkas.daftar_tindak_lanjut)


def matriks_of(berkas: BerkasKinerja) -> tuple[RekapMatriks, ...]:
    """Return the matrices at the end of the period, over the desa of the year."""
    periode = berkas.profil.periode
    names = names_of_year(berkas.daftar_desa, periode.tahun)
    return list_matriks(berkas.daftar_matriks, periode.akhir, names)


def register_of(berkas: BerkasKinerja) -> tuple[RekapitulasiRegister, ...]:
    """Return the registers up to the end of the period."""
    return list_register(berkas.daftar_register, berkas.daftar_rekap_register, berkas.profil.periode)


def earlier_desa_of(berkas: BerkasKinerja, kini: HasilDesa | None) -> HasilDesa | None:
    """Return the newest year before that of `kini` for which a status is known, by any instrument."""
    if kini is None:
        return None
    series = list_series(berkas.daftar_desa, berkas.daftar_status_desa, berkas.ketentuan.aturan_desa)
    earlier = [one for line in series.values() for one in line if one.tahun < kini.tahun]
    return max(earlier, key=lambda one: (one.tahun, one.instrumen is kini.instrumen), default=None)


def change_of_desa(lalu: HasilDesa | None, kini: HasilDesa | None) -> Rincian | None:
    """Return the change of the share of desa mandiri, None without two years."""
    return None if lalu is None or kini is None else compare_desa(lalu, kini)


def profile_of(berkas: BerkasKinerja) -> Mapping[str, Mapping[str, int]] | None:
    """Return how many respondents stand in each class, only of what at least one of them told."""
    groups = count_profile(berkas.daftar_responden_skm)
    told = {name: counts for name, counts in groups.items() if counts.keys() != {TANPA_PROFIL}}
    return told or None


def ipp_years_of(berkas: BerkasKinerja) -> tuple[HasilIpp, ...]:
    """Return the service index of every known year up to that of the book."""
    aturan = berkas.ketentuan.aturan_ipp
    if aturan is None:
        return ()
    return list_ipp(berkas.daftar_nilai_ipp, berkas.profil.periode.tahun, aturan)
