"""Plans, indicators, promises and steps, as the records of the berkas shape them."""

from django.db import models

from selaras.apps.core.fields import AngkaField, KodeField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain import berkas as rekaman
from selaras.domain.berkas.konteks import LingkupIsu
from selaras.domain.berkas.pk import SebabPerubahan
from selaras.domain.berkas.pohon import JenisKondisi, StatusLintas
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.capaian.aturan import Arah, CaraRekap
from selaras.domain.tingkat import Tingkat


class Rencana(BarisKantor):
    """A plan and the years it speaks of; two plans may share years, a year uses the one its PK cites."""

    REKAMAN = rekaman.Rencana
    DAFTAR = "daftar_rencana"
    KUNCI = ("kode",)

    kode = models.TextField()
    jenis = PilihanField(JenisRencana)
    tahun_awal = models.IntegerField()
    tahun_akhir = models.IntegerField()
    judul = models.TextField(blank=True)
    nomor = models.TextField(blank=True)
    tanggal = models.DateField(null=True, blank=True)
    menggantikan = models.TextField(blank=True)


class SimpulRencana(BarisKantor):
    """One statement of a plan and the statement it serves, which may stand in another plan."""

    REKAMAN = rekaman.SimpulRencana
    DAFTAR = "daftar_simpul"
    KUNCI = ("kode",)

    kode = models.TextField()
    rencana = models.TextField()
    tingkat = PilihanField(TingkatRencana)
    uraian = models.TextField()
    induk = models.TextField(blank=True)
    kode_program = KodeField(null=True, blank=True)
    penanggung_jawab = models.TextField(blank=True)
    lokasi = models.TextField(blank=True)


class TargetRencana(BarisKantor):
    """Targets and money of one indicator of a statement, year by year from the first of the plan."""

    REKAMAN = rekaman.TargetRencana
    DAFTAR = "daftar_target_rencana"
    KUNCI = ("simpul", "indikator")

    simpul = models.TextField()
    indikator = models.TextField()
    kode_indikator = models.TextField(blank=True)
    satuan = models.TextField(blank=True)
    kondisi_awal = models.TextField(blank=True)
    target_1 = models.TextField(blank=True)
    target_2 = models.TextField(blank=True)
    target_3 = models.TextField(blank=True)
    target_4 = models.TextField(blank=True)
    target_5 = models.TextField(blank=True)
    target_6 = models.TextField(blank=True)
    target_akhir = models.TextField(blank=True)
    pagu_1 = AngkaField(null=True, blank=True)
    pagu_2 = AngkaField(null=True, blank=True)
    pagu_3 = AngkaField(null=True, blank=True)
    pagu_4 = AngkaField(null=True, blank=True)
    pagu_5 = AngkaField(null=True, blank=True)
    pagu_6 = AngkaField(null=True, blank=True)
    pagu_akhir = AngkaField(null=True, blank=True)


class SimpulPohon(BarisKantor):
    """A condition, what it brings about, and where the plan takes it up."""

    REKAMAN = rekaman.SimpulPohon
    DAFTAR = "daftar_pohon"
    KUNCI = ("kode",)

    kode = models.TextField()
    uraian = models.TextField()
    jenis = PilihanField(JenisKondisi)
    penyebab_dari = models.TextField(blank=True)
    simpul = models.TextField(blank=True)
    indikator = models.TextField(blank=True)
    penanggung_jawab = models.TextField(blank=True)
    unit_lain = models.TextField(blank=True)
    status_lintas = PilihanField(StatusLintas, null=True, blank=True)


class IsuStrategis(BarisKantor):
    """One issue; `induk` is the wider issue that it follows from."""

    REKAMAN = rekaman.IsuStrategis
    DAFTAR = "daftar_isu"
    KUNCI = ("kode",)

    kode = models.TextField()
    lingkup = PilihanField(LingkupIsu)
    uraian = models.TextField()
    induk = models.TextField(blank=True)


class Indikator(BarisKantor):
    """One indicator of the office; `kode` identifies it within the book."""

    REKAMAN = rekaman.Indikator
    DAFTAR = "daftar_indikator"
    KUNCI = ("kode",)

    kode = models.TextField()
    tingkat = PilihanField(Tingkat)
    pernyataan = models.TextField()
    uraian = models.TextField()
    satuan = models.TextField()
    arah = PilihanField(Arah)
    cara_rekap = PilihanField(CaraRekap)
    target = AngkaField(null=True, blank=True)
    target_bawah = AngkaField(null=True, blank=True)
    target_atas = AngkaField(null=True, blank=True)
    target_tw1 = AngkaField(null=True, blank=True)
    target_tw2 = AngkaField(null=True, blank=True)
    target_tw3 = AngkaField(null=True, blank=True)
    target_tw4 = AngkaField(null=True, blank=True)
    kode_program = KodeField(null=True, blank=True)
    rumus = models.TextField(blank=True)
    pembilang = models.TextField(blank=True)
    penyebut = models.TextField(blank=True)
    pengali = AngkaField(null=True, blank=True)
    sumber_data = models.TextField(blank=True)
    penanggung_jawab = models.TextField(blank=True)
    target_predikat = models.TextField(blank=True)
    dalam_pk = models.BooleanField(default=True)
    iku = models.BooleanField(default=False)
    definisi = models.TextField(blank=True)
    alasan_pemilihan = models.TextField(blank=True)
    periode_ukur = models.TextField(blank=True)
    menggantikan = models.TextField(blank=True)
    tahun_ganti = models.IntegerField(null=True, blank=True)
    sebanding = models.BooleanField(null=True, blank=True)


