"""All figures of a BerkasKinerja in one value."""

from collections.abc import Mapping
from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja, RealisasiKinerja
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.capaian import RataRata, average_capaian
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.hasil import bagian
from selaras.domain.hasil.alokasi import HasilAlokasi
from selaras.domain.hasil.anggaran import HasilAnggaran, calculate_anggaran
from selaras.domain.hasil.aset import HasilAset
from selaras.domain.hasil.desa import HasilDesa
from selaras.domain.hasil.e81 import HasilE81
from selaras.domain.hasil.e81_berkas import e81_of
from selaras.domain.hasil.indikator import HasilIndikator, calculate_indikator
from selaras.domain.hasil.ipp import HasilIpp
from selaras.domain.hasil.kepegawaian import HasilFormasi, HasilKelompok
from selaras.domain.hasil.lke import HasilLke
from selaras.domain.hasil.piramida import HasilPiramida
from selaras.domain.hasil.rfk import HasilRfk
from selaras.domain.hasil.skm import HasilSkm
from selaras.domain.hasil.tindak_lanjut import HasilTindakLanjut
from selaras.domain.rincian import Rincian


@dataclass(frozen=True)
class HasilBerkas:
    """The figures, indicators ordered from tujuan down.

    What the book holds no records for is None. `efisiensi_tanpa_gaji` leaves salaries out even where
    `efisiensi` counts them; `sampel_skm` is how many people the survey has to ask.
    """

    berkas: BerkasKinerja
    daftar_indikator: tuple[HasilIndikator, ...]
    rata_rata: RataRata
    anggaran: HasilAnggaran
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
    tindak_lanjut: HasilTindakLanjut | None = None
    formasi: HasilFormasi | None = None
    pegawai: Mapping[KelompokPegawai, HasilKelompok] | None = None
    aset: HasilAset | None = None


def calculate_berkas(berkas: BerkasKinerja) -> HasilBerkas:
    """Return every figure that documents, JSON and checks show."""
    periode = berkas.profil.periode
    rows: dict[str, list[RealisasiKinerja]] = {}
    for row in berkas.daftar_realisasi:
        rows.setdefault(row.indikator, []).append(row)
    indicators = tuple(
        calculate_indikator(indikator, rows.get(indikator.kode, ()), periode, berkas.ketentuan)
        for indikator in sorted(berkas.daftar_indikator, key=lambda i: i.tingkat.urutan)
    )
    anggaran = calculate_anggaran(berkas.daftar_anggaran, berkas.daftar_realisasi_anggaran, periode)
    return HasilBerkas(
        berkas,
        indicators,
        _mean(indicators, berkas),
        anggaran,
        efisiensi=bagian.efisiensi_of(berkas, anggaran, indicators),
        efisiensi_tanpa_gaji=bagian.efisiensi_of(berkas, anggaran, indicators, tanpa_gaji=True),
        alokasi=bagian.alokasi_of(berkas, anggaran),
        piramida=bagian.piramida_of(berkas),
        e81=e81_of(berkas, anggaran, indicators),
        rfk=bagian.rfk_of(berkas, anggaran),
        skm=bagian.skm_of(berkas),
        sampel_skm=bagian.sampel_skm_of(berkas),
        ipp=bagian.ipp_of(berkas),
        desa=bagian.desa_of(berkas),
        lke=bagian.lke_of(berkas),
        tindak_lanjut=bagian.tindak_lanjut_of(berkas),
        formasi=bagian.formasi_of(berkas),
        pegawai=bagian.pegawai_of(berkas),
        aset=bagian.aset_of(berkas),
    )


def _mean(indicators: tuple[HasilIndikator, ...], berkas: BerkasKinerja) -> RataRata:
    """Return the mean over the level that the kabupaten settles, equal weights."""
    counted = [h for h in indicators if h.indikator.tingkat is berkas.ketentuan.dasar_rata_rata]
    return average_capaian(
        {h.indikator.kode: (h.tahunan.capaian, h.tahunan.alasan or "belum ada capaian") for h in counted}
    )
