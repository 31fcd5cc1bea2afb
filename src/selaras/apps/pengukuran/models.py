"""What was reached, now and before, and what the superior answered."""

from django.db import models

from selaras.apps.core.fields import AngkaField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.pembanding import JenisPembanding
from selaras.domain.berkas.tanggapan import PilihanTanggapan
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Triwulan


class RealisasiKinerja(BarisKantor):
    """A quarter of one indicator."""

    REKAMAN = rekaman.RealisasiKinerja
    DAFTAR = "daftar_realisasi"
    KUNCI = ("indikator", "triwulan")

    indikator = models.TextField()
    triwulan = PilihanField(Triwulan)
    pembilang = AngkaField(null=True, blank=True)
    penyebut = AngkaField(null=True, blank=True)
    realisasi = AngkaField(null=True, blank=True)
    realisasi_sd = AngkaField(null=True, blank=True)
    status = PilihanField(StatusNilai, null=True, blank=True)
    alasan = models.TextField(blank=True)
    sumber = models.TextField(blank=True)
    pendorong = models.TextField(blank=True)
    penghambat = models.TextField(blank=True)
    tindak_lanjut = models.TextField(blank=True)
    tindak_lanjut_renja = models.TextField(blank=True)
    nilai_resmi = AngkaField(null=True, blank=True)
    dasar_resmi = models.TextField(blank=True)
    tahun_data = models.IntegerField(null=True, blank=True)
    tahun_terbit = models.IntegerField(null=True, blank=True)
    sementara = models.BooleanField(default=False)


class RealisasiLalu(BarisKantor):
    """One indicator in one earlier year, as the signed report of that year says."""

    REKAMAN = rekaman.RealisasiLalu
    DAFTAR = "daftar_tahun_lalu"
    KUNCI = ("indikator", "tahun")

    indikator = models.TextField()
    tahun = models.IntegerField()
    realisasi = AngkaField(null=True, blank=True)
    target = AngkaField(null=True, blank=True)
    disajikan_kembali = AngkaField(null=True, blank=True)
    alasan = models.TextField(blank=True)
    sumber = models.TextField(blank=True)


class Pembanding(BarisKantor):
    """One benchmark of one indicator."""

    REKAMAN = rekaman.Pembanding
    DAFTAR = "daftar_pembanding"
    KUNCI = ("indikator", "jenis", "nama", "tahun")

    indikator = models.TextField()
    jenis = PilihanField(JenisPembanding)
    nama = models.TextField()
    nilai = AngkaField(null=True, blank=True)
    tahun = models.IntegerField(null=True, blank=True)
    sumber = models.TextField(blank=True)


class TanggapanAtasan(BarisKantor):
    """One answer of the direct superior of a position."""

    REKAMAN = rekaman.TanggapanAtasan
    DAFTAR = "daftar_tanggapan"
    KUNCI = ("jabatan",)

    jabatan = models.TextField()
    pilihan = PilihanField(PilihanTanggapan)
    catatan = models.TextField(blank=True)
    tanggal = models.DateField(null=True, blank=True)
