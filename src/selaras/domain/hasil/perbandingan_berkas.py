"""All that an indicator is compared with: earlier years, the end of its plans, benchmarks."""

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.kemajuan import KemajuanRencana, calculate_kemajuan
from selaras.domain.hasil.pembanding import HasilPembanding, compare_pembanding
from selaras.domain.hasil.perbandingan import NilaiTahun, compare_years
from selaras.domain.hasil.sasaran_indikator import BarisRencana, belongs_to, rows_in_force
from selaras.domain.hasil.tren import Tren, read_tren


@dataclass(frozen=True)
class PerbandinganIndikator:
    """The comparisons of one indicator; what the book holds nothing for is empty.

    `daftar_kemajuan` begins with the Renstra that the perjanjian kinerja cites.
    """

    indikator: Indikator
    daftar_tahun: tuple[NilaiTahun, ...]
    tren: Tren
    daftar_kemajuan: tuple[KemajuanRencana, ...]
    daftar_pembanding: tuple[HasilPembanding, ...]

    @property
    def kemajuan(self) -> KemajuanRencana | None:
        """Return the progress in the first of the plans, None where no plan has a target."""
        return self.daftar_kemajuan[0] if self.daftar_kemajuan else None


def compare_all(
    berkas: BerkasKinerja, daftar_indikator: Sequence[HasilIndikator]
) -> tuple[PerbandinganIndikator, ...]:
    """Return the indicators that can be compared with anything, in their order."""
    rows = rows_in_force(berkas)
    found = (_compare(berkas, hasil, rows) for hasil in daftar_indikator)
    return tuple(p for p in found if p.daftar_tahun or p.daftar_kemajuan or p.daftar_pembanding)


def _compare(
    berkas: BerkasKinerja, hasil: HasilIndikator, rows: Sequence[BarisRencana]
) -> PerbandinganIndikator:
    indikator, periode, ketentuan = hasil.indikator, berkas.profil.periode, berkas.ketentuan
    years = compare_years(hasil, periode)
    progress = tuple(
        calculate_kemajuan(hasil, row.baris, row.rencana, periode, ketentuan)
        for row in rows
        if belongs_to(row, indikator)
    )
    benchmarks = tuple(
        compare_pembanding(hasil, row, periode, ketentuan.aturan_capaian)
        for row in berkas.daftar_pembanding
        if row.indikator == indikator.kode
    )
    return PerbandinganIndikator(indikator, years, read_tren(years), progress, benchmarks)
