"""Jobs, the workers that do them, and the work of each day."""

from uuid import uuid4

from django.conf import settings
from django.db import models


class StatusPekerjaan(models.TextChoices):
    """How far a job in the background is."""

    ANTRE = "antre", "Menunggu giliran"
    BERJALAN = "berjalan", "Sedang dikerjakan"
    SELESAI = "selesai", "Selesai"
    GAGAL = "gagal", "Gagal"
    DIBATALKAN = "dibatalkan", "Dibatalkan"


class Pekerjaan(models.Model):
    """Work in the background for one person: a document, several of them.

    `percobaan` grows with every start; a worker that was taken for dead and wakes up finds another
    number there and writes nothing. `terhenti` counts the workers that died of it. `sidik` is the hash
    of kind, place and input: the same work stands in the queue once.
    """

    uuid = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    jenis = models.CharField(max_length=40)
    sebutan = models.TextField()
    pengguna = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    kabupaten = models.ForeignKey(
        "organisasi.Kabupaten", on_delete=models.PROTECT, null=True, related_name="+"
    )
    instansi = models.ForeignKey(
        "organisasi.Instansi", on_delete=models.PROTECT, null=True, related_name="+"
    )
    tahun = models.IntegerField(null=True)
    masukan = models.JSONField(default=dict)
    sidik = models.CharField(max_length=64)
    status = models.CharField(max_length=12, choices=StatusPekerjaan, default=StatusPekerjaan.ANTRE)
    langkah = models.PositiveIntegerField(default=0)
    jumlah_langkah = models.PositiveIntegerField(default=0)
    pesan = models.TextField(blank=True)
    hasil = models.ForeignKey("core.Unggahan", on_delete=models.SET_NULL, null=True, related_name="+")
    pekerja = models.CharField(max_length=64, blank=True)
    percobaan = models.PositiveIntegerField(default=0)
    terhenti = models.PositiveIntegerField(default=0)
    dibuat = models.DateTimeField(auto_now_add=True)
    mulai = models.DateTimeField(null=True)
    selesai = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-dibuat",)
        indexes = (models.Index(fields=("pengguna", "-dibuat")),)
        constraints = (
            models.UniqueConstraint(
                fields=("pengguna", "sidik"),
                condition=models.Q(status__in=("antre", "berjalan")),
                name="pekerjaan_sama_sekali_saja",
            ),
        )


class Pekerja(models.Model):
    """A worker process and when it last said that it lives."""

    nama = models.CharField(max_length=64, primary_key=True)
    mulai = models.DateTimeField()
    detak = models.DateTimeField()


class CatatanHarian(models.Model):
    """That the work of a day was done in a time zone; it is done once."""

    zona = models.CharField(max_length=40)
    hari = models.DateField()
    waktu = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-hari",)
        constraints = (models.UniqueConstraint(fields=("zona", "hari"), name="harian_sekali_sehari"),)