class PerjanjianKinerja(BarisKantor):
    """One document between two positions."""

    REKAMAN = rekaman.PerjanjianKinerja
    DAFTAR = "daftar_pk"
    KUNCI = ("jabatan", "versi", "tahun")

    jabatan = models.TextField()
    atasan = models.TextField()
    versi = models.TextField(blank=True)
    tahun = models.IntegerField(null=True, blank=True)
    nomor = models.TextField(blank=True)
    tanggal = models.DateField(null=True, blank=True)
    tempat = models.TextField(blank=True)
    sebab = PilihanField(SebabPerubahan, null=True, blank=True)
    alasan = models.TextField(blank=True)


class SasaranPk(BarisKantor):
    """One promised target. `kode_indikator` ties it to the indicators of the book."""

    REKAMAN = rekaman.SasaranPk
    DAFTAR = "daftar_sasaran_pk"
    KUNCI = ("jabatan", "versi", "tahun", "sasaran", "indikator")

    jabatan = models.TextField()
    sasaran = models.TextField()
    indikator = models.TextField()
    target = models.TextField(blank=True)
    satuan = models.TextField(blank=True)
    kode_indikator = models.TextField(blank=True)
    kode = KodeField(null=True, blank=True)
    formulasi = models.TextField(blank=True)
    versi = models.TextField(blank=True)
    tahun = models.IntegerField(null=True, blank=True)


class RencanaAksi(BarisKantor):
    """One row: an indicator, or a programme, kegiatan or sub kegiatan with its output."""

    REKAMAN = rekaman.RencanaAksi
    DAFTAR = "daftar_rencana_aksi"
    KUNCI = ("tahun", "uraian", "indikator", "aksi")

    uraian = models.TextField()
    indikator = models.TextField(blank=True)
    kode = KodeField(null=True, blank=True)
    kegiatan = models.TextField(blank=True)
    aksi = models.TextField(blank=True)
    satuan = models.TextField(blank=True)
    target = AngkaField(null=True, blank=True)
    target_tw1 = AngkaField(null=True, blank=True)
    target_tw2 = AngkaField(null=True, blank=True)
    target_tw3 = AngkaField(null=True, blank=True)
    target_tw4 = AngkaField(null=True, blank=True)
    anggaran = AngkaField(null=True, blank=True)
    uang_tw1 = AngkaField(null=True, blank=True)
    uang_tw2 = AngkaField(null=True, blank=True)
    uang_tw3 = AngkaField(null=True, blank=True)
    uang_tw4 = AngkaField(null=True, blank=True)
    penanggung_jawab = models.TextField(blank=True)
    jadwal_pemantauan = models.TextField(blank=True)
    tahun = models.IntegerField(null=True, blank=True)


class ReviuRkpd(BarisKantor):
    """A programme or kegiatan of the draft RKPD beside what the office's analysis finds it needs."""

    REKAMAN = rekaman.ReviuRkpd
    DAFTAR = "daftar_reviu_rkpd"
    KUNCI = ("tahun", "program", "indikator")

    tahun = models.IntegerField()
    program = models.TextField(blank=True)
    lokasi = models.TextField(blank=True)
    indikator = models.TextField(blank=True)
    target = models.TextField(blank=True)
    pagu = AngkaField(null=True, blank=True)
    program_kebutuhan = models.TextField(blank=True)
    lokasi_kebutuhan = models.TextField(blank=True)
    indikator_kebutuhan = models.TextField(blank=True)
    target_kebutuhan = models.TextField(blank=True)
    dana_kebutuhan = AngkaField(null=True, blank=True)
    catatan = models.TextField(blank=True)


class Usulan(BarisKantor):
    """A programme or kegiatan that the public or other stakeholders propose."""

    REKAMAN = rekaman.Usulan
    DAFTAR = "daftar_usulan"
    KUNCI = ("tahun", "program", "indikator")

    tahun = models.IntegerField()
    program = models.TextField()
    lokasi = models.TextField(blank=True)
    indikator = models.TextField(blank=True)
    volume = models.TextField(blank=True)
    catatan = models.TextField(blank=True)


class LintasSektor(BarisKantor):
    """Work that other parties share in. `pihak` holds several, separated by semicolons."""

    REKAMAN = rekaman.LintasSektor
    DAFTAR = "daftar_lintas_sektor"
    KUNCI = ("kegiatan", "pihak")

    kegiatan = models.TextField()
    pihak = models.TextField()
    kontribusi = models.TextField(blank=True)
    manfaat = models.TextField(blank=True)
    kode = KodeField(null=True, blank=True)


class PadananKode(BarisKantor):
    """An old code of programme, kegiatan or sub kegiatan and what it became."""

    REKAMAN = rekaman.PadananKode
    DAFTAR = "daftar_padanan_kode"
    KUNCI = ("tahun", "kode_lama")

    tahun = models.IntegerField()
    kode_lama = KodeField()
    kode_baru = KodeField()
    alasan = models.TextField(blank=True)
