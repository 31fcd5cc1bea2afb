"""The formulas of capaian. Worked examples with their basis: tests/spec/capaian/."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.capaian.aturan import Arah, AturanCapaian, TargetNol, VarianTurun
from selaras.domain.capaian.target import Target
from selaras.domain.rincian import Rincian, show

_FULL = Decimal(100)
_NONE = Decimal(0)


@dataclass(frozen=True)
class HasilCapaian:
    """Percent. `mentah` is the formula's result, `nilai` the same within floor 0 and the cap.

    Both are None where the formula has no result; `rincian.alasan` then says why.
    """

    mentah: Decimal | None
    nilai: Decimal | None
    rincian: Rincian

    @property
    def alasan(self) -> str:
        """Return why there is no result, or what was done to it."""
        return self.rincian.alasan


@dataclass(frozen=True)
class _Formula:
    """What one formula gives before floor and cap."""

    hasil: Decimal | None
    rumus: str
    hitungan: str = ""
    alasan: str = ""


def calculate_capaian(
    target: Target, realisasi: Decimal, arah: Arah, aturan: AturanCapaian
) -> HasilCapaian:
    """Return the capaian in percent of one indicator."""
    formula = _formula(target, realisasi, arah, aturan)
    nilai, remark = _within_limits(formula.hasil, aturan.batas_atas)
    rincian = Rincian("capaian", nilai, formula.rumus, formula.hitungan, alasan=formula.alasan or remark)
    return HasilCapaian(formula.hasil, nilai, rincian)


def _formula(target: Target, realisasi: Decimal, arah: Arah, aturan: AturanCapaian) -> _Formula:
    if arah is Arah.RENTANG:
        return _in_range(target, realisasi)
    if target.nilai is None:
        raise ValueError("target berupa rentang hanya untuk arah 'Dalam rentang'")
    if target.nilai < 0:
        return _Formula(None, "", alasan="target negatif; capaian tidak terdefinisi")
    if arah is Arah.NAIK:
        return _higher(target.nilai, realisasi, aturan.target_nol)
    return _lower(target.nilai, realisasi, aturan)


def _higher(target: Decimal, realisasi: Decimal, target_nol: TargetNol) -> _Formula:
    rumus = "realisasi / target × 100"
    if target != 0:
        return _Formula(realisasi * 100 / target, rumus, f"{show(realisasi)} / {show(target)} × 100")
    if target_nol is TargetNol.SERATUS and realisasi > 0:
        return _Formula(_FULL, "100 bila realisasi di atas target nol", alasan="target nol terlampaui")
    return _Formula(None, rumus, alasan="target nol; capaian tidak terdefinisi")


def _lower(target: Decimal, realisasi: Decimal, aturan: AturanCapaian) -> _Formula:
    if target == 0:
        reached = realisasi <= 0
        remark = "target nol tercapai" if reached else "target nol tidak tercapai"
        rumus = "100 bila realisasi nol, selain itu 0"
        return _Formula(_FULL if reached else _NONE, rumus, alasan=remark)
    if aturan.varian_turun is VarianTurun.SELISIH:
        working = f"(2 × {show(target)} - {show(realisasi)}) / {show(target)} × 100"
        return _Formula((2 * target - realisasi) * 100 / target, VarianTurun.SELISIH.label, working)
    return _ratio_of_target(target, realisasi, aturan.batas_atas)


def _ratio_of_target(target: Decimal, realisasi: Decimal, cap: Decimal | None) -> _Formula:
    rumus = VarianTurun.NISBAH.label
    if realisasi > 0:
        return _Formula(target * 100 / realisasi, rumus, f"{show(target)} / {show(realisasi)} × 100")
    if realisasi < 0:
        return _Formula(None, rumus, alasan="realisasi negatif; capaian tidak terdefinisi")
    if cap is None:
        return _Formula(None, rumus, alasan="realisasi nol; capaian tidak terdefinisi")
    return _Formula(cap, rumus, alasan="realisasi nol; dipakai batas atas capaian")


def _in_range(target: Target, realisasi: Decimal) -> _Formula:
    rumus = "100 di dalam rentang; di luarnya 100 - |realisasi - batas| / batas × 100"
    bawah, atas = target.bawah, target.atas
    if bawah is None or atas is None:
        bawah = atas = target.nilai
    assert bawah is not None
    assert atas is not None
    if bawah <= realisasi <= atas:
        return _Formula(_FULL, rumus, f"{show(realisasi)} di dalam {target}")
    bound = bawah if realisasi < bawah else atas
    if bound <= 0:
        return _Formula(None, rumus, alasan="batas rentang nol atau negatif; capaian tidak terdefinisi")
    working = f"100 - |{show(realisasi)} - {show(bound)}| / {show(bound)} × 100"
    return _Formula(100 - abs(realisasi - bound) * 100 / bound, rumus, working)


def _within_limits(raw: Decimal | None, cap: Decimal | None) -> tuple[Decimal | None, str]:
    """Apply floor 0 and the cap; the remark says when either changed the value."""
    if raw is None:
        return None, ""
    if raw < 0:
        return _NONE, f"hasil rumus {show(raw)}, ditampilkan 0"
    if cap is not None and raw > cap:
        return cap, f"hasil rumus {show(raw)}, dibatasi {show(cap)}"
    return raw, ""


def calculate_penurunan(dasar: Decimal, kini: Decimal, nama_dasar: str = "tahun dasar") -> Rincian:
    """Return the reduction in percent from the base count to this year's; an increase is negative."""
    rumus = f"(kejadian {nama_dasar} - kejadian tahun ini) / kejadian {nama_dasar} × 100"
    if dasar <= 0:
        return Rincian("penurunan", None, rumus, alasan=f"kejadian {nama_dasar} nol; tidak terdefinisi")
    working = f"({show(dasar)} - {show(kini)}) / {show(dasar)} × 100"
    return Rincian("penurunan", (dasar - kini) * 100 / dasar, rumus, working)
