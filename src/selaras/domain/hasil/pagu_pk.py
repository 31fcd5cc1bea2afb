"""Money of a perjanjian kinerja whose pagu was changed after it was signed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from selaras.domain.berkas.versi_pagu import VersiPagu
from selaras.domain.hasil.pk import BarisPk, HasilPk
from selaras.domain.hasil.versi_pagu import HasilVersiPagu, RiwayatPagu
from selaras.domain.kode import Kode


@dataclass(frozen=True)
class PaguBerubah:
    """A promised line and what its pagu became, in rupiah; `versi` is the last that changed it."""

    baris: BarisPk
    menjadi: Decimal
    versi: VersiPagu


def list_pagu_berubah(pk: HasilPk, versi_pagu: HasilVersiPagu | None) -> tuple[PaguBerubah, ...]:
    """Return the lines that name the pagu of the day of signing where it is another one by now.

    A line whose amount was never the pagu is no older pagu but at odds with it, and is left out.
    """
    signed = pk.perjanjian.tanggal
    if versi_pagu is None or signed is None:
        return ()
    found = (_changed(line, signed, _below(line.kode, versi_pagu)) for line in pk.daftar_anggaran)
    return tuple(one for one in found if one is not None)


def _below(kode: Kode, versi_pagu: HasilVersiPagu) -> list[RiwayatPagu]:
    """Return the histories of the lowest rows that a line holds."""
    parents = {above for kunci in versi_pagu.riwayat for above in kunci.kode.daftar_induk}
    return [
        riwayat
        for kunci, riwayat in versi_pagu.riwayat.items()
        if kode in {kunci.kode, *kunci.kode.daftar_induk} and kunci.kode not in parents
    ]


def _changed(line: BarisPk, signed: date, rows: list[RiwayatPagu]) -> PaguBerubah | None:
    later = [step.versi for row in rows for step in row.daftar_langkah if step.versi.tanggal > signed]
    before = _sum(row.at(signed) for row in rows)
    after = _sum(row.at(date.max) for row in rows)
    if not later or line.anggaran != before or before == after:
        return None
    return PaguBerubah(line, after, max(later, key=lambda versi: versi.tanggal))


def _sum(daftar: Iterable[VersiPagu | None]) -> Decimal:
    return sum((versi.pagu for versi in daftar if versi is not None), Decimal())
