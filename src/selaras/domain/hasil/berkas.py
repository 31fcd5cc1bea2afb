"""All figures of a BerkasKinerja in one value."""

from collections.abc import Mapping
from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja, RealisasiKinerja, RealisasiLalu
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.capaian import RataRata, average_capaian
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.hasil import bagian, bagian_evaluasi
from selaras.domain.hasil.akuntabilitas import HasilAkuntabilitas, calculate_akuntabilitas
from selaras.domain.hasil.alokasi import HasilAlokasi
from selaras.domain.hasil.anggaran import HasilAnggaran, calculate_anggaran
from selaras.domain.hasil.aset import HasilAset
from selaras.domain.hasil.bagian_rencana import belanja_of, tc27_of
from selaras.domain.hasil.belanja import HasilBelanja
from selaras.domain.hasil.desa import HasilDesa
from selaras.domain.hasil.e81 import HasilE81
from selaras.domain.hasil.e81_berkas import e81_of
from selaras.domain.hasil.indikator import HasilIndikator, calculate_indikator
from selaras.domain.hasil.individu import HasilIndividu, list_individu
from selaras.domain.hasil.ipp import HasilIpp
from selaras.domain.hasil.kepegawaian import HasilFormasi, HasilKelompok
from selaras.domain.hasil.lke import HasilLke
from selaras.domain.hasil.matriks_baris import RekapMatriks
from selaras.domain.hasil.operasi_modal import HasilOperasiModal, calculate_operasi_modal
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator, compare_all
from selaras.domain.hasil.perubahan_pk import PerubahanPk, perubahan_pk_of
from selaras.domain.hasil.piramida import HasilPiramida
from selaras.domain.hasil.pk import HasilPk, list_perjanjian, pk_of
from selaras.domain.hasil.pohon import HasilPohon, pohon_of
from selaras.domain.hasil.register_rekap import RekapitulasiRegister
from selaras.domain.hasil.rencana import HasilRencana, rencana_of
from selaras.domain.hasil.rencana_aksi import HasilRenaksi, renaksi_of
from selaras.domain.hasil.rfk import HasilRfk
from selaras.domain.hasil.skm import HasilSkm
from selaras.domain.hasil.tc27 import HasilTc27
from selaras.domain.hasil.tc29 import HasilTc29
from selaras.domain.hasil.tc29_berkas import tc29_of
from selaras.domain.hasil.tindak_lanjut import HasilTindakLanjut
from selaras.domain.hasil.versi_pagu import HasilVersiPagu, history_until
from selaras.domain.rincian import Rincian


@dataclass(frozen=True)
class HasilBerkas:
    """The figures, indicators ordered from tujuan down.

    What the book holds no records for is None. `efisiensi_tanpa_gaji` leaves salaries out even where
    `efisiensi` counts them; `sampel_skm` is how many people the survey has to ask;
    `daftar_perbandingan` holds the indicators that can be compared with anything; `renaksi` a rencana
    aksi per year, the oldest first. `tindak_lanjut` holds each list of recommendations apart,
    `daftar_ipp` the service index of each year, `desa_lalu` the year that `perubahan_desa` starts from,
    `profil_skm` how many respondents stand in each class.
    """

    berkas: BerkasKinerja
    daftar_indikator: tuple[HasilIndikator, ...]
    rata_rata: RataRata
    anggaran: HasilAnggaran
    akuntabilitas: HasilAkuntabilitas
    efisiensi: HasilEfisiensi | None = None
    efisiensi_tanpa_gaji: HasilEfisiensi | None = None
    alokasi: HasilAlokasi | None = None
    piramida: HasilPiramida | None = None
    e81: HasilE81 | None = None
    rfk: HasilRfk | None = None
    skm: HasilSkm | None = None
    sampel_skm: Rincian | None = None
    ipp: HasilIpp | None = None
    desa: HasilDesa | None = None
    lke: HasilLke | None = None
    tindak_lanjut: tuple[HasilTindakLanjut, ...] = ()
    formasi: HasilFormasi | None = None
    pegawai: Mapping[KelompokPegawai, HasilKelompok] | None = None
    aset: HasilAset | None = None
    daftar_perbandingan: tuple[PerbandinganIndikator, ...] = ()
    rencana: HasilRencana | None = None
    tc27: HasilTc27 | None = None
    tc29: HasilTc29 | None = None
    pohon: HasilPohon | None = None
    renaksi: tuple[HasilRenaksi, ...] = ()
    belanja: HasilBelanja | None = None
    operasi_modal: HasilOperasiModal | None = None
    perubahan_pk: tuple[PerubahanPk, ...] = ()
    daftar_pk: tuple[HasilPk, ...] = ()
    versi_pagu: HasilVersiPagu | None = None
    profil_skm: Mapping[str, Mapping[str, int]] | None = None
    daftar_ipp: tuple[HasilIpp, ...] = ()
    desa_lalu: HasilDesa | None = None
    perubahan_desa: Rincian | None = None
    daftar_matriks: tuple[RekapMatriks, ...] = ()
    daftar_register: tuple[RekapitulasiRegister, ...] = ()
    daftar_individu: tuple[HasilIndividu, ...] = ()


