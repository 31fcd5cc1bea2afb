"""What the year before the book's reached of its own target."""

from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.domain.capaian import Target, calculate_capaian
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.perbandingan import break_of, why_broken
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.rincian import Rincian


@dataclass(frozen=True)
class CapaianLalu:
    """`target` and `realisasi` in the unit of the indicator; `capaian` in percent."""

    tahun: int
    target: Decimal | None
    realisasi: Decimal | None
    capaian: Rincian


def calculate_capaian_lalu(
    hasil: HasilIndikator, tahun: int, ketentuan: KetentuanBerlaku
) -> CapaianLalu:
    """Return the capaian of an earlier year by the formula and the rules of the book's year."""
    row = next((row for row in hasil.tahun_lalu if row.tahun == tahun), None)
    if row is None:
        return CapaianLalu(tahun, None, None, _nothing(tahun, f"realisasi {tahun} belum ada"))
    if reason := _why_not(hasil, tahun, row.target, row.nilai):
        return CapaianLalu(tahun, row.target, row.nilai, _nothing(tahun, reason))
    assert row.target is not None
    assert row.nilai is not None
    found = calculate_capaian(
        Target(row.target), row.nilai, hasil.indikator.arah, ketentuan.aturan_capaian
    )
    return CapaianLalu(tahun, row.target, row.nilai, replace(found.rincian, nama=f"capaian {tahun}"))


def _why_not(hasil: HasilIndikator, tahun: int, target: Decimal | None, nilai: Decimal | None) -> str:
    first = break_of(hasil.indikator)
    if first is not None and tahun < first:
        return why_broken(hasil.indikator)
    if nilai is None:
        return f"realisasi {tahun} belum ada"
    return f"target {tahun} belum diisi" if target is None else ""


def _nothing(tahun: int, alasan: str) -> Rincian:
    return Rincian(f"capaian {tahun}", None, alasan=alasan)
