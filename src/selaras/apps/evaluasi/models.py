"""Values of the evaluation, recommendations and what was done about them."""

from django.db import models

from selaras.apps.core.fields import AngkaField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.lke import PihakLke
from selaras.domain.berkas.tindak_lanjut import KeputusanTindakLanjut, KlaimTindakLanjut
from selaras.domain.lke.grade import GradeLke


class NilaiLke(BarisKantor):
    """One score of one party; `butir` 'total' is a printed total, compared and never added."""

    REKAMAN = rekaman.NilaiLke
    DAFTAR = "daftar_nilai_lke"
    KUNCI = ("butir", "pihak", "tahun_evaluasi")

    butir = models.TextField()
    pihak = PilihanField(PihakLke)
    tahun_evaluasi = models.IntegerField()
    tahun_objek = models.IntegerField(null=True, blank=True)
    grade = PilihanField(GradeLke, null=True, blank=True)
    nilai = AngkaField(null=True, blank=True)
    catatan = models.TextField(blank=True)
    alasan = models.TextField(blank=True)
    bukti = models.TextField(blank=True)


class LkeTahunLalu(BarisKantor):
    """A value of an earlier evaluation, as its result letter prints it."""

    REKAMAN = rekaman.LkeTahunLalu
    DAFTAR = "daftar_lke_lalu"
    KUNCI = ("tahun_evaluasi", "butir")

    tahun_evaluasi = models.IntegerField()
    butir = models.TextField()
    nilai = AngkaField()
    tahun_objek = models.IntegerField(null=True, blank=True)
    sumber = models.TextField(blank=True)


class Rekomendasi(BarisKantor):
    """One recommendation; `kode` identifies it within the book."""

    REKAMAN = rekaman.Rekomendasi
    DAFTAR = "daftar_rekomendasi"
    KUNCI = ("kode",)

    kode = models.TextField()
    uraian = models.TextField()
    sumber = models.TextField(blank=True)
    tahun = models.IntegerField(null=True, blank=True)
    komponen = models.TextField(blank=True)


class TindakLanjut(BarisKantor):
    """One planned action for a recommendation, its claimed state and the decision about it."""

    REKAMAN = rekaman.TindakLanjut
    DAFTAR = "daftar_tindak_lanjut"
    KUNCI = ("rekomendasi", "rencana_aksi")

    rekomendasi = models.TextField()
    rencana_aksi = models.TextField(blank=True)
    keluaran = models.TextField(blank=True)
    jumlah = AngkaField(null=True, blank=True)
    satuan = models.TextField(blank=True)
    mulai = models.DateField(null=True, blank=True)
    selesai = models.DateField(null=True, blank=True)
    penanggung_jawab = models.TextField(blank=True)
    klaim = PilihanField(KlaimTindakLanjut, null=True, blank=True)
    keputusan = PilihanField(KeputusanTindakLanjut, null=True, blank=True)
    tanggal_keputusan = models.DateField(null=True, blank=True)
    bukti = models.TextField(blank=True)
