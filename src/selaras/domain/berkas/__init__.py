"""BerkasKinerja: everything about one office in one period, as one frozen value."""

from selaras.domain.berkas.anggaran import BarisAnggaran, KunciAnggaran, RealisasiAnggaran
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.isian import Isian, JenisIsian, isian_of
from selaras.domain.berkas.pejabat import Pejabat, StatusJabatan
from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.profil import Profil

__all__ = [
    "BarisAnggaran",
    "BerkasKinerja",
    "Indikator",
    "Isian",
    "JenisIsian",
    "KunciAnggaran",
    "Pejabat",
    "Profil",
    "RealisasiAnggaran",
    "RealisasiKinerja",
    "StatusJabatan",
    "isian_of",
]
