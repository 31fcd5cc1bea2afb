"""A typed value up to a quarter is used as it is; it must not contradict the quarters beside it."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from selaras.domain.angka import format_ringkas, round_half_up
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.capaian import recap
from selaras.domain.hasil.measuring import measure
from selaras.domain.keutuhan.reporting import At

LIST = "daftar_realisasi"


def check_realisasi_sd(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield a warning where the quarters give another value than the one typed for their sum."""
    indicators = {i.kode: i for i in berkas.daftar_indikator}
    for nomor, row in enumerate(berkas.daftar_realisasi):
        indikator = indicators.get(row.indikator)
        if indikator is None or row.realisasi_sd is None:
            continue
        computed = _from_quarters(indikator, row, berkas)
        if computed is not None and round_half_up(computed, 2) != round_half_up(row.realisasi_sd, 2):
            yield At(LIST, nomor).warning(
                "realisasi_sd",
                format_ringkas(row.realisasi_sd),
                f"{format_ringkas(computed)} dari nilai tiap triwulan",
                "yang dipakai adalah nilai yang diketik; kosongkan bila nilai tiap triwulan yang benar",
            )


def _from_quarters(indikator: Indikator, row: RealisasiKinerja, berkas: BerkasKinerja) -> Decimal | None:
    rows = [other for other in berkas.daftar_realisasi if other.indikator == indikator.kode]
    measured = [replace(ukuran, nilai_sd=None) for ukuran in measure(indikator, rows).values()]
    hasil = recap(indikator.cara_rekap, measured, row.triwulan, indikator.pengali_berlaku)
    return hasil.nilai.angka
