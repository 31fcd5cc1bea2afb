"""All figures of a BerkasKinerja in one value."""

from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.capaian import RataRata, average_capaian
from selaras.domain.hasil.anggaran import HasilAnggaran, calculate_anggaran
from selaras.domain.hasil.indikator import HasilIndikator, calculate_indikator


@dataclass(frozen=True)
class HasilBerkas:
    """The figures, indicators ordered from tujuan down."""

    berkas: BerkasKinerja
    daftar_indikator: tuple[HasilIndikator, ...]
    rata_rata: RataRata
    anggaran: HasilAnggaran


def calculate_berkas(berkas: BerkasKinerja) -> HasilBerkas:
    """Return every figure that documents, JSON and checks show."""
    periode = berkas.profil.periode
    indicators = tuple(
        calculate_indikator(
            indikator,
            [row for row in berkas.daftar_realisasi if row.indikator == indikator.kode],
            periode,
            berkas.ketentuan,
        )
        for indikator in sorted(berkas.daftar_indikator, key=lambda i: i.tingkat.urutan)
    )
    anggaran = calculate_anggaran(berkas.daftar_anggaran, berkas.daftar_realisasi_anggaran, periode)
    return HasilBerkas(berkas, indicators, _mean(indicators, berkas), anggaran)


def _mean(indicators: tuple[HasilIndikator, ...], berkas: BerkasKinerja) -> RataRata:
    """Return the mean over the level that the kabupaten settles, equal weights."""
    counted = [h for h in indicators if h.indikator.tingkat is berkas.ketentuan.dasar_rata_rata]
    return average_capaian(
        {h.indikator.kode: (h.tahunan.capaian, h.tahunan.alasan or "belum ada capaian") for h in counted}
    )
