"""The assembler of the records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from selaras.domain.berkas.alokasi import AlokasiAnggaran
from selaras.domain.berkas.anggaran import BarisAnggaran, RealisasiAnggaran
from selaras.domain.berkas.aset import Aset
from selaras.domain.berkas.belanja import Belanja
from selaras.domain.berkas.catatan import CatatanSumber, KetentuanSetempat, PadananKode
from selaras.domain.berkas.desa import Desa, StatusDesa
from selaras.domain.berkas.dokumen import DokumenResmi
from selaras.domain.berkas.fisik import KemajuanFisik
from selaras.domain.berkas.ipp import NilaiIpp
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
from selaras.domain.berkas.pejabat import Pejabat
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
from selaras.domain.ketentuan import KetentuanBerlaku

VERSI_SKEMA = 1


@dataclass(frozen=True)
class BerkasKinerja:
    """One office in one period, with the regulation values it is computed with.

    Audit rules and report builders read nothing else.
    """

    profil: Profil
    ketentuan: KetentuanBerlaku
    daftar_pejabat: tuple[Pejabat, ...] = ()
    daftar_indikator: tuple[Indikator, ...] = ()
    daftar_anggaran: tuple[BarisAnggaran, ...] = ()
    daftar_realisasi: tuple[RealisasiKinerja, ...] = ()
    daftar_realisasi_anggaran: tuple[RealisasiAnggaran, ...] = ()
    daftar_versi_pagu: tuple[VersiPagu, ...] = ()
    daftar_alokasi: tuple[AlokasiAnggaran, ...] = ()
    daftar_anggaran_pk: tuple[AnggaranPk, ...] = ()
    daftar_kemajuan: tuple[KemajuanFisik, ...] = ()
    daftar_responden_skm: tuple[RespondenSkm, ...] = ()
    daftar_rekap_skm: tuple[RekapUnsurSkm, ...] = ()
    daftar_nilai_ipp: tuple[NilaiIpp, ...] = ()
    daftar_desa: tuple[Desa, ...] = ()
    daftar_status_desa: tuple[StatusDesa, ...] = ()
    daftar_matriks: tuple[SelMatriks, ...] = ()
    daftar_register: tuple[BarisRegister, ...] = ()
    daftar_rekap_register: tuple[RekapRegister, ...] = ()
    daftar_formasi: tuple[Formasi, ...] = ()
    daftar_pegawai: tuple[RekapPegawai, ...] = ()
    daftar_aset: tuple[Aset, ...] = ()
    daftar_nilai_lke: tuple[NilaiLke, ...] = ()
    daftar_lke_lalu: tuple[LkeTahunLalu, ...] = ()
    daftar_rekomendasi: tuple[Rekomendasi, ...] = ()
    daftar_tindak_lanjut: tuple[TindakLanjut, ...] = ()
    daftar_rencana: tuple[Rencana, ...] = ()
    daftar_simpul: tuple[SimpulRencana, ...] = ()
    daftar_target_rencana: tuple[TargetRencana, ...] = ()
    daftar_pohon: tuple[SimpulPohon, ...] = ()
    daftar_pk: tuple[PerjanjianKinerja, ...] = ()
    daftar_sasaran_pk: tuple[SasaranPk, ...] = ()
    daftar_rencana_aksi: tuple[RencanaAksi, ...] = ()
    daftar_reviu_rkpd: tuple[ReviuRkpd, ...] = ()
    daftar_usulan: tuple[Usulan, ...] = ()
    daftar_tahun_lalu: tuple[RealisasiLalu, ...] = ()
    daftar_pembanding: tuple[Pembanding, ...] = ()
    daftar_belanja: tuple[Belanja, ...] = ()
    daftar_dokumen: tuple[DokumenResmi, ...] = ()
    daftar_butir_keputusan: tuple[ButirKeputusan, ...] = ()
    daftar_anggota_tim: tuple[AnggotaTim, ...] = ()
    daftar_sop: tuple[Sop, ...] = ()
    daftar_langkah_sop: tuple[LangkahSop, ...] = ()
    daftar_rapat: tuple[Rapat, ...] = ()
    daftar_surat: tuple[Surat, ...] = ()
    daftar_lintas_sektor: tuple[LintasSektor, ...] = ()
    daftar_isu: tuple[IsuStrategis, ...] = ()
    daftar_penghargaan: tuple[Penghargaan, ...] = ()
    daftar_tugas: tuple[UraianTugas, ...] = ()
    daftar_peraturan: tuple[Peraturan, ...] = ()
    daftar_tanggapan: tuple[TanggapanAtasan, ...] = ()
    daftar_narasi: tuple[Narasi, ...] = ()
    daftar_ketentuan: tuple[KetentuanSetempat, ...] = ()
    daftar_padanan_kode: tuple[PadananKode, ...] = ()
    daftar_catatan: tuple[CatatanSumber, ...] = ()
    daftar_pengecualian: tuple[PengecualianReviu, ...] = ()
    versi_skema: int = VERSI_SKEMA

    def pejabat(self, jabatan: str, tanggal: date | None = None) -> Pejabat | None:
        """Return who holds a position on the day, by default the last of the period; None if unknown."""
        day = tanggal or self.profil.periode.akhir
        return next((p for p in self.daftar_pejabat if p.jabatan == jabatan and p.is_holding(day)), None)


@cache
def records_of_berkas() -> Mapping[str, type[Any]]:
    """Return the record that each list of the berkas holds, by the name of the list."""
    hints = get_type_hints(BerkasKinerja)
    return {name: get_args(hint)[0] for name, hint in hints.items() if get_origin(hint) is tuple}
