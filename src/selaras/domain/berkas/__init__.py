"""BerkasKinerja: everything about one office in one period, as one frozen value."""

from selaras.domain.berkas.alokasi import AlokasiAnggaran
from selaras.domain.berkas.anggaran import BarisAnggaran, KunciAnggaran, RealisasiAnggaran
from selaras.domain.berkas.aset import Aset
from selaras.domain.berkas.berkas import BerkasKinerja, records_of_berkas
from selaras.domain.berkas.desa import Desa, StatusDesa
from selaras.domain.berkas.fisik import KemajuanFisik
from selaras.domain.berkas.ipp import NilaiIpp
from selaras.domain.berkas.isian import Isian, JenisIsian, isian_of
from selaras.domain.berkas.kepegawaian import Formasi, RekapPegawai
from selaras.domain.berkas.lke import LkeTahunLalu, NilaiLke
from selaras.domain.berkas.matriks import SelMatriks
from selaras.domain.berkas.pejabat import Pejabat, StatusJabatan
from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.pk import AnggaranPk
from selaras.domain.berkas.profil import Profil
from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.berkas.skm import RekapUnsurSkm, RespondenSkm
from selaras.domain.berkas.tindak_lanjut import Rekomendasi, TindakLanjut
from selaras.domain.berkas.versi_pagu import VersiPagu

__all__ = [
    "AlokasiAnggaran",
    "AnggaranPk",
    "Aset",
    "BarisAnggaran",
    "BarisRegister",
    "BerkasKinerja",
    "Desa",
    "Formasi",
    "Indikator",
    "Isian",
    "JenisIsian",
    "KemajuanFisik",
    "KunciAnggaran",
    "LkeTahunLalu",
    "NilaiIpp",
    "NilaiLke",
    "Pejabat",
    "Profil",
    "RealisasiAnggaran",
    "RealisasiKinerja",
    "RekapPegawai",
    "RekapRegister",
    "RekapUnsurSkm",
    "Rekomendasi",
    "RespondenSkm",
    "SelMatriks",
    "StatusDesa",
    "StatusJabatan",
    "TindakLanjut",
    "VersiPagu",
    "isian_of",
    "records_of_berkas",
]
