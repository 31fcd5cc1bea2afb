"""Capaian of the indicators of tujuan and sasaran."""

from decimal import Decimal

from selaras.documents.builders.charts.amounts import in_angka, until
from selaras.documents.builders.charts.telling import tell
from selaras.documents.model import Axis, BarChart, Figure, Level, Series
from selaras.domain.hasil import HasilBerkas
from selaras.domain.tingkat import Tingkat

_STRATEGIC = {Tingkat.TUJUAN, Tingkat.SASARAN}
_REACHED = Level(Decimal(100), "Target = 100 %")


def chart_capaian(hasil: HasilBerkas) -> Figure | None:
    """Return the capaian up to the end of the period, None while no indicator has one."""
    shown = [h for h in hasil.daftar_indikator if h.indikator.tingkat in _STRATEGIC]
    amounts = tuple(in_angka(h.tahunan.capaian) for h in shown)
    if not any(amounts):
        return None
    names = tuple(h.indikator.uraian for h in shown)
    chart = BarChart(names, (Series("Capaian", amounts),), Axis("Capaian (%)"), _REACHED)
    judul = f"Capaian indikator tujuan dan sasaran {until(hasil)}"
    return Figure("gambar-capaian", chart, tell(judul, chart, "%"), caption=judul)
