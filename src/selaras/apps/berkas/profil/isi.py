"""The fields of the profile by where they are kept: those of the year, those of one report."""

from types import MappingProxyType

from selaras.domain.berkas import Profil
from selaras.domain.periode import Triwulan
from selaras.exchange.workbook.columns import Kolom, columns_of

_LAPORAN = ("tempat_laporan", "tanggal_laporan", "penanda_tangan")
_DARI_ALAMAT = ("kabupaten", "provinsi", "periode")  # known from the office and the address
PERIODE = MappingProxyType(
    {**{f"tw-{t.value}": t for t in Triwulan}, "tahun": None}
)  # as addresses name them


def kolom_tahun() -> tuple[Kolom, ...]:
    """Return the fields that hold for the whole year."""
    other = (*_LAPORAN, *_DARI_ALAMAT)
    return tuple(k for k in columns_of(Profil) if k.nama not in other)


def kolom_laporan() -> tuple[Kolom, ...]:
    """Return the fields of one report."""
    return tuple(k for k in columns_of(Profil) if k.nama in _LAPORAN)
