"""How many desa have each status, year by year within one instrument."""

from collections.abc import Sequence
from decimal import Decimal

from selaras.documents.builders.charts.telling import tell
from selaras.documents.model import Amount, Axis, Figure, Series, StackedBarChart
from selaras.domain.desa import StatusKemandirian
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.desa import HasilDesa, list_series


def chart_status_desa(hasil: HasilBerkas) -> Figure | None:
    """Return the statuses up to the year of the newest, None where no status is known.

    Years of the other instrument are left out: the two are never compared.
    """
    years = _years(hasil)
    if not any(sum(year.per_status.values()) for year in years):
        return None
    names = tuple(str(year.tahun) for year in years)
    chart = StackedBarChart(names, _series(years), Axis("Jumlah desa"))
    span = names[0] if len(names) == 1 else f"{names[0]}–{names[-1]}"
    judul = f"Status desa menurut {years[-1].instrumen.label} Tahun {span}"
    return Figure("gambar-status-desa", chart, tell(judul, chart, "desa"), caption=judul)


def _years(hasil: HasilBerkas) -> Sequence[HasilDesa]:
    if hasil.desa is None:
        return ()
    berkas, newest = hasil.berkas, hasil.desa
    series = list_series(berkas.daftar_desa, berkas.daftar_status_desa, berkas.ketentuan.aturan_desa)
    return [year for year in series.get(newest.instrumen, ()) if year.tahun <= newest.tahun]


def _series(years: Sequence[HasilDesa]) -> tuple[Series, ...]:
    """Return the statuses that occur, best first, and desa whose status is not known."""
    counts = {s.label: [year.per_status[s] for year in years] for s in StatusKemandirian}
    unknown = [year.jumlah - sum(year.per_status.values()) for year in years]
    counts["Belum diketahui"] = unknown
    return tuple(
        Series(name, tuple(Amount(Decimal(number), str(number)) for number in numbers))
        for name, numbers in counts.items()
        if any(numbers)
    )
