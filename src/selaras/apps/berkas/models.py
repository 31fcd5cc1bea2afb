"""What belongs to the book as a whole: its profile, own words, local settings, notes and imports."""

from django.conf import settings
from django.db import models

from selaras.apps.core.fields import AngkaField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.konteks import CaraNarasi
from selaras.domain.periode import Triwulan


class ProfilTahun(models.Model):
    """What the profile of an office says for a whole year; columns as in the record Profil."""

    instansi = models.ForeignKey("organisasi.Instansi", on_delete=models.PROTECT, related_name="+")
    tahun_berkas = models.IntegerField()
    revisi = models.PositiveIntegerField(default=1)
    nama_instansi = models.TextField()
    alamat = models.TextField(blank=True)
    tahun_awal_renstra = models.IntegerField(null=True, blank=True)
    tahun_akhir_renstra = models.IntegerField(null=True, blank=True)
    nomor_pk = models.TextField(blank=True)
    tanggal_pk = models.DateField(null=True, blank=True)
    tempat_pk = models.TextField(blank=True)
    pihak_pertama = models.TextField(blank=True)
    pihak_kedua = models.TextField(blank=True)
    populasi_skm = AngkaField(null=True, blank=True)
    pagu_tahun_lalu = AngkaField(null=True, blank=True)
    kode_pos = models.TextField(blank=True)
    telepon = models.TextField(blank=True)
    surel = models.TextField(blank=True)
    laman = models.TextField(blank=True)
    kode_surat = models.TextField(blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("instansi", "tahun_berkas"), name="profil_satu_per_tahun"),
        )


class PeriodeLaporan(models.Model):
    """What the profile says for one report: of a quarter, or of the year where `triwulan` is None."""

    instansi = models.ForeignKey("organisasi.Instansi", on_delete=models.PROTECT, related_name="+")
    tahun_berkas = models.IntegerField()
    triwulan = PilihanField(Triwulan, null=True, blank=True)
    revisi = models.PositiveIntegerField(default=1)
    tempat_laporan = models.TextField(blank=True)
    tanggal_laporan = models.DateField(null=True, blank=True)
    penanda_tangan = models.TextField(blank=True)

    class Meta:
        ordering = ("tahun_berkas", "triwulan")
        constraints = (
            models.UniqueConstraint(
                fields=("instansi", "tahun_berkas", "triwulan"), name="laporan_satu_per_triwulan"
            ),
            models.UniqueConstraint(
                fields=("instansi", "tahun_berkas"),
                condition=models.Q(triwulan__isnull=True),
                name="laporan_satu_per_tahun",
            ),
        )


class Narasi(BarisKantor):
    """The office's own text for a part of a document; figures in it are placeholders {{capaian:S1}}."""

    REKAMAN = rekaman.Narasi
    DAFTAR = "daftar_narasi"
    KUNCI = ("bagian", "pokok")

    bagian = models.TextField()
    teks = models.TextField()
    pokok = models.TextField(blank=True)
    cara = PilihanField(CaraNarasi)


class KetentuanSetempat(BarisKantor):
    """A setting that the office's kabupaten decided otherwise than the built-in value."""

    REKAMAN = rekaman.KetentuanSetempat
    DAFTAR = "daftar_ketentuan"
    KUNCI = ("kunci",)

    kunci = models.TextField()
    nilai = models.TextField()
    dasar_hukum = models.TextField()


class CatatanSumber(BarisKantor):
    """What was chosen where sources differ, and why."""

    REKAMAN = rekaman.CatatanSumber
    DAFTAR = "daftar_catatan"
    KUNCI = ("pokok",)

    pokok = models.TextField()
    dipakai = models.TextField()
    tertulis = models.TextField(blank=True)
    alasan = models.TextField(blank=True)


class PengecualianReviu(BarisKantor):
    """Silences the findings of one rule of the automatic check until `sampai`, that day included."""

    REKAMAN = rekaman.PengecualianReviu
    DAFTAR = "daftar_pengecualian"
    KUNCI = ("kode", "memuat")

    kode = models.TextField()
    alasan = models.TextField()
    pemilik = models.TextField()
    sampai = models.DateField()
    memuat = models.TextField(blank=True)


class StatusImpor(models.TextChoices):
    """What has become of an import."""

    PRATINJAU = "pratinjau", "Pratinjau"
    DITERAPKAN = "diterapkan", "Diterapkan"
    DIBATALKAN = "dibatalkan", "Dibatalkan"
    KEDALUWARSA = "kedaluwarsa", "Kedaluwarsa"


class Impor(models.Model):
    """A book that was uploaded: what it holds until it is applied, then what it changed.

    `isi` is the berkas as JSON and `cakupan` the fields that the book has a place for, by list. Once
    applied, `perubahan` holds what undoing needs (see `pembatalan`), and `isi` is empty.
    """

    instansi = models.ForeignKey("organisasi.Instansi", on_delete=models.PROTECT, related_name="+")
    tahun_berkas = models.IntegerField()
    triwulan = PilihanField(Triwulan, null=True, blank=True)
    pengguna = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    waktu = models.DateTimeField(auto_now_add=True)
    nama_berkas = models.TextField()
    sha256 = models.CharField(max_length=64)
    status = models.CharField(max_length=12, choices=StatusImpor, default=StatusImpor.PRATINJAU)
    isi = models.TextField(blank=True)
    cakupan = models.JSONField(default=dict)
    peringatan = models.JSONField(default=list)
    perubahan = models.JSONField(default=dict)
    jumlah_tambah = models.PositiveIntegerField(default=0)
    jumlah_ubah = models.PositiveIntegerField(default=0)
    jumlah_hapus = models.PositiveIntegerField(default=0)
    diterapkan = models.DateTimeField(null=True, blank=True)
    dibatalkan = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        indexes = (models.Index(fields=("instansi", "tahun_berkas", "-waktu")),)
