"""One value of an indicator against one target."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.capaian import HasilRekap, Target, Ukuran, calculate_capaian, recap
from selaras.domain.hasil.keterangan import row_behind
from selaras.domain.hasil.measuring import measure
from selaras.domain.hasil.resmi import NilaiResmi, as_rekap, official_of
from selaras.domain.hasil.targets import why_missing
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.nilai import Nilai
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import Rincian


@dataclass(frozen=True)
class CapaianTerhadap:
    """A value against its target.

    `capaian` in percent, within floor and cap; `mentah` what the formula gave. None without a result.
    Where another body fixed the value, `realisasi` is that one and `resmi` holds both.
    """

    target: Target | None
    realisasi: Nilai
    rincian: Rincian
    capaian: Decimal | None = None
    mentah: Decimal | None = None
    resmi: NilaiResmi | None = None

    @property
    def alasan(self) -> str:
        """Return why there is no capaian; where there is one, what has to be known of its realisasi."""
        return self.rincian.alasan if self.capaian is None else self.realisasi.alasan


@dataclass(frozen=True)
class NilaiBerjalan:
    """The value up to a quarter: `sendiri` of the quarter alone, `baris` the row that it rests on."""

    sendiri: Ukuran | None
    rekap: HasilRekap
    baris: RealisasiKinerja | None


def run_up_to(
    indikator: Indikator, rows: Sequence[RealisasiKinerja], last: Triwulan
) -> dict[Triwulan, NilaiBerjalan]:
    """Return the value up to each quarter of the period."""
    measured = measure(indikator, rows)
    values, pengali, cara = list(measured.values()), indikator.pengali_berlaku, indikator.cara_rekap
    return {
        t: NilaiBerjalan(
            measured.get(t), recap(cara, values, t, pengali), row_behind(cara, rows, measured, t)
        )
        for t in last.sampai_dengan
    }


def set_against(
    indikator: Indikator, target: Target | None, running: NilaiBerjalan, ketentuan: KetentuanBerlaku
) -> CapaianTerhadap:
    """Return the value against a target; one that another body fixed takes the place of our own."""
    resmi = official_of(running.baris, running.rekap)
    hasil = running.rekap if resmi is None else as_rekap(resmi)
    realisasi = hasil.nilai
    if realisasi.angka is None:
        reason = realisasi.alasan or realisasi.status.label.lower()
        return CapaianTerhadap(target, realisasi, Rincian("capaian", None, alasan=reason))
    if target is None:
        rincian = Rincian("capaian", None, alasan=why_missing(indikator), dari=(hasil.rincian,))
        return CapaianTerhadap(None, realisasi, rincian, resmi=resmi)
    capaian = calculate_capaian(target, realisasi.angka, indikator.arah, ketentuan.aturan_capaian)
    rincian = replace(capaian.rincian, dari=(hasil.rincian, _target_leaf(target)))
    return CapaianTerhadap(target, realisasi, rincian, capaian.nilai, capaian.mentah, resmi)


def _target_leaf(target: Target) -> Rincian:
    name = "target" if target.nilai is not None else f"target {target}"
    return Rincian(name, target.nilai)
