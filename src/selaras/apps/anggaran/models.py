"""Pagu, its versions, what was spent and how far the work has come."""

from django.db import models

from selaras.apps.core.fields import AngkaField, KodeField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.versi_pagu import JenisVersiPagu


class BarisAnggaran(BarisKantor):
    """A programme, kegiatan or sub kegiatan. `pagu` only where nothing stands below the row."""

    REKAMAN = rekaman.BarisAnggaran
    DAFTAR = "daftar_anggaran"
    KUNCI = ("kode", "sumber_dana", "keterangan")

    kode = KodeField()
    uraian = models.TextField()
    sumber_dana = models.TextField(blank=True)
    keterangan = models.TextField(blank=True)
    pagu = AngkaField(null=True, blank=True)
    belanja_operasi = AngkaField(null=True, blank=True)
    belanja_modal = AngkaField(null=True, blank=True)
    unit = models.TextField(blank=True)
    penanggung_jawab = models.TextField(blank=True)
    belum_dirinci = models.BooleanField(default=False)
    angka_dokumen = AngkaField(null=True, blank=True)


class VersiPagu(BarisKantor):
    """The pagu of one row in one version; rows that a version leaves as they were may be missing."""

    REKAMAN = rekaman.VersiPagu
    DAFTAR = "daftar_versi_pagu"
    KUNCI = ("kode", "jenis", "urutan", "sumber_dana", "keterangan")

    kode = KodeField()
    jenis = PilihanField(JenisVersiPagu)
    tanggal = models.DateField()
    pagu = AngkaField()
    urutan = AngkaField()
    nomor = models.TextField(blank=True)
    alasan = models.TextField(blank=True)
    sumber_dana = models.TextField(blank=True)
    keterangan = models.TextField(blank=True)


class AnggaranPk(BarisKantor):
    """A line of the budget table of one perjanjian kinerja."""

    REKAMAN = rekaman.AnggaranPk
    DAFTAR = "daftar_anggaran_pk"
    KUNCI = ("jabatan", "versi", "tahun", "kode")

    jabatan = models.TextField()
    kode = KodeField()
    anggaran = AngkaField()
    atasan = models.TextField(blank=True)
    versi = models.TextField(blank=True)
    uraian = models.TextField(blank=True)
    tahun = models.IntegerField(null=True, blank=True)


class AlokasiAnggaran(BarisKantor):
    """A share of a sub kegiatan; without sumber dana and keterangan, of every row of its code."""

    REKAMAN = rekaman.AlokasiAnggaran
    DAFTAR = "daftar_alokasi"
    KUNCI = ("kode", "indikator", "sumber_dana", "keterangan")

    kode = KodeField()
    indikator = models.TextField()
    bobot = AngkaField()
    sumber_dana = models.TextField(blank=True)
    keterangan = models.TextField(blank=True)


class Belanja(BarisKantor):
    """One account (5.1.01, 5.2.02); money only at the lowest accounts, parents are computed."""

    REKAMAN = rekaman.Belanja
    DAFTAR = "daftar_belanja"
    KUNCI = ("akun",)

    akun = models.TextField()
    uraian = models.TextField()
    anggaran = AngkaField(null=True, blank=True)
    realisasi = AngkaField(null=True, blank=True)
    realisasi_lalu = AngkaField(null=True, blank=True)


class RealisasiAnggaran(BarisKantor):
    """Money spent on one budget row, in rupiah, per quarter or as one sum up to the period."""

    REKAMAN = rekaman.RealisasiAnggaran
    DAFTAR = "daftar_realisasi_anggaran"
    KUNCI = ("kode", "sumber_dana", "keterangan")

    kode = KodeField()
    sumber_dana = models.TextField(blank=True)
    keterangan = models.TextField(blank=True)
    tw1 = AngkaField(null=True, blank=True)
    tw2 = AngkaField(null=True, blank=True)
    tw3 = AngkaField(null=True, blank=True)
    tw4 = AngkaField(null=True, blank=True)
    sd_periode = AngkaField(null=True, blank=True)
    angka_dokumen = AngkaField(null=True, blank=True)


class KemajuanFisik(BarisKantor):
    """Progress from the beginning of the year up to a day."""

    REKAMAN = rekaman.KemajuanFisik
    DAFTAR = "daftar_kemajuan"
    KUNCI = ("kode", "tanggal", "sumber_dana", "keterangan")

    kode = KodeField()
    tanggal = models.DateField()
    target_fisik = AngkaField(null=True, blank=True)
    realisasi_fisik = AngkaField(null=True, blank=True)
    belanja = AngkaField(null=True, blank=True)
    pelaksana = models.TextField(blank=True)
    masalah = models.TextField(blank=True)
    tindak_lanjut = models.TextField(blank=True)
    sumber_dana = models.TextField(blank=True)
    keterangan = models.TextField(blank=True)
