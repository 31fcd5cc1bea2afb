"""From the rows of Realisasi Kinerja to the quarter measurements of one indicator."""

from collections.abc import Sequence
from decimal import Decimal

from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.capaian import Ukuran, unfilled
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import Rincian, show


def measure(indikator: Indikator, rows: Sequence[RealisasiKinerja]) -> dict[Triwulan, Ukuran]:
    """Return what was measured per quarter; a quarter without a row is not filled yet."""
    return {row.triwulan: _measure_row(indikator, row) for row in rows}


def _measure_row(indikator: Indikator, row: RealisasiKinerja) -> Ukuran:
    value = _value(indikator, row)
    return Ukuran(row.triwulan, value, row.pembilang, row.penyebut, row.realisasi_sd, row.sumber)


def _value(indikator: Indikator, row: RealisasiKinerja) -> Nilai:
    """Variables win over a typed value: they can prove it."""
    if row.status not in {None, StatusNilai.TERISI}:
        assert row.status is not None
        return Nilai(row.status, None, row.alasan)
    if row.pembilang is not None and row.penyebut is not None:
        return ratio(row.pembilang, row.penyebut, indikator.pengali_berlaku)
    if row.realisasi is not None:
        return Nilai.terisi(row.realisasi)
    return unfilled(indikator.cara_rekap, row.triwulan, row.alasan)


def ratio(pembilang: Decimal, penyebut: Decimal, pengali: Decimal) -> Nilai:
    """Return pembilang / penyebut × pengali; a denominator of zero cannot be measured."""
    if penyebut == 0:
        return Nilai(StatusNilai.BELUM_DAPAT_DIUKUR, None, "penyebut nol")
    return Nilai.terisi(pembilang * pengali / penyebut)


def rincian_of(indikator: Indikator, ukuran: Ukuran) -> Rincian:
    """Return how the value of the quarter alone came about."""
    name = f"realisasi {ukuran.triwulan.singkatan}"
    if ukuran.pembilang is None or ukuran.penyebut is None or ukuran.angka is None:
        reason = (
            "" if ukuran.angka is not None else ukuran.nilai.alasan or ukuran.nilai.status.label.lower()
        )
        return Rincian(name, ukuran.angka, sumber=ukuran.sumber, alasan=reason)
    pengali = indikator.pengali_berlaku
    rumus = (
        f"{indikator.pembilang or 'pembilang'} / {indikator.penyebut or 'penyebut'} × {show(pengali)}"
    )
    working = f"{show(ukuran.pembilang)} / {show(ukuran.penyebut)} × {show(pengali)}"
    return Rincian(name, ukuran.angka, rumus, working, ukuran.sumber)
