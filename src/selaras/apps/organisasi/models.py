"""The kabupaten, its offices, and what an office has: positions, people in numbers, goods, villages."""

from django.db import models

from selaras.apps.core.fields import AngkaField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.aset import KondisiAset
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.berkas.konteks import JenisTugas
from selaras.domain.berkas.pejabat import StatusJabatan


class ZonaWaktu(models.TextChoices):
    """The zone whose clock settles what day it is in a kabupaten."""

    WIB = "Asia/Jakarta", "WIB"
    WITA = "Asia/Makassar", "WITA"
    WIT = "Asia/Jayapura", "WIT"


class Kabupaten(models.Model):
    """A kabupaten or kota; `nama` without that word, as the regulation values are looked up by it."""

    slug = models.SlugField(max_length=40, unique=True)
    nama = models.TextField(unique=True)
    provinsi = models.TextField(blank=True)
    zona = models.CharField(max_length=20, choices=ZonaWaktu, default=ZonaWaktu.WIB)

    class Meta:
        ordering = ("nama",)

    def __str__(self) -> str:
        return self.nama


class Instansi(models.Model):
    """An office (perangkat daerah); `slug` stands in its addresses and never changes."""

    kabupaten = models.ForeignKey(Kabupaten, on_delete=models.PROTECT, related_name="daftar_instansi")
    slug = models.SlugField(max_length=60, unique=True)
    nama = models.TextField()
    kode = models.TextField(blank=True)
    aktif = models.BooleanField(default=True)

    class Meta:
        ordering = ("nama",)
        constraints = (
            models.UniqueConstraint(fields=("kabupaten", "nama"), name="instansi_nama_per_kabupaten"),
        )

    def __str__(self) -> str:
        return self.nama


class JenisUnit(models.TextChoices):
    """What a part of an office is."""

    KELURAHAN = "kelurahan", "Kelurahan"
    SEKRETARIAT = "sekretariat", "Sekretariat"
    SEKSI = "seksi", "Seksi"
    SUBBAGIAN = "subbagian", "Subbagian"
    BIDANG = "bidang", "Bidang"
    UPT = "upt", "UPT"


class SubUnit(models.Model):
    """A part of an office: kelurahan, seksi, subbagian; `induk` is the part above it."""

    instansi = models.ForeignKey(Instansi, on_delete=models.PROTECT, related_name="daftar_sub_unit")
    induk = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True)
    jenis = models.CharField(max_length=20, choices=JenisUnit)
    nama = models.TextField()
    aktif = models.BooleanField(default=True)

    class Meta:
        ordering = ("nama",)
        constraints = (
            models.UniqueConstraint(fields=("instansi", "nama"), name="sub_unit_nama_per_instansi"),
        )

    def __str__(self) -> str:
        return self.nama


class Kop(models.Model):
    """The office's own .docx, whose styles and letterhead the documents take, from a day on."""

    instansi = models.ForeignKey(Instansi, on_delete=models.PROTECT, related_name="daftar_kop")
    unggahan = models.ForeignKey("core.Unggahan", on_delete=models.PROTECT, related_name="+")
    berlaku_sejak = models.DateField()

    class Meta:
        ordering = ("-berlaku_sejak", "-pk")


class KetentuanKabupaten(models.Model):
    """What a kabupaten settles otherwise than the built-in value, in some years; the newest wins.

    `nilai` is text as on the sheet Ketentuan of a workbook.
    """

    kabupaten = models.ForeignKey(Kabupaten, on_delete=models.PROTECT, related_name="daftar_ketentuan")
    kunci = models.CharField(max_length=60)
    nilai = models.TextField()
    dasar_hukum = models.TextField()
    tahun_mulai = models.IntegerField()
    tahun_akhir = models.IntegerField(null=True, blank=True)
    revisi = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ("kunci", "tahun_mulai")
        constraints = (
            models.UniqueConstraint(
                fields=("kabupaten", "kunci", "tahun_mulai"), name="ketentuan_satu_per_tahun_mulai"
            ),
            models.CheckConstraint(
                condition=models.Q(tahun_akhir__isnull=True)
                | models.Q(tahun_akhir__gte=models.F("tahun_mulai")),
                name="ketentuan_akhir_setelah_mulai",
            ),
        )


class Pejabat(BarisKantor):
    """A position and who held it when; the name may be missing (vacant, or not to be shown)."""

    REKAMAN = rekaman.Pejabat
    DAFTAR = "daftar_pejabat"
    KUNCI = ("jabatan", "mulai")

    jabatan = models.TextField()
    nama = models.TextField(blank=True)
    nip = models.TextField(blank=True)
    pangkat = models.TextField(blank=True)
    status = PilihanField(StatusJabatan)
    atasan = models.TextField(blank=True)
    mulai = models.DateField(null=True, blank=True)
    selesai = models.DateField(null=True, blank=True)


class Formasi(BarisKantor):
    """One position of the formation; `angka_dokumen` is the printed difference, only compared."""

    REKAMAN = rekaman.Formasi
    DAFTAR = "daftar_formasi"
    KUNCI = ("jabatan", "di_bawah")

    jabatan = models.TextField()
    di_bawah = models.TextField(blank=True)
    eselon = models.TextField(blank=True)
    kelas = models.TextField(blank=True)
    bezetting = AngkaField(null=True, blank=True)
    keperluan = AngkaField(null=True, blank=True)
    angka_dokumen = AngkaField(null=True, blank=True)


class RekapPegawai(BarisKantor):
    """How many people of a unit stand in one class of a group."""

    REKAMAN = rekaman.RekapPegawai
    DAFTAR = "daftar_pegawai"
    KUNCI = ("kelompok", "rincian", "unit")

    kelompok = PilihanField(KelompokPegawai)
    rincian = models.TextField()
    unit = models.TextField(blank=True)
    jumlah = AngkaField(null=True, blank=True)


class Aset(BarisKantor):
    """One row of the inventory; `banyak` units of one kind, worth `nilai` rupiah together."""

    REKAMAN = rekaman.Aset
    DAFTAR = "daftar_aset"
    KUNCI = ("jenis", "merek", "tahun")

    jenis = models.TextField()
    banyak = AngkaField(null=True, blank=True)
    merek = models.TextField(blank=True)
    tahun = models.IntegerField(null=True, blank=True)
    kondisi = PilihanField(KondisiAset, null=True, blank=True)
    keterangan = models.TextField(blank=True)
    nilai = AngkaField(null=True, blank=True)
    tidak_digunakan = models.BooleanField(default=False)


class Desa(BarisKantor):
    """One desa; without dates it has always been there and still is."""

    REKAMAN = rekaman.Desa
    DAFTAR = "daftar_desa"
    KUNCI = ("nama",)

    nama = models.TextField()
    kode = models.TextField(blank=True)
    berlaku_sejak = models.DateField(null=True, blank=True)
    berlaku_sampai = models.DateField(null=True, blank=True)
    pendahulu = models.TextField(blank=True)


class UraianTugas(BarisKantor):
    """A duty or function of a position, as the regulation of the kabupaten sets it."""

    REKAMAN = rekaman.UraianTugas
    DAFTAR = "daftar_tugas"
    KUNCI = ("jabatan", "uraian")

    jabatan = models.TextField()
    jenis = PilihanField(JenisTugas)
    uraian = models.TextField()
