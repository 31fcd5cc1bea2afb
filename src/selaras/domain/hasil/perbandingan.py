"""Earlier years beside this one."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.periode import Periode
from selaras.domain.rincian import Rincian, entered, show


@dataclass(frozen=True)
class NilaiTahun:
    """The value of a year, and its change against the year before in the unit of the indicator."""

    tahun: int
    realisasi: Decimal | None
    perubahan: Rincian


def compare_years(hasil: HasilIndikator, periode: Periode) -> tuple[NilaiTahun, ...]:
    """Return the years from the first that is known to that of the book; empty where only this is known.

    A book of a quarter holds no value of its year that could be set against whole years.
    """
    past = {periode.tahun - n: value for n, value in enumerate(hasil.tahun_lalu, start=1)}
    known = [year for year, value in past.items() if value is not None]
    if not known:
        return ()
    values = past | {periode.tahun: hasil.tahunan.realisasi.angka}
    partial = periode.tahun if periode.triwulan else None
    return tuple(
        NilaiTahun(
            year,
            values[year],
            _change(year, values[year], values.get(year - 1), whole=year != partial),
        )
        for year in range(min(known), periode.tahun + 1)
    )


def _change(tahun: int, nilai: Decimal | None, sebelum: Decimal | None, *, whole: bool) -> Rincian:
    name, rumus = f"perubahan {tahun}", "realisasi tahun itu - realisasi tahun sebelumnya"
    if not whole:
        return Rincian(name, None, rumus, alasan=f"realisasi {tahun} belum nilai setahun")
    if nilai is None or sebelum is None:
        lacking = tahun if nilai is None else tahun - 1
        return Rincian(name, None, rumus, alasan=f"realisasi {lacking} belum ada")
    leaves = (entered(f"realisasi {tahun}", nilai), entered(f"realisasi {tahun - 1}", sebelum))
    return Rincian(name, nilai - sebelum, rumus, f"{show(nilai)} - {show(sebelum)}", dari=leaves)
