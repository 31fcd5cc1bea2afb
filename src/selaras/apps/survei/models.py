"""Answers of surveys and indices of service."""

from django.db import models

from selaras.apps.core.fields import AngkaField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.ipp import FormulirIpp
from selaras.domain.berkas.skm import JenisKelamin, PendidikanResponden


class RespondenSkm(BarisKantor):
    """One filled questionnaire. No name, address, or number of an identity card: none is needed."""

    REKAMAN = rekaman.RespondenSkm
    DAFTAR = "daftar_responden_skm"
    KUNCI = ("nomor",)

    nomor = models.TextField()
    u1 = AngkaField(null=True, blank=True)
    u2 = AngkaField(null=True, blank=True)
    u3 = AngkaField(null=True, blank=True)
    u4 = AngkaField(null=True, blank=True)
    u5 = AngkaField(null=True, blank=True)
    u6 = AngkaField(null=True, blank=True)
    u7 = AngkaField(null=True, blank=True)
    u8 = AngkaField(null=True, blank=True)
    u9 = AngkaField(null=True, blank=True)
    tanggal = models.DateField(null=True, blank=True)
    jenis_layanan = models.TextField(blank=True)
    jenis_kelamin = PilihanField(JenisKelamin, null=True, blank=True)
    usia = AngkaField(null=True, blank=True)
    pendidikan = PilihanField(PendidikanResponden, null=True, blank=True)
    pekerjaan = models.TextField(blank=True)


class RekapUnsurSkm(BarisKantor):
    """The answers to one unsur as a sum, for an office that no longer has the questionnaires."""

    REKAMAN = rekaman.RekapUnsurSkm
    DAFTAR = "daftar_rekap_skm"
    KUNCI = ("kode",)

    kode = models.TextField()
    jumlah = AngkaField(null=True, blank=True)
    banyak = AngkaField(null=True, blank=True)


class NilaiIpp(BarisKantor):
    """One value from 0 to 5; without `aspek` it is the total of the form."""

    REKAMAN = rekaman.NilaiIpp
    DAFTAR = "daftar_nilai_ipp"
    KUNCI = ("tahun", "formulir", "aspek")

    tahun = models.IntegerField()
    formulir = PilihanField(FormulirIpp)
    aspek = models.TextField(blank=True)
    nilai = AngkaField(null=True, blank=True)
    responden = AngkaField(null=True, blank=True)
    sumber = models.TextField(blank=True)
