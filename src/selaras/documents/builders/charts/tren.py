"""One indicator over the years, against the targets of these years."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from selaras.documents.builders.charts.amounts import in_satuan
from selaras.documents.builders.charts.telling import tell
from selaras.documents.model import Amount, Axis, Break, Figure, LineChart, Series
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.perbandingan import NilaiTahun, compare_years
from selaras.domain.periode import Periode


def chart_tren(hasil: HasilIndikator, periode: Periode) -> Figure | None:
    """Return the years that are known, None where there is no earlier one.

    The line is interrupted where years cannot be compared, with the reason.
    """
    indikator, years = hasil.indikator, compare_years(hasil, periode)
    if not years:
        return None
    targets = tuple(in_satuan(_target(hasil, year, periode), indikator.satuan) for year in years)
    reached = tuple(in_satuan(year.realisasi, indikator.satuan) for year in years)
    names = tuple(_name(year, periode) for year in years)
    chart = LineChart(names, _series(reached, targets), Axis(indikator.satuan), tuple(_breaks(years)))
    judul = f"Perkembangan {indikator.uraian}, {years[0].tahun}–{years[-1].tahun}"
    notes = (f"{year.catatan}." for year in years if year.catatan)
    told = tell(judul, chart, indikator.satuan, *notes)
    return Figure(f"gambar-tren-{_as_key(indikator.kode)}", chart, told, caption=judul)


def _as_key(kode: str) -> str:
    """Return a code, which people type as they like, without characters that a key may not have."""
    return "".join(c if c.isalnum() else f"-{ord(c):x}-" for c in kode)


def _series(
    reached: tuple[Amount | None, ...], targets: tuple[Amount | None, ...]
) -> tuple[Series, ...]:
    """Return realisasi, and targets where any is known; years without one say nothing of it."""
    realisasi = Series("Realisasi", reached)
    return (realisasi, Series("Target", targets, missing="")) if any(targets) else (realisasi,)


def _target(hasil: HasilIndikator, year: NilaiTahun, periode: Periode) -> Decimal | None:
    """Return the target of a year as one number; a range is none."""
    if year.tahun != periode.tahun:
        return year.asal.target if year.asal else None
    target = hasil.tahunan.target
    return target.nilai if target else None


def _name(year: NilaiTahun, periode: Periode) -> str:
    if year.tahun == periode.tahun and periode.triwulan is not None:
        return f"{year.tahun} s.d. {periode.triwulan.singkatan}"
    return str(year.tahun)


def _breaks(years: Sequence[NilaiTahun]) -> Iterator[Break]:
    """Yield a break wherever both years are known and still not compared."""
    for index, (before, year) in enumerate(pairwise(years), start=1):
        known = before.realisasi is not None and year.realisasi is not None
        if year.putus or (known and year.perubahan.hasil is None):
            yield Break(index, year.perubahan.alasan)
