"""The budget of the year before beside every version of this year's."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.versi_pagu import VersiPagu
from selaras.domain.hasil.versi_pagu import list_total
from selaras.domain.rincian import Rincian, entered, show


@dataclass(frozen=True)
class PaguTahunan:
    """A whole budget in rupiah; `selisih` is the change against the one of the year before."""

    sumber: str
    tahun: int
    jumlah: Decimal
    selisih: Rincian


def list_pagu_tahunan(
    tahun: int, lalu: Decimal | None, kini: Decimal | None, daftar_versi: Sequence[VersiPagu] = ()
) -> tuple[PaguTahunan, ...]:
    """Return last year's budget and this year's, the latter by version where versions are known.

    `kini` is the budget of the book; it stands alone where no version is recorded. Budgets that are
    not known are left out.
    """
    totals = list_total(daftar_versi)
    versions = [(total.tanda.label, total.total) for total in totals]
    own = versions or ([("Anggaran tahun berjalan", kini)] if kini is not None else [])
    before = [("Anggaran tahun sebelumnya", lalu)] if lalu is not None else []
    rows = [(name, tahun - 1, amount) for name, amount in before]
    rows += [(name, tahun, amount) for name, amount in own]
    return tuple(
        PaguTahunan(name, year, amount, _change(amount, lalu, is_this_year=year == tahun))
        for name, year, amount in rows
    )


def _change(jumlah: Decimal, lalu: Decimal | None, *, is_this_year: bool) -> Rincian:
    name, rumus = "selisih", "anggaran tahun ini - anggaran tahun sebelumnya"
    if not is_this_year:
        return Rincian(name, None, rumus, alasan="tahun pembanding")
    if lalu is None:
        return Rincian(name, None, rumus, alasan="anggaran tahun sebelumnya belum diisi")
    leaves = (entered("anggaran tahun ini", jumlah), entered("anggaran tahun sebelumnya", lalu))
    return Rincian(name, jumlah - lalu, rumus, f"{show(jumlah)} - {show(lalu)}", dari=leaves)
