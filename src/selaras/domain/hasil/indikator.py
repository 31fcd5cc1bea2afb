"""The computed figures of one indicator: each quarter alone, up to it, and the year."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.capaian import (
    HasilRekap,
    Target,
    Ukuran,
    calculate_capaian,
    recap,
    unfilled,
)
from selaras.domain.hasil.measuring import measure, rincian_of
from selaras.domain.hasil.targets import (
    running_target,
    target_of_quarter,
    why_missing,
    yearly_target,
)
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.rincian import Rincian
from selaras.domain.skala import Kategori, kategori_for


@dataclass(frozen=True)
class CapaianTerhadap:
    """A value against its target.

    `capaian` in percent, within floor and cap; `mentah` what the formula gave. None without a result.
    """

    target: Target | None
    realisasi: Nilai
    rincian: Rincian
    capaian: Decimal | None = None
    mentah: Decimal | None = None

    @property
    def alasan(self) -> str:
        """Return why there is no capaian; where there is one, what has to be known of its realisasi."""
        return self.rincian.alasan if self.capaian is None else self.realisasi.alasan


@dataclass(frozen=True)
class HasilTriwulan:
    """One quarter: `sendiri` alone, `kumulatif` from the first quarter up to it."""

    triwulan: Triwulan
    sendiri: CapaianTerhadap
    kumulatif: CapaianTerhadap


@dataclass(frozen=True)
class HasilIndikator:
    """All quarters and the year; `tahunan` of a quarterly book is the value up to that quarter."""

    indikator: Indikator
    triwulan: dict[Triwulan, HasilTriwulan]
    tahunan: CapaianTerhadap
    kategori: Kategori | None
    tahun_lalu: tuple[Decimal | None, ...]


def calculate_indikator(
    indikator: Indikator, rows: Sequence[RealisasiKinerja], periode: Periode, ketentuan: KetentuanBerlaku
) -> HasilIndikator:
    """Return every computed figure of the indicator up to the end of the period."""
    last = periode.triwulan or Triwulan.IV
    measured = measure(indikator, rows)
    rows_measured, pengali = list(measured.values()), indikator.pengali_berlaku
    totals = {t: recap(indikator.cara_rekap, rows_measured, t, pengali) for t in last.sampai_dengan}
    quarters = {
        t: _quarter(indikator, measured.get(t), t, totals[t], ketentuan)
        if t in totals
        else _not_yet(indikator, t)
        for t in Triwulan
    }
    tahunan = _against(indikator, yearly_target(indikator, last), totals[last], ketentuan)
    capaian = tahunan.capaian
    kategori = None if capaian is None else kategori_for(capaian, ketentuan.skala_capaian)
    return HasilIndikator(indikator, quarters, tahunan, kategori, _earlier_years(rows))


def _earlier_years(rows: Sequence[RealisasiKinerja]) -> tuple[Decimal | None, ...]:
    """Return the values of one, two, three years back, wherever in the rows they were typed."""
    columns = zip(*(row.tahun_lalu for row in rows), strict=True) if rows else [(None,)] * 3
    return tuple(next((v for v in column if v is not None), None) for column in columns)


def _quarter(
    indikator: Indikator,
    measured: Ukuran | None,
    triwulan: Triwulan,
    running: HasilRekap,
    ketentuan: KetentuanBerlaku,
) -> HasilTriwulan:
    ukuran = measured or Ukuran(triwulan, unfilled(indikator.cara_rekap, triwulan))
    own = HasilRekap(ukuran.nilai, rincian_of(indikator, ukuran))
    return HasilTriwulan(
        triwulan,
        _against(indikator, target_of_quarter(indikator, triwulan), own, ketentuan),
        _against(indikator, running_target(indikator, triwulan), running, ketentuan),
    )


def _not_yet(indikator: Indikator, triwulan: Triwulan) -> HasilTriwulan:
    nilai = Nilai(StatusNilai.BELUM_WAKTUNYA, None, "sesudah periode laporan")
    rincian = Rincian("capaian", None, alasan=nilai.alasan)
    own = CapaianTerhadap(target_of_quarter(indikator, triwulan), nilai, rincian)
    return HasilTriwulan(triwulan, own, replace(own, target=running_target(indikator, triwulan)))


def _against(
    indikator: Indikator, target: Target | None, hasil: HasilRekap, ketentuan: KetentuanBerlaku
) -> CapaianTerhadap:
    realisasi = hasil.nilai
    if realisasi.angka is None:
        reason = realisasi.alasan or realisasi.status.label.lower()
        return CapaianTerhadap(target, realisasi, Rincian("capaian", None, alasan=reason))
    if target is None:
        rincian = Rincian("capaian", None, alasan=why_missing(indikator), dari=(hasil.rincian,))
        return CapaianTerhadap(None, realisasi, rincian)
    capaian = calculate_capaian(target, realisasi.angka, indikator.arah, ketentuan.aturan_capaian)
    rincian = replace(capaian.rincian, dari=(hasil.rincian, _target_leaf(target)))
    return CapaianTerhadap(target, realisasi, rincian, capaian.nilai, capaian.mentah)


def _target_leaf(target: Target) -> Rincian:
    name = "target" if target.nilai is not None else f"target {target}"
    return Rincian(name, target.nilai)
