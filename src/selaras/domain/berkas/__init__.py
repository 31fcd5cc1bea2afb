"""BerkasKinerja: everything about one office in one period, as one frozen value."""

from selaras.domain.berkas.alokasi import AlokasiAnggaran
from selaras.domain.berkas.anggaran import BarisAnggaran, KunciAnggaran, RealisasiAnggaran
from selaras.domain.berkas.aset import Aset
from selaras.domain.berkas.belanja import Belanja
from selaras.domain.berkas.berkas import BerkasKinerja, records_of_berkas
from selaras.domain.berkas.catatan import CatatanSumber, KetentuanSetempat, PadananKode
from selaras.domain.berkas.desa import Desa, StatusDesa
from selaras.domain.berkas.dokumen import DokumenResmi
from selaras.domain.berkas.fisik import KemajuanFisik
from selaras.domain.berkas.ipp import NilaiIpp
from selaras.domain.berkas.isian import Isian, JenisIsian, isian_of
from selaras.domain.berkas.kepegawaian import Formasi, RekapPegawai
from selaras.domain.berkas.keputusan import AnggotaTim, ButirKeputusan
from selaras.domain.berkas.konteks import (
    IsuStrategis,
    LintasSektor,
    Narasi,
    Penghargaan,
    Peraturan,
    UraianTugas,
)
from selaras.domain.berkas.lke import LkeTahunLalu, NilaiLke
from selaras.domain.berkas.matriks import SelMatriks
from selaras.domain.berkas.pejabat import Pejabat, StatusJabatan
from selaras.domain.berkas.pembanding import Pembanding
from selaras.domain.berkas.pengecualian import PengecualianReviu
from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.pk import AnggaranPk, PerjanjianKinerja, SasaranPk
from selaras.domain.berkas.pohon import SimpulPohon
from selaras.domain.berkas.profil import Profil
from selaras.domain.berkas.rapat import Rapat
from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.berkas.rencana import Rencana, SimpulRencana, TargetRencana
from selaras.domain.berkas.rencana_aksi import RencanaAksi
from selaras.domain.berkas.renja import ReviuRkpd, Usulan
from selaras.domain.berkas.skm import RekapUnsurSkm, RespondenSkm
from selaras.domain.berkas.sop import LangkahSop, Sop
from selaras.domain.berkas.surat import Surat
from selaras.domain.berkas.tahun_lalu import RealisasiLalu
from selaras.domain.berkas.tanggapan import TanggapanAtasan
from selaras.domain.berkas.tindak_lanjut import Rekomendasi, TindakLanjut
from selaras.domain.berkas.versi_pagu import VersiPagu

__all__ = [
    "AlokasiAnggaran",
    "AnggaranPk",
    "AnggotaTim",
    "Aset",
    "BarisAnggaran",
    "BarisRegister",
    "Belanja",
    "BerkasKinerja",
    "ButirKeputusan",
    "CatatanSumber",
    "Desa",
    "DokumenResmi",
    "Formasi",
    "Indikator",
    "Isian",
    "IsuStrategis",
    "JenisIsian",
    "KemajuanFisik",
    "KetentuanSetempat",
    "KunciAnggaran",
    "LangkahSop",
    "LintasSektor",
    "LkeTahunLalu",
    "Narasi",
    "NilaiIpp",
    "NilaiLke",
    "PadananKode",
    "Pejabat",
    "Pembanding",
    "PengecualianReviu",
    "Penghargaan",
    "Peraturan",
    "PerjanjianKinerja",
    "Profil",
    "Rapat",
    "RealisasiAnggaran",
    "RealisasiKinerja",
    "RealisasiLalu",
    "RekapPegawai",
    "RekapRegister",
    "RekapUnsurSkm",
    "Rekomendasi",
    "Rencana",
    "RencanaAksi",
    "RespondenSkm",
    "ReviuRkpd",
    "SasaranPk",
    "SelMatriks",
    "SimpulPohon",
    "SimpulRencana",
    "Sop",
    "StatusDesa",
    "StatusJabatan",
    "Surat",
    "TanggapanAtasan",
    "TargetRencana",
    "TindakLanjut",
    "UraianTugas",
    "Usulan",
    "VersiPagu",
    "isian_of",
    "records_of_berkas",
]
