"""Documents, decrees, SOP, meetings and letters of an office."""

from django.db import models

from selaras.apps.core.fields import AngkaField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.keputusan import BagianKeputusan
from selaras.domain.berkas.sop import JenisLangkah
from selaras.domain.berkas.surat import JenisSurat, SifatSurat


class DokumenResmi(BarisKantor):
    """One document; `kode` identifies it within the book. Officials stand as positions."""

    REKAMAN = rekaman.DokumenResmi
    DAFTAR = "daftar_dokumen"
    KUNCI = ("kode",)

    kode = models.TextField()
    jenis = PilihanField(JenisDokumenResmi)
    judul = models.TextField()
    nomor = models.TextField(blank=True)
    tanggal = models.DateField(null=True, blank=True)
    tempat = models.TextField(blank=True)
    penanda_tangan = models.TextField(blank=True)
    tahun = models.IntegerField(null=True, blank=True)
    dikirim_ke = models.TextField(blank=True)
    tanggal_kirim = models.DateField(null=True, blank=True)
    tanda_terima = models.TextField(blank=True)
    tanggal_terima = models.DateField(null=True, blank=True)
    tanggal_publikasi = models.DateField(null=True, blank=True)
    tautan = models.TextField(blank=True)
    keterangan = models.TextField(blank=True)


class ButirKeputusan(BarisKantor):
    """One consideration, legal basis, or dictum (KESATU, KEDUA …) of a decree, in the order of rows."""

    REKAMAN = rekaman.ButirKeputusan
    DAFTAR = "daftar_butir_keputusan"
    KUNCI = ("dokumen", "bagian", "uraian")

    dokumen = models.TextField()
    bagian = PilihanField(BagianKeputusan)
    uraian = models.TextField()


class AnggotaTim(BarisKantor):
    """One seat of a team, held by a position."""

    REKAMAN = rekaman.AnggotaTim
    DAFTAR = "daftar_anggota_tim"
    KUNCI = ("dokumen", "kedudukan", "jabatan")

    dokumen = models.TextField()
    kedudukan = models.TextField()
    jabatan = models.TextField()
    tugas = models.TextField(blank=True)


class Sop(BarisKantor):
    """The head of a procedure. Lists are written with one item per line."""

    REKAMAN = rekaman.Sop
    DAFTAR = "daftar_sop"
    KUNCI = ("kode",)

    kode = models.TextField()
    nama = models.TextField()
    nomor = models.TextField(blank=True)
    tanggal_pembuatan = models.DateField(null=True, blank=True)
    tanggal_revisi = models.DateField(null=True, blank=True)
    tanggal_efektif = models.DateField(null=True, blank=True)
    disahkan_oleh = models.TextField(blank=True)
    dasar_hukum = models.TextField(blank=True)
    kualifikasi = models.TextField(blank=True)
    keterkaitan = models.TextField(blank=True)
    peralatan = models.TextField(blank=True)
    peringatan = models.TextField(blank=True)
    pencatatan = models.TextField(blank=True)


class LangkahSop(BarisKantor):
    """One step and who takes it, with its mutu baku (requirements, time, output)."""

    REKAMAN = rekaman.LangkahSop
    DAFTAR = "daftar_langkah_sop"
    KUNCI = ("sop", "uraian")

    sop = models.TextField()
    uraian = models.TextField()
    pelaksana = models.TextField()
    jenis = PilihanField(JenisLangkah)
    kelengkapan = models.TextField(blank=True)
    waktu = models.TextField(blank=True)
    keluaran = models.TextField(blank=True)
    keterangan = models.TextField(blank=True)


class Rapat(BarisKantor):
    """One meeting. Lists are written with one item per line."""

    REKAMAN = rekaman.Rapat
    DAFTAR = "daftar_rapat"
    KUNCI = ("kode",)

    kode = models.TextField()
    tanggal = models.DateField()
    acara = models.TextField()
    waktu = models.TextField(blank=True)
    tempat = models.TextField(blank=True)
    pimpinan = models.TextField(blank=True)
    notulis = models.TextField(blank=True)
    daftar_undangan = models.TextField(blank=True)
    daftar_hadir = models.TextField(blank=True)
    pembahasan = models.TextField(blank=True)
    kesimpulan = models.TextField(blank=True)
    tindak_lanjut = models.TextField(blank=True)
    bukti = models.TextField(blank=True)


class Surat(BarisKantor):
    """One letter. `dokumen` is what it sends, `rapat` what it invites to; one item per line in lists."""

    REKAMAN = rekaman.Surat
    DAFTAR = "daftar_surat"
    KUNCI = ("kode",)

    kode = models.TextField()
    jenis = PilihanField(JenisSurat)
    hal = models.TextField()
    nomor = models.TextField(blank=True)
    nomor_agenda = AngkaField(null=True, blank=True)
    tanggal = models.DateField(null=True, blank=True)
    sifat = PilihanField(SifatSurat)
    lampiran = models.TextField(blank=True)
    kepada = models.TextField(blank=True)
    tempat_tujuan = models.TextField(blank=True)
    isi = models.TextField(blank=True)
    tembusan = models.TextField(blank=True)
    penanda_tangan = models.TextField(blank=True)
    dokumen = models.TextField(blank=True)
    rapat = models.TextField(blank=True)
    klasifikasi = models.TextField(blank=True)


class Peraturan(BarisKantor):
    """A regulation that the office works under, besides those of the built-in library."""

    REKAMAN = rekaman.Peraturan
    DAFTAR = "daftar_peraturan"
    KUNCI = ("sebutan",)

    sebutan = models.TextField()
    tentang = models.TextField(blank=True)
    dicabut_oleh = models.TextField(blank=True)


class Penghargaan(BarisKantor):
    """An award that the office received."""

    REKAMAN = rekaman.Penghargaan
    DAFTAR = "daftar_penghargaan"
    KUNCI = ("nama", "tahun")

    nama = models.TextField()
    pemberi = models.TextField(blank=True)
    tahun = models.IntegerField(null=True, blank=True)
