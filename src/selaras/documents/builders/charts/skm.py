"""The means of the survey per unsur."""

from selaras.documents.builders.charts.amounts import until
from selaras.documents.builders.charts.telling import tell
from selaras.documents.builders.wording import write_nrr
from selaras.documents.model import Amount, Axis, BarChart, Figure, Series
from selaras.domain.angka import format_angka, format_ringkas
from selaras.domain.hasil import HasilBerkas
from selaras.domain.skm import HasilIkm


def chart_nrr(hasil: HasilBerkas) -> Figure | None:
    """Return the mean of each unsur that was asked, None without a survey."""
    aturan = hasil.berkas.ketentuan.aturan_skm
    if hasil.skm is None or aturan is None:
        return None
    ikm, limits = hasil.skm.ikm, aturan.penghitungan
    asked = [unit for unit in ikm.daftar_unsur if unit.unsur not in ikm.tidak_dipakai]
    amounts = tuple(Amount(unit.nrr, write_nrr(unit.nrr)) if unit.nrr else None for unit in asked)
    if not any(amounts):
        return None
    names = tuple(f"{unit.unsur.kode} {unit.unsur.nama}" for unit in asked)
    scale = f"{format_ringkas(limits.terendah)}–{format_ringkas(limits.tertinggi)}"
    axis = Axis(f"Nilai rata-rata (skala {scale})", high=limits.tertinggi)
    chart = BarChart(names, (Series("NRR", amounts),), axis)
    judul = f"Nilai rata-rata (NRR) unsur survei kepuasan masyarakat {until(hasil)}"
    return Figure("gambar-nrr", chart, tell(judul, chart, "", *_index(ikm)), caption=judul)


def _index(ikm: HasilIkm) -> tuple[str, ...]:
    if ikm.ikm is None:
        return ()
    mutu = f", mutu {ikm.mutu.kode}" if ikm.mutu else ""
    return (f"Indeks kepuasan masyarakat {format_angka(ikm.ikm)}{mutu}.",)
