"""RFK: physical and financial progress against plan, per sub kegiatan and weighted by money."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.berkas.fisik import KemajuanFisik
from selaras.domain.hasil.uang import Uang, add_up
from selaras.domain.rincian import Rincian, entered, show


@dataclass(frozen=True)
class BarisRfk:
    """One sub kegiatan. `deviasi` is physical progress less its plan, in points of percent."""

    kemajuan: KemajuanFisik
    uang: Uang
    deviasi: Rincian


@dataclass(frozen=True)
class HasilRfk:
    """The rows of one day, and the office: physical progress weighted by pagu, money added."""

    tanggal: date
    daftar_baris: tuple[BarisRfk, ...]
    target_fisik: Rincian
    realisasi_fisik: Rincian
    deviasi: Rincian
    uang: Uang


def calculate_rfk(
    daftar_kemajuan: Sequence[KemajuanFisik],
    pagu: Mapping[KunciAnggaran, Decimal],
    tanggal: date,
) -> HasilRfk:
    """Return the progress on a day, `pagu` being in force on it; rows of other days are not read."""
    rows = tuple(_row(r, pagu.get(r.kunci)) for r in daftar_kemajuan if r.tanggal == tanggal)
    target = _weighted("target fisik", [(r, r.kemajuan.target_fisik) for r in rows])
    reached = _weighted("realisasi fisik", [(r, r.kemajuan.realisasi_fisik) for r in rows])
    deviation = _deviation(target.hasil, reached.hasil)
    return HasilRfk(tanggal, rows, target, reached, deviation, add_up([row.uang for row in rows]))


def _row(kemajuan: KemajuanFisik, pagu: Decimal | None) -> BarisRfk:
    reason = "" if kemajuan.belanja is not None else "realisasi keuangan belum diisi"
    uang = Uang(pagu, kemajuan.belanja, reason, lengkap=kemajuan.belanja is not None)
    return BarisRfk(kemajuan, uang, _deviation(kemajuan.target_fisik, kemajuan.realisasi_fisik))


def _deviation(target: Decimal | None, reached: Decimal | None) -> Rincian:
    rumus = "realisasi fisik - target fisik"
    if target is None or reached is None:
        return Rincian("deviasi fisik", None, rumus, alasan="target atau realisasi fisik belum ada")
    return Rincian("deviasi fisik", reached - target, rumus, f"{show(reached)} - {show(target)}")


def _weighted(nama: str, cells: Sequence[tuple[BarisRfk, Decimal | None]]) -> Rincian:
    """Return the mean weighted by pagu over rows with money; one gap leaves no result."""
    rumus = f"jumlah ({nama} × pagu) / jumlah pagu"
    if unknown := [row for row, _ in cells if row.uang.pagu is None]:
        return Rincian(nama, None, rumus, alasan=f"pagu {unknown[0].kemajuan.kode} belum diisi")
    funded = [(row.kemajuan.kode, percent, row.uang.pagu or Decimal()) for row, percent in cells]
    funded = [cell for cell in funded if cell[2] > 0]
    if gaps := [kode for kode, percent, _ in funded if percent is None]:
        return Rincian(nama, None, rumus, alasan=f"{nama} {gaps[0]} belum diisi")
    total = sum((money for *_, money in funded), Decimal())
    if total == 0:
        return Rincian(nama, None, rumus, alasan="tidak ada sub kegiatan dengan anggaran")
    parts = tuple(
        entered(f"{nama} {kode}", percent) for kode, percent, _ in funded if percent is not None
    )
    top = sum(((percent or Decimal()) * money for _, percent, money in funded), Decimal())
    return Rincian(nama, top / total, rumus, f"{show(top)} / {show(total)}", dari=parts)
