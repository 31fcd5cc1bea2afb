"""The invented office with rows on sheets that not every book has, also as plain cells."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from selaras.domain.berkas import (
    AlokasiAnggaran,
    AnggaranPk,
    AnggotaTim,
    Belanja,
    BerkasKinerja,
    ButirKeputusan,
    CatatanSumber,
    Desa,
    DokumenResmi,
    IsuStrategis,
    KemajuanFisik,
    KetentuanSetempat,
    LangkahSop,
    LkeTahunLalu,
    Narasi,
    NilaiLke,
    PadananKode,
    PengecualianReviu,
    PerjanjianKinerja,
    Rapat,
    RealisasiLalu,
    Rencana,
    RencanaAksi,
    RespondenSkm,
    ReviuRkpd,
    SasaranPk,
    SelMatriks,
    SimpulPohon,
    SimpulRencana,
    Sop,
    Surat,
    TargetRencana,
    Usulan,
    VersiPagu,
)
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.keputusan import BagianKeputusan
from selaras.domain.berkas.konteks import LingkupIsu
from selaras.domain.berkas.lke import PihakLke
from selaras.domain.berkas.matriks import JenisMatriks
from selaras.domain.berkas.pohon import JenisKondisi
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.berkas.sop import JenisLangkah
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.ketentuan.setempat import apply_setempat
from selaras.domain.kode import parse_kode
from tests.workbook.samples import Cells, read_cells, sample

SUB = parse_kode("7.01.02.2.04.0001")
LOCAL = KetentuanSetempat("batas_capaian", "120", "Perbup Contoh 6/2018")


@cache
def fuller_sample() -> BerkasKinerja:
    """Return the sample with sheets that point at others and with required numbers and dates."""
    return replace(
        sample(),
        daftar_desa=(Desa("Sukamaju"),),
        daftar_matriks=(
            SelMatriks(JenisMatriks.DOKUMEN, "APBDes", "Sukamaju", tercapai=False),
            SelMatriks(JenisMatriks.DOKUMEN, "LPJ", "Sukamaju"),
        ),
        daftar_alokasi=(AlokasiAnggaran(SUB, "S1", Decimal(100)),),
        daftar_versi_pagu=(
            VersiPagu(SUB, JenisVersiPagu.INDUK, date(2024, 1, 2), Decimal(6000), sumber_dana="DAU"),
        ),
        daftar_anggaran_pk=(AnggaranPk("Kasi Pelayanan", parse_kode("7.01.02"), Decimal(9000)),),
        daftar_responden_skm=(RespondenSkm("1", u1=Decimal(3), u2=Decimal(4)),),
        daftar_nilai_lke=(NilaiLke("1", PihakLke.PENJAMINAN_KUALITAS, 2024, nilai=Decimal("19.5")),),
        daftar_lke_lalu=(LkeTahunLalu(2023, "1", Decimal("18.6")),),
        **_plans(),
        **_documents(),
        ketentuan=apply_setempat(sample().ketentuan, (LOCAL,)),
        daftar_ketentuan=(LOCAL,),
    )


def _plans() -> dict[str, Any]:
    """Return planning from the tree to the money, with rows that point at each other."""
    sasaran = TingkatRencana.SASARAN
    return {
        "daftar_rencana": (Rencana("Renstra", JenisRencana.RENSTRA, 2018, 2023),),
        "daftar_simpul": (
            SimpulRencana("T1", "Renstra", TingkatRencana.TUJUAN, "Layanan membaik"),
            SimpulRencana("S1", "Renstra", sasaran, "Layanan cepat", "T1"),
        ),
        "daftar_target_rencana": (
            TargetRencana("S1", "IKM", "S1", target_1="81", target_akhir="85.25"),
        ),
        "daftar_pohon": (
            SimpulPohon("K0", "Warga puas", JenisKondisi.FINAL_OUTCOME),
            SimpulPohon("K1", "Petugas hadir", JenisKondisi.OUTPUT, "K0", "S1", "S1"),
        ),
        "daftar_pk": (PerjanjianKinerja("Kasi Pelayanan", "Camat Contoh"),),
        "daftar_sasaran_pk": (SasaranPk("Kasi Pelayanan", "Layanan cepat", "Berkas", "12 berkas"),),
        "daftar_rencana_aksi": (RencanaAksi("Laporan", "S1", SUB, target=Decimal(1)),),
        "daftar_reviu_rkpd": (
            ReviuRkpd(2025, "Layanan", pagu=Decimal(9000), program_kebutuhan="Layanan"),
        ),
        "daftar_usulan": (Usulan(2025, "Pelatihan", "Sukamaju", volume="12 orang"),),
        "daftar_tahun_lalu": (RealisasiLalu("S1", 2023, Decimal(80)),),
        "daftar_belanja": (Belanja("5.1.01", "Pegawai", Decimal("9000.5"), None, Decimal(8000)),),
        "daftar_padanan_kode": (PadananKode(2021, parse_kode("4.01.03"), parse_kode("7.01.02")),),
        "daftar_kemajuan": (
            KemajuanFisik(SUB, date(2024, 6, 30), Decimal(50), Decimal("45.5"), sumber_dana="DAU"),
        ),
    }


def _documents() -> dict[str, Any]:
    """Return documents, what they hold, and what points at them."""
    decree = DokumenResmi("SK1", JenisDokumenResmi.KEPUTUSAN, "Tim SAKIP", "1/2024", date(2024, 1, 5))
    issue = IsuStrategis("I1", LingkupIsu.DAERAH, "Kemiskinan")
    return {
        "daftar_dokumen": (decree,),
        "daftar_butir_keputusan": (ButirKeputusan("SK1", BagianKeputusan.DIKTUM, "Membentuk tim."),),
        "daftar_anggota_tim": (AnggotaTim("SK1", "Ketua", "Sekretaris"),),
        "daftar_sop": (Sop("SOP1", "Penyusunan laporan"),),
        "daftar_langkah_sop": (
            LangkahSop("SOP1", "Menerima data", "Kasi", JenisLangkah.MULAI),
            LangkahSop("SOP1", "Menyerahkan laporan", "Camat; Kasi", JenisLangkah.SELESAI),
        ),
        "daftar_rapat": (Rapat("RP1", date(2024, 7, 1), "Evaluasi"),),
        "daftar_surat": (
            Surat("U1", JenisSurat.UNDANGAN, "Rapat", nomor_agenda=Decimal(12), rapat="RP1"),
        ),
        "daftar_isu": (issue, IsuStrategis("I2", LingkupIsu.KANTOR, "Layanan lambat", "I1")),
        "daftar_narasi": (Narasi("uraian_indikator", "Puji syukur.\nCapaian {{capaian:S1}}.", "S1"),),
        "daftar_catatan": (CatatanSumber("Pagu", "DPA", "LKjIP"),),
        "daftar_pengecualian": (
            PengecualianReviu("PR001", "Sesuai DPA", "Camat", date(2024, 12, 31), "IKM"),
        ),
    }


@cache
def _cells() -> dict[str, tuple[tuple[object, ...], ...]]:
    return read_cells(fuller_sample())


def fuller_cells() -> Cells:
    """Return its cells, free to be changed."""
    return {name: [list(row) for row in rows] for name, rows in _cells().items()}
