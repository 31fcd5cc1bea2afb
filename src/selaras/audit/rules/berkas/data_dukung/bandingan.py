"""Indicators that speak of a figure which the book also computes from its own data."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from selaras.audit.aturan import BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.domain.angka import format_ringkas, round_half_up
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.temuan import LokasiBuku
from selaras.domain.tingkat import Tingkat

_LEVELS = {Tingkat.TUJUAN, Tingkat.SASARAN, Tingkat.PROGRAM}
_DECIMALS = 2


def indicators_of(
    bahan: BahanBerkas, nama: re.Pattern[str], tahun: int | None = None
) -> Iterator[tuple[HasilIndikator, Decimal]]:
    """Yield the indicators of results whose name or numerator fits, with their value.

    One whose value speaks of another year than `tahun` is left out; without `tahun` none is.
    """
    for one in bahan.hasil.daftar_indikator:
        value, told = one.tahunan.realisasi.angka, one.keterangan.tahun_data if one.keterangan else None
        other_year = tahun is not None and told is not None and told != tahun
        if value is None or other_year or one.indikator.tingkat not in _LEVELS:
            continue
        if nama.search(f"{one.indikator.uraian} {one.indikator.pembilang}"):
            yield one, value


def is_same(tertulis: Decimal, dihitung: Decimal) -> bool:
    """Tell whether a written value is the computed one, to the decimals that were written."""
    exponent = int(tertulis.normalize().as_tuple().exponent)
    decimals = max(0, min(_DECIMALS, -exponent))
    return round_half_up(tertulis, decimals) == round_half_up(dihitung, decimals)


def place_of_value(one: HasilIndikator) -> LokasiBuku:
    """Return the place of an indicator on the sheet Realisasi Kinerja."""
    return LokasiBuku(sheet_of(RealisasiKinerja).lembar, one.indikator.kode)


class Selisih(NamedTuple):
    """An indicator whose value is not what its evidence gives: the message and the place."""

    pesan: str
    lokasi: LokasiBuku


def compare_hasil(
    bahan: BahanBerkas, nama: re.Pattern[str], tahun: int | None, dihitung: Decimal, sumber: str
) -> Iterator[Selisih]:
    """Yield the indicators of that name whose value differs from what `sumber` gives."""
    for one, value in indicators_of(bahan, nama, tahun):
        if not is_same(value, dihitung):
            shown = format_ringkas(value, 4), format_ringkas(dihitung, 4)
            name = f"{one.indikator.kode} '{one.indikator.uraian}'"
            message = f"Realisasi {name} {shown[0]}, menurut {sumber} {shown[1]}."
            yield Selisih(message, place_of_value(one))
