"""Earlier years beside this one, as far as they can be compared."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.tahun_lalu import RealisasiLalu
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.periode import Periode
from selaras.domain.rincian import Rincian, entered, show


@dataclass(frozen=True)
class NilaiTahun:
    """The value of a year, and its change against the year before in the unit of the indicator.

    `nisbah` is the value in percent of the year before, `capaian` that of the year against its target.
    `putus` marks the first year of an indicator that took another's place and measures otherwise;
    `perubahan.alasan` then says so. `asal` is the record of an earlier year.
    """

    tahun: int
    realisasi: Decimal | None
    perubahan: Rincian
    nisbah: Rincian
    capaian: Rincian
    putus: bool = False
    asal: RealisasiLalu | None = None

    @property
    def disajikan_kembali(self) -> bool:
        """Tell whether the value is not the one that the report of the year printed."""
        return self.asal is not None and self.asal.disajikan_kembali is not None

    @property
    def catatan(self) -> str:
        """Return what a table has to note: a value presented again with the one it replaces, and why."""
        if self.asal is None or self.asal.disajikan_kembali is None:
            return ""
        before = "tidak ada" if self.asal.realisasi is None else show(self.asal.realisasi)
        reason = self.asal.alasan.strip() or "alasan belum diisi"
        return f"{self.tahun} disajikan kembali: semula {before} ({reason})"


def compare_years(hasil: HasilIndikator, periode: Periode) -> tuple[NilaiTahun, ...]:
    """Return the years from the first that is known to that of the book; empty where only this is known.

    A book of a quarter holds no value of its year that could be set against whole years.
    """
    past = {row.tahun: row for row in hasil.tahun_lalu if row.tahun < periode.tahun}
    known = [year for year, row in past.items() if row.nilai is not None]
    if not known:
        return ()
    values = {year: row.nilai for year, row in past.items() if year >= min(known)}
    values[periode.tahun] = hasil.tahunan.realisasi.angka
    years = range(min(known), periode.tahun + 1)
    return tuple(_year(hasil, periode, year, values) for year in years)


def break_of(indikator: Indikator) -> int | None:
    """Return the first year that cannot be compared with those before it, None where all can."""
    return indikator.tahun_ganti if indikator.sebanding is False else None


def why_broken(indikator: Indikator) -> str:
    """Return why years before and behind the break are not compared."""
    before = indikator.menggantikan.strip()
    instead = f"menggantikan '{before}'" if before else "diganti"
    return f"sejak {indikator.tahun_ganti} indikator ini {instead} dan tidak sebanding"


def _year(
    hasil: HasilIndikator, periode: Periode, tahun: int, values: Mapping[int, Decimal | None]
) -> NilaiTahun:
    change, ratio = _against_last(hasil.indikator, periode, tahun, values)
    return NilaiTahun(
        tahun,
        values.get(tahun),
        change,
        ratio,
        hasil.tahunan.rincian if tahun == periode.tahun else _capaian_of(hasil, tahun),
        tahun == break_of(hasil.indikator) and tahun > min(values),
        next((row for row in hasil.tahun_lalu if row.tahun == tahun != periode.tahun), None),
    )


def _capaian_of(hasil: HasilIndikator, tahun: int) -> Rincian:
    unknown = Rincian(f"capaian {tahun}", None, alasan=f"realisasi {tahun} belum ada")
    return hasil.capaian_lalu.get(tahun, unknown)


def _against_last(
    indikator: Indikator, periode: Periode, tahun: int, values: Mapping[int, Decimal | None]
) -> tuple[Rincian, Rincian]:
    """Return difference and ratio to the year before."""
    change = Rincian(f"perubahan {tahun}", None, "realisasi tahun itu - realisasi tahun sebelumnya")
    ratio = Rincian(f"nisbah {tahun}", None, "realisasi tahun itu / realisasi tahun sebelumnya × 100")
    reason = _why_not(indikator, periode, tahun, values)
    nilai, sebelum = values.get(tahun), values.get(tahun - 1)
    if reason or nilai is None or sebelum is None:
        return replace(change, alasan=reason), replace(ratio, alasan=reason)
    leaves = (entered(f"realisasi {tahun}", nilai), entered(f"realisasi {tahun - 1}", sebelum))
    working = f"{show(nilai)} - {show(sebelum)}"
    change = replace(change, hasil=nilai - sebelum, hitungan=working, dari=leaves)
    if sebelum <= 0:
        nothing = "nol" if sebelum == 0 else "negatif"
        return change, replace(ratio, alasan=f"realisasi {tahun - 1} {nothing}; tidak terdefinisi")
    working = f"{show(nilai)} / {show(sebelum)} × 100"
    return change, replace(ratio, hasil=nilai * 100 / sebelum, hitungan=working, dari=leaves)


def _why_not(
    indikator: Indikator, periode: Periode, tahun: int, values: Mapping[int, Decimal | None]
) -> str:
    """Return why a year is not set against the one before, '' where it can be."""
    if tahun == break_of(indikator):
        return why_broken(indikator)
    if periode.triwulan is not None and tahun == periode.tahun:
        return f"realisasi {tahun} belum nilai setahun"
    lacking = [year for year in (tahun, tahun - 1) if values.get(year) is None]
    return f"realisasi {lacking[0]} belum ada" if lacking else ""