def calculate_berkas(berkas: BerkasKinerja) -> HasilBerkas:
    """Return every figure that documents, JSON and checks show."""
    periode, indicators = berkas.profil.periode, _indicators(berkas)
    anggaran = calculate_anggaran(berkas.daftar_anggaran, berkas.daftar_realisasi_anggaran, periode)
    alokasi = bagian.alokasi_of(berkas, anggaran)
    comparisons = compare_all(berkas, indicators)
    rencana = rencana_of(berkas)
    tc27 = tc27_of(rencana)
    agreements = tuple(pk_of(berkas, anggaran, one) for one in list_perjanjian(berkas))
    desa = bagian.desa_of(berkas)
    desa_lalu = bagian_evaluasi.earlier_desa_of(berkas, desa)
    return HasilBerkas(
        berkas,
        indicators,
        _mean(indicators, berkas),
        anggaran,
        calculate_akuntabilitas(berkas, indicators, anggaran, alokasi, rencana),
        efisiensi=bagian.efisiensi_of(berkas, anggaran, indicators),
        efisiensi_tanpa_gaji=bagian.efisiensi_of(berkas, anggaran, indicators, tanpa_gaji=True),
        alokasi=alokasi,
        piramida=bagian.piramida_of(berkas),
        e81=e81_of(berkas, anggaran, indicators, comparisons, tc27),
        rfk=bagian.rfk_of(berkas, anggaran),
        skm=bagian.skm_of(berkas),
        sampel_skm=bagian.sampel_skm_of(berkas),
        ipp=bagian.ipp_of(berkas),
        desa=desa,
        lke=bagian.lke_of(berkas),
        tindak_lanjut=bagian_evaluasi.tindak_lanjut_of(berkas),
        formasi=bagian.formasi_of(berkas),
        pegawai=bagian.pegawai_of(berkas),
        aset=bagian.aset_of(berkas),
        daftar_perbandingan=comparisons,
        rencana=rencana,
        tc27=tc27,
        tc29=tc29_of(berkas, anggaran, indicators, comparisons, tc27),
        pohon=pohon_of(berkas, rencana),
        renaksi=renaksi_of(berkas, anggaran, indicators),
        belanja=belanja_of(berkas),
        operasi_modal=calculate_operasi_modal(anggaran),
        perubahan_pk=perubahan_pk_of(berkas),
        daftar_pk=agreements,
        versi_pagu=history_until(berkas.daftar_versi_pagu, periode.akhir),
        profil_skm=bagian_evaluasi.profile_of(berkas),
        daftar_ipp=bagian_evaluasi.ipp_years_of(berkas),
        desa_lalu=desa_lalu,
        perubahan_desa=bagian_evaluasi.change_of_desa(desa_lalu, desa),
        daftar_matriks=bagian_evaluasi.matriks_of(berkas),
        daftar_register=bagian_evaluasi.register_of(berkas),
        daftar_individu=list_individu(berkas, indicators, anggaran, alokasi, agreements),
    )


def _indicators(berkas: BerkasKinerja) -> tuple[HasilIndikator, ...]:
    """Return the figures of every indicator, from tujuan down."""
    rows: dict[str, list[RealisasiKinerja]] = {}
    for row in berkas.daftar_realisasi:
        rows.setdefault(row.indikator, []).append(row)
    earlier: dict[str, list[RealisasiLalu]] = {}
    for past in berkas.daftar_tahun_lalu:
        earlier.setdefault(past.indikator, []).append(past)
    return tuple(
        calculate_indikator(
            indikator,
            rows.get(indikator.kode, ()),
            berkas.profil.periode,
            berkas.ketentuan,
            earlier.get(indikator.kode, ()),
        )
        for indikator in sorted(berkas.daftar_indikator, key=lambda i: i.tingkat.urutan)
    )


def _mean(indicators: tuple[HasilIndikator, ...], berkas: BerkasKinerja) -> RataRata:
    """Return the mean over the level that the kabupaten settles, equal weights."""
    counted = [h for h in indicators if h.indikator.tingkat is berkas.ketentuan.dasar_rata_rata]
    return average_capaian(
        {h.indikator.kode: (h.tahunan.capaian, h.tahunan.alasan or "belum ada capaian") for h in counted}
    )
