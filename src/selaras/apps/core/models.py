"""The shape of every row that belongs to an office, and the audit trail."""

from dataclasses import fields
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models

from selaras.apps.core.pekerjaan import models as _pekerjaan  # noqa: F401 -- Django finds them through here


class BarisKantor(models.Model):
    """A row of an office in a year; its own columns are the fields of one record of the berkas.

    `nomor_urut` keeps the order of the list; `revisi` grows with every change, so that two people who
    edit one row notice each other. References between rows are the keys that people type, as in the
    workbook (ADR 0016).
    """

    REKAMAN: ClassVar[type[Any]]
    DAFTAR: ClassVar[str]
    KUNCI: ClassVar[tuple[str, ...]]

    instansi = models.ForeignKey("organisasi.Instansi", on_delete=models.PROTECT, related_name="+")
    tahun_berkas = models.IntegerField()
    nomor_urut = models.PositiveIntegerField()
    revisi = models.PositiveIntegerField(default=1)

    class Meta:
        abstract = True
        ordering = ("nomor_urut", "pk")
        indexes = (models.Index(fields=("instansi", "tahun_berkas", "nomor_urut")),)

    @classmethod
    def isi_baris(cls) -> tuple[str, ...]:
        """Return the names of the columns that the record has too, in its order."""
        return tuple(field.name for field in fields(cls.REKAMAN))

    def to_rekaman(self) -> Any:
        """Return the record of the berkas that this row keeps."""
        return self.REKAMAN(**{name: getattr(self, name) for name in self.isi_baris()})

    @classmethod
    def from_rekaman(cls, rekaman: Any, **letak: Any) -> Self:
        """Return an unsaved row for a record; `letak` says office, year and place in the list."""
        return cls(**{name: getattr(rekaman, name) for name in cls.isi_baris()}, **letak)


class JenisJejak(models.TextChoices):
    """What happened to the thing."""

    BUAT = "buat", "Dibuat"
    UBAH = "ubah", "Diubah"
    HAPUS = "hapus", "Dihapus"


class Jejak(models.Model):
    """One change, written in the transaction that made it; never changed nor removed.

    `dari` and `menjadi` hold the fields that differ, as JSON values. Triggers of the database refuse
    UPDATE and DELETE, so that not even a bulk query of the application can.
    """

    waktu = models.DateTimeField(auto_now_add=True, db_index=True)
    permintaan = models.CharField(max_length=36)
    pengguna = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    tindakan = models.CharField(max_length=80)
    kabupaten = models.ForeignKey(
        "organisasi.Kabupaten", on_delete=models.PROTECT, null=True, related_name="+"
    )
    instansi = models.ForeignKey(
        "organisasi.Instansi", on_delete=models.PROTECT, null=True, related_name="+"
    )
    tahun_berkas = models.IntegerField(null=True)
    jenis = models.CharField(max_length=10, choices=JenisJejak)
    objek = models.CharField(max_length=60)
    nomor_objek = models.CharField(max_length=40, blank=True)
    sebutan = models.TextField(blank=True)
    dari = models.JSONField(null=True)
    menjadi = models.JSONField(null=True)

    class Meta:
        ordering = ("-pk",)
        indexes = (models.Index(fields=("instansi", "tahun_berkas", "-waktu")),)


class JenisUnggahan(models.TextChoices):
    """What a file is, told by its bytes and never by its name; the label is its MIME type."""

    DOCX = "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    PDF = "pdf", "application/pdf"
    PNG = "png", "image/png"
    JPEG = "jpg", "image/jpeg"
    JSON = "json", "application/json"
    ZIP = "zip", "application/zip"
    HTML = "html", "text/html"


class Unggahan(models.Model):
    """A stored file; its bytes lie under their SHA-256 in the data folder and never change.

    `turunan` marks what the application made itself and can make again; `kunci` is then the hash of
    everything it was made from.
    """

    sha256 = models.CharField(max_length=64, db_index=True)
    nama = models.TextField()
    jenis = models.CharField(max_length=10, choices=JenisUnggahan)
    ukuran = models.PositiveBigIntegerField()
    instansi = models.ForeignKey(
        "organisasi.Instansi", on_delete=models.PROTECT, null=True, related_name="+"
    )
    pengguna = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    waktu = models.DateTimeField(auto_now_add=True)
    turunan = models.BooleanField(default=False)
    kunci = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ("-pk",)
        indexes = (models.Index(fields=("instansi", "kunci")),)
