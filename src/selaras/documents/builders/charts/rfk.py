"""Physical and financial progress of the office over the months."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from selaras.documents.builders.charts.amounts import in_angka
from selaras.documents.builders.charts.telling import tell
from selaras.documents.model import Amount, Axis, BarChart, Chart, Figure, LineChart, Series
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.bagian import rfk_of
from selaras.domain.hasil.rfk import HasilRfk
from selaras.domain.tanggal import BULAN, format_tanggal

_NAMES = ("Realisasi fisik", "Target fisik", "Realisasi keuangan")
_AXIS = Axis("Persen")


def chart_rfk(hasil: HasilBerkas) -> Figure | None:
    """Return the curve of the days that are known; bars where it is only one, None where it is none."""
    days = list(_days(hasil))
    amounts = [_amounts(day) for day in days]
    if not any(amount for three in amounts for amount in three):
        return None
    chart: Chart
    if len(days) == 1:
        chart = BarChart(_NAMES, (Series("Kemajuan", amounts[0]),), _AXIS)
    else:
        columns = zip(_NAMES, zip(*amounts, strict=True), strict=True)
        chart = LineChart(
            _dates([d.tanggal for d in days]), tuple(Series(n, c) for n, c in columns), _AXIS
        )
    judul = f"Kemajuan fisik dan keuangan sampai dengan {format_tanggal(days[-1].tanggal)}"
    return Figure("gambar-rfk", chart, tell(judul, chart, "%"), caption=judul)


def _days(hasil: HasilBerkas) -> Iterator[HasilRfk]:
    """Yield the progress on every day up to the end of the period, as it is computed for the newest."""
    berkas = hasil.berkas
    for day in sorted({row.tanggal for row in berkas.daftar_kemajuan}):
        known = tuple(row for row in berkas.daftar_kemajuan if row.tanggal <= day)
        found = rfk_of(replace(berkas, daftar_kemajuan=known), hasil.anggaran)
        if found and found.tanggal == day:
            yield found


def _amounts(day: HasilRfk) -> tuple[Amount | None, ...]:
    """Return the three figures; money that is not known in full is none, since it would look too low."""
    spent = day.uang.serapan if day.uang.lengkap else None
    return tuple(map(in_angka, (day.realisasi_fisik.hasil, day.target_fisik.hasil, spent)))


def _dates(days: Sequence[date]) -> tuple[str, ...]:
    """Return 'Jan', 'Feb', …; with the day where a month has more than one."""
    months = [(day.year, day.month) for day in days]
    one_each = len(set(months)) == len(days)
    return tuple(
        BULAN[day.month - 1][:3] if one_each else f"{day.day} {BULAN[day.month - 1][:3]}" for day in days
    )
