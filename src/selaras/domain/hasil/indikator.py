"""The computed figures of one indicator: each quarter alone, up to it, and the year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.tahun_lalu import RealisasiLalu
from selaras.domain.capaian import HasilRekap, Ukuran, unfilled
from selaras.domain.hasil.keterangan import KeteranganNilai, describe
from selaras.domain.hasil.measuring import rincian_of
from selaras.domain.hasil.predikat import Berpredikat, HasilPredikat, compare_predikat
from selaras.domain.hasil.tahun_lalu import capaian_lalu
from selaras.domain.hasil.targets import running_target, target_of_quarter, yearly_target
from selaras.domain.hasil.terhadap import CapaianTerhadap, NilaiBerjalan, run_up_to, set_against
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.rincian import Rincian
from selaras.domain.skala import Kategori, kategori_for


@dataclass(frozen=True)
class HasilTriwulan:
    """One quarter: `sendiri` alone, `kumulatif` from the first quarter up to it.

    `keterangan` is what has to be noted of the value up to it, None where there is nothing.
    """

    triwulan: Triwulan
    sendiri: CapaianTerhadap
    kumulatif: CapaianTerhadap
    keterangan: KeteranganNilai | None = None


@dataclass(frozen=True)
class HasilIndikator:
    """All quarters and the year; `tahunan` of a quarterly book is the value up to that quarter.

    `tahun_lalu` holds what is known of earlier years, oldest first; `predikat` compares a target that is
    (also) a predikat; `keterangan` is what has to be noted of the value of the year; `capaian_lalu` the
    capaian of earlier years.
    """

    indikator: Indikator
    triwulan: dict[Triwulan, HasilTriwulan]
    tahunan: CapaianTerhadap
    kategori: Kategori | None
    tahun_lalu: tuple[RealisasiLalu, ...] = ()
    predikat: HasilPredikat | None = None
    keterangan: KeteranganNilai | None = None
    capaian_lalu: Mapping[int, Rincian] = field(default_factory=dict)

    @property
    def predikat_realisasi(self) -> str:
        """Return the predikat of the value of the year, '' where the target has none."""
        reached = self.predikat.realisasi if self.predikat else None
        return reached.kode if reached else ""


def calculate_indikator(
    indikator: Indikator,
    rows: Sequence[RealisasiKinerja],
    periode: Periode,
    ketentuan: KetentuanBerlaku,
    lalu: Sequence[RealisasiLalu] = (),
) -> HasilIndikator:
    """Return every computed figure of the indicator up to the end of the period.

    `lalu` holds its earlier years in any order; they come back oldest first.
    """
    last = periode.triwulan or Triwulan.IV
    running = run_up_to(indikator, rows, last)
    quarters = {
        t: _quarter(indikator, running[t], t, ketentuan) if t in running else _not_yet(indikator, t)
        for t in Triwulan
    }
    tahunan = set_against(indikator, yearly_target(indikator, last), running[last], ketentuan)
    capaian = tahunan.capaian
    return HasilIndikator(
        indikator,
        quarters,
        tahunan,
        None if capaian is None else kategori_for(capaian, ketentuan.skala_capaian),
        tuple(sorted(lalu, key=lambda row: row.tahun)),
        _predikat(indikator, tahunan, ketentuan),
        quarters[last].keterangan,
        capaian_lalu(indikator, lalu, ketentuan.aturan_capaian),
    )


def _quarter(
    indikator: Indikator, running: NilaiBerjalan, triwulan: Triwulan, ketentuan: KetentuanBerlaku
) -> HasilTriwulan:
    ukuran = running.sendiri or Ukuran(triwulan, unfilled(indikator.cara_rekap, triwulan))
    own = NilaiBerjalan(ukuran, HasilRekap(ukuran.nilai, rincian_of(indikator, ukuran)), None)
    return HasilTriwulan(
        triwulan,
        set_against(indikator, target_of_quarter(indikator, triwulan), own, ketentuan),
        set_against(indikator, running_target(indikator, triwulan), running, ketentuan),
        describe(running.baris),
    )


def _not_yet(indikator: Indikator, triwulan: Triwulan) -> HasilTriwulan:
    nilai = Nilai(StatusNilai.BELUM_WAKTUNYA, None, "sesudah periode laporan")
    rincian = Rincian("capaian", None, alasan=nilai.alasan)
    own = CapaianTerhadap(target_of_quarter(indikator, triwulan), nilai, rincian)
    return HasilTriwulan(triwulan, own, replace(own, target=running_target(indikator, triwulan)))


def _predikat(
    indikator: Indikator, tahunan: CapaianTerhadap, ketentuan: KetentuanBerlaku
) -> HasilPredikat | None:
    if not indikator.target_predikat.strip():
        return None
    target = Berpredikat(indikator.target, indikator.target_predikat)
    return compare_predikat(target, Berpredikat(tahunan.realisasi.angka), ketentuan.lke_predikat)
