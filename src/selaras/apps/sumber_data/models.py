"""Registers, matrices and the status of villages."""

from django.db import models

from selaras.apps.core.fields import AngkaField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.matriks import JenisMatriks
from selaras.domain.desa.aturan import InstrumenDesa, StatusKemandirian


class StatusDesa(BarisKantor):
    """What one instrument says of a desa in a year."""

    REKAMAN = rekaman.StatusDesa
    DAFTAR = "daftar_status_desa"
    KUNCI = ("desa", "tahun", "instrumen")

    desa = models.TextField()
    tahun = models.IntegerField()
    instrumen = PilihanField(InstrumenDesa)
    iks = AngkaField(null=True, blank=True)
    ike = AngkaField(null=True, blank=True)
    ikl = AngkaField(null=True, blank=True)
    skor = AngkaField(null=True, blank=True)
    status = PilihanField(StatusKemandirian, null=True, blank=True)
    sumber = models.TextField(blank=True)


class SelMatriks(BarisKantor):
    """One activity or document in one desa: a tick, or a due date with the day it was done."""

    REKAMAN = rekaman.SelMatriks
    DAFTAR = "daftar_matriks"
    KUNCI = ("matriks", "baris", "desa")

    matriks = PilihanField(JenisMatriks)
    baris = models.TextField()
    desa = models.TextField()
    tercapai = models.BooleanField(null=True, blank=True)
    tanggal_tenggat = models.DateField(null=True, blank=True)
    tanggal_selesai = models.DateField(null=True, blank=True)
    tidak_berlaku = models.BooleanField(default=False)
    keterangan = models.TextField(blank=True)


class BarisRegister(BarisKantor):
    """One event. Never the names of those involved, their address, or number plates."""

    REKAMAN = rekaman.BarisRegister
    DAFTAR = "daftar_register"
    KUNCI = ("register", "nomor")

    register = models.TextField()
    nomor = models.TextField()
    tanggal = models.DateField()
    jenis = models.TextField()
    desa = models.TextField(blank=True)
    tindak_lanjut = models.TextField(blank=True)
    ditindaklanjuti = models.BooleanField(null=True, blank=True)
    tanggal_selesai = models.DateField(null=True, blank=True)


class RekapRegister(BarisKantor):
    """The number of events of a whole year for which there is no register, with its source."""

    REKAMAN = rekaman.RekapRegister
    DAFTAR = "daftar_rekap_register"
    KUNCI = ("register", "tahun")

    register = models.TextField()
    tahun = models.IntegerField()
    jumlah = AngkaField(null=True, blank=True)
    sumber = models.TextField(blank=True)
