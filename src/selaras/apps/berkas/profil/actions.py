"""Write the profile of a year and what each report of it says about itself."""

from collections.abc import Mapping
from typing import Any, TypeVar

from selaras.apps.akun.peran import Hak
from selaras.apps.akun.tindakan import Catatan, tindakan
from selaras.apps.berkas.data.bentrok import BentrokError
from selaras.apps.berkas.models import PeriodeLaporan, ProfilTahun
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.organisasi.penguncian import lock_tahun
from selaras.domain.periode import Periode, Triwulan

Isi = TypeVar("Isi", ProfilTahun, PeriodeLaporan)


@tindakan(Hak.UBAH_DATA)
def simpan_profil(
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, isi: Mapping[str, Any], revisi: int
) -> ProfilTahun:
    """Save the profile of the year as `revisi` showed it, 0 where there was none yet.

    Raises BentrokError where somebody else has changed it meanwhile.
    """
    kantor, tahun = lock_tahun(ruang)
    found = ProfilTahun.objects.filter(instansi=kantor, tahun_berkas=tahun).first()
    row = found or ProfilTahun(instansi=kantor, tahun_berkas=tahun, revisi=0)
    return _save(catatan, row, isi, revisi, f"Profil kantor {tahun}")


@tindakan(Hak.UBAH_DATA)
def simpan_laporan(
    _pelaku: Pelaku,
    ruang: Ruang,
    catatan: Catatan,
    triwulan: Triwulan | None,
    isi: Mapping[str, Any],
    revisi: int,
) -> PeriodeLaporan:
    """Save place, date and signer of one report; `revisi` and BentrokError as for the profile."""
    kantor, tahun = lock_tahun(ruang)
    found = PeriodeLaporan.objects.filter(instansi=kantor, tahun_berkas=tahun, triwulan=triwulan)
    fresh = PeriodeLaporan(instansi=kantor, tahun_berkas=tahun, triwulan=triwulan, revisi=0)
    row = found.first() or fresh
    name = f"Penandatanganan laporan {Periode(tahun, triwulan).label()}"
    return _save(catatan, row, isi, revisi, name)


def _save(catatan: Catatan, row: Isi, isi: Mapping[str, Any], revisi: int, sebutan: str) -> Isi:
    if row.pk and all(getattr(row, name) == value for name, value in isi.items()):
        return row
    if row.revisi != revisi:
        raise BentrokError(row)
    catatan.save(row, {**isi, "revisi": row.revisi + 1}, sebutan)
    return row
