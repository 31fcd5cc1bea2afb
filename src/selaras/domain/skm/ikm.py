"""The index of the survey: mean per unsur, weighted alike. Worked examples: tests/spec/skm/."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.mutu import Mutu, mutu_for
from selaras.domain.rincian import Rincian, show
from selaras.domain.skm.aturan import AturanSkm, PenghitunganSkm, UnsurSkm


@dataclass(frozen=True)
class JumlahUnsur:
    """The answers to one unsur: their sum and how many; `alasan` says why they cannot be used."""

    jumlah: Decimal = Decimal()
    banyak: Decimal = Decimal()
    alasan: str = ""


@dataclass(frozen=True)
class HasilUnsur:
    """One unsur with its mean (NRR), None where nobody answered it, and the mutu of that mean."""

    unsur: UnsurSkm
    rincian: Rincian
    jumlah: JumlahUnsur = JumlahUnsur()
    mutu: Mutu | None = None

    @property
    def nrr(self) -> Decimal | None:
        """Return the mean of the answers."""
        return self.rincian.hasil


@dataclass(frozen=True)
class HasilIkm:
    """`skala` on the scale of the answers, `ikm` converted; None with the reason in `rincian`."""

    daftar_unsur: tuple[HasilUnsur, ...]
    skala: Decimal | None
    rincian: Rincian
    mutu: Mutu | None
    daftar_terendah: tuple[HasilUnsur, ...] = ()
    tidak_dipakai: tuple[UnsurSkm, ...] = ()

    @property
    def ikm(self) -> Decimal | None:
        """Return the converted index, unrounded."""
        return self.rincian.hasil

    def weighted(self, unit: HasilUnsur) -> Decimal | None:
        """Return the part of `skala` that one unsur gives; None where there is no index."""
        used = len(self.daftar_unsur) - len(self.tidak_dipakai)
        return None if self.skala is None or unit.nrr is None else unit.nrr / used


def calculate_ikm(daftar_jumlah: Mapping[str, JumlahUnsur], aturan: AturanSkm) -> HasilIkm:
    """Return the index from the sums per unsur, given by their code."""
    units = tuple(
        _unit(unsur, daftar_jumlah.get(unsur.kode, JumlahUnsur()), aturan)
        for unsur in aturan.unsur.daftar_unsur
    )
    used = [unit for unit in units if unit.nrr is not None]
    asked = {kode for kode, jumlah in daftar_jumlah.items() if jumlah != JumlahUnsur()}
    unused = tuple(unit.unsur for unit in units if unit.unsur.kode not in asked)
    if reason := _fault(units, asked) or _gap(used, unused, aturan):
        return HasilIkm(units, None, Rincian("IKM", None, _rumus(len(used)), alasan=reason), None)
    values = [unit.rincian for unit in used]
    rincian = _index(values, aturan.penghitungan, unused)
    assert rincian.hasil is not None
    skala = _total(values) / len(values)
    lowest = _lowest(used, aturan.penghitungan.unsur_terendah)
    return HasilIkm(units, skala, rincian, mutu_for(rincian.hasil, aturan.mutu), lowest, unused)


def _unit(unsur: UnsurSkm, jumlah: JumlahUnsur, aturan: AturanSkm) -> HasilUnsur:
    nrr = calculate_nrr(unsur, jumlah, aturan)
    if nrr.hasil is None:
        return HasilUnsur(unsur, nrr, jumlah)
    return HasilUnsur(unsur, nrr, jumlah, mutu_for(nrr.hasil * aturan.penghitungan.pengali, aturan.mutu))


def calculate_nrr(unsur: UnsurSkm, jumlah: JumlahUnsur, aturan: AturanSkm) -> Rincian:
    """Return the mean of the answers to one unsur."""
    name, rumus = f"NRR {unsur.kode}", "jumlah nilai / banyaknya jawaban"
    reason = jumlah.alasan or _impossible(unsur.kode, jumlah, aturan.penghitungan)
    if reason or jumlah.banyak == 0:
        return Rincian(name, None, rumus, alasan=reason or f"unsur {unsur.kode} tidak dijawab")
    working = f"{show(jumlah.jumlah)} / {show(jumlah.banyak)}"
    return Rincian(name, jumlah.jumlah / jumlah.banyak, rumus, working)


def _impossible(kode: str, jumlah: JumlahUnsur, penghitungan: PenghitunganSkm) -> str:
    """Say where a sum cannot come from answers that the questionnaire offers."""
    if jumlah.banyak < 0:
        return f"banyaknya jawaban unsur {kode} negatif"
    low, high = jumlah.banyak * penghitungan.terendah, jumlah.banyak * penghitungan.tertinggi
    if low <= jumlah.jumlah <= high:
        return ""
    return (
        f"jumlah nilai unsur {kode} ({show(jumlah.jumlah)}) di luar {show(low)} sampai {show(high)} "
        f"untuk {show(jumlah.banyak)} jawaban"
    )


def _fault(units: tuple[HasilUnsur, ...], asked: set[str]) -> str:
    """Return what is wrong with an unsur that was asked: a wrong sum is not the same as none."""
    if strange := asked - {unit.unsur.kode for unit in units}:
        return f"unsur {', '.join(sorted(strange))} tidak dikenal"
    faults = [unit.rincian.alasan for unit in units if unit.unsur.kode in asked and unit.nrr is None]
    return "; ".join(faults)


def _gap(used: list[HasilUnsur], unused: tuple[UnsurSkm, ...], aturan: AturanSkm) -> str:
    if not used:
        return "belum ada jawaban survei"
    if unused and not aturan.boleh_kurang:
        return f"unsur {', '.join(unsur.kode for unsur in unused)} belum dijawab"
    return ""


def _total(values: list[Rincian]) -> Decimal:
    return sum((value.hasil for value in values if value.hasil is not None), Decimal())


def _index(
    values: list[Rincian], penghitungan: PenghitunganSkm, unused: tuple[UnsurSkm, ...]
) -> Rincian:
    """Divide last: a rounded weight (0,11) would move the index by almost one point."""
    index = _total(values) * penghitungan.pengali / len(values)
    parts = " + ".join(show(value.hasil) for value in values if value.hasil is not None)
    working = f"({parts}) × 1/{len(values)} × {show(penghitungan.pengali)}"
    remark = ""
    if unused:
        left_out = ", ".join(f"{unsur.kode} {unsur.nama}" for unsur in unused)
        remark = f"tanpa unsur {left_out}; bobot tiap unsur 1/{len(values)}"
    return Rincian("IKM", index, _rumus(len(values)), working, alasan=remark, dari=tuple(values))


def _rumus(banyak: int) -> str:
    weight = f"1/{banyak}" if banyak else "bobot"
    return f"jumlah NRR tiap unsur × {weight} × pengali, bobot tidak dibulatkan"


def _lowest(used: list[HasilUnsur], banyak: int) -> tuple[HasilUnsur, ...]:
    """Return the lowest unsur, lowest first; what equals the last one named is named too."""
    ordered = sorted(used, key=lambda unit: unit.nrr or Decimal())
    border = ordered[min(banyak, len(ordered)) - 1].nrr
    assert border is not None
    return tuple(unit for unit in ordered if unit.nrr is not None and unit.nrr <= border)
