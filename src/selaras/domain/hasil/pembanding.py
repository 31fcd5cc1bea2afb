"""The result beside standards and other offices."""

from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.domain.berkas.pembanding import Pembanding
from selaras.domain.capaian import Arah, AturanCapaian, Target, calculate_capaian
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.targets import TOO_EARLY, falls_as_it_adds_up, is_partial
from selaras.domain.periode import Periode
from selaras.domain.pilihan import Pilihan
from selaras.domain.rincian import Rincian, entered, show


class PosisiPembanding(Pilihan):
    """Where the office stands beside a benchmark, by the direction of the indicator."""

    LEBIH_BAIK = "lebih_baik", "Lebih baik"
    SETARA = "setara", "Setara"
    TERTINGGAL = "tertinggal", "Tertinggal"


@dataclass(frozen=True)
class HasilPembanding:
    """`nisbah` in percent, above 100 where the office is better; `selisih` in the unit of the indicator.

    `posisi` is None where one of the values is missing or neither way is better.
    """

    pembanding: Pembanding
    nisbah: Rincian
    selisih: Rincian
    posisi: PosisiPembanding | None


def compare_pembanding(
    hasil: HasilIndikator, pembanding: Pembanding, periode: Periode, aturan: AturanCapaian
) -> HasilPembanding:
    """Return ratio and difference of the value of the year against a benchmark."""
    own, other = hasil.tahunan.realisasi.angka, pembanding.nilai
    name = f"terhadap {pembanding.nama}"
    reason = _why_not(hasil, pembanding, periode)
    if reason or own is None or other is None:
        nothing = Rincian(name, None, alasan=reason)
        return HasilPembanding(pembanding, nothing, replace(nothing, nama=f"selisih {name}"), None)
    leaves = (
        entered(f"realisasi {periode.tahun}", own),
        entered(pembanding.nama, other, pembanding.sumber),
    )
    arah, remark = hasil.indikator.arah, _other_year(pembanding, periode)
    ratio = _ratio(Target(other), own, arah, replace(aturan, batas_atas=None))
    said = "; ".join(part for part in (ratio.alasan, remark) if part)
    difference = Rincian(f"selisih {name}", own - other, "realisasi - nilai pembanding")
    working = f"{show(own)} - {show(other)}"
    return HasilPembanding(
        pembanding,
        replace(ratio, nama=name, alasan=said, dari=leaves),
        replace(difference, hitungan=working, alasan=remark, dari=leaves),
        _posisi(own, other, arah),
    )


def _ratio(pembanding: Target, own: Decimal, arah: Arah, aturan: AturanCapaian) -> Rincian:
    """Compare as with a target: where lower is better, less than the benchmark is above 100."""
    found = calculate_capaian(pembanding, own, arah, aturan).rincian
    rumus, alasan = (text.replace("target", "pembanding") for text in (found.rumus, found.alasan))
    return replace(found, rumus=rumus, alasan=alasan)


def _posisi(own: Decimal, other: Decimal, arah: Arah) -> PosisiPembanding | None:
    if arah is Arah.RENTANG:
        return None
    if own == other:
        return PosisiPembanding.SETARA
    better = own > other if arah is Arah.NAIK else own < other
    return PosisiPembanding.LEBIH_BAIK if better else PosisiPembanding.TERTINGGAL


def _why_not(hasil: HasilIndikator, pembanding: Pembanding, periode: Periode) -> str:
    nilai = hasil.tahunan.realisasi
    if nilai.angka is None:
        return nilai.alasan or nilai.status.label.lower()
    if pembanding.nilai is None:
        return "nilai pembanding belum ada"
    too_early = is_partial(periode) and falls_as_it_adds_up(hasil.indikator)
    return f"{TOO_EARLY} tahun" if too_early else ""


def _other_year(pembanding: Pembanding, periode: Periode) -> str:
    """Say of which year the benchmark is where it is another, and that ours is of a part of one."""
    other = pembanding.tahun
    parts = [f"nilai pembanding tahun {other}"] if other not in {None, periode.tahun} else []
    if periode.triwulan is not None and is_partial(periode):
        parts.append(f"realisasi s.d. {periode.triwulan.singkatan}")
    return "; ".join(parts)
