"""Money of a budget row: ceiling, spending, remainder, absorption."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.rincian import Rincian, show

BELUM_DIBELANJAKAN = "belum dirinci, belum dapat dibelanjakan"


@dataclass(frozen=True)
class Uang:
    """Rupiah. `lengkap` is False while spending of the row, or of one below it, is not filled yet.

    A sum then holds what is known, and `alasan` says what is missing.
    """

    pagu: Decimal | None
    realisasi: Decimal | None
    alasan: str = ""
    lengkap: bool = True

    @property
    def sisa(self) -> Decimal | None:
        """Return pagu less realisasi; money that cannot be spent yet remains whole."""
        if self.pagu is None or (self.realisasi is None and not self.lengkap):
            return None
        return self.pagu - (self.realisasi or 0)

    @property
    def serapan(self) -> Decimal | None:
        """Return realisasi in percent of pagu."""
        if not self.pagu or self.realisasi is None:
            return None
        return self.realisasi * 100 / self.pagu

    @property
    def rincian(self) -> Rincian:
        """Return how the absorption came about."""
        rumus = "realisasi / pagu × 100"
        if self.pagu is None or self.realisasi is None or self.pagu == 0:
            return Rincian("serapan", None, rumus, alasan=self._why_no_serapan())
        working = f"{show(self.realisasi)} / {show(self.pagu)} × 100"
        return Rincian("serapan", self.serapan, rumus, working, alasan=self.alasan)

    def _why_no_serapan(self) -> str:
        if not self.pagu:
            return "pagu belum diisi" if self.pagu is None else "pagu nol"
        return self.alasan


def add_up(rows: Sequence[Uang]) -> Uang:
    """Return the sum of what is known, and say how many rows are still missing."""
    pagu = [row.pagu for row in rows if row.pagu is not None]
    spent = [row.realisasi for row in rows if row.realisasi is not None]
    incomplete = sum(not row.lengkap for row in rows)
    reason = f"{incomplete} baris di bawahnya belum lengkap realisasinya" if incomplete else ""
    if rows and not spent and not incomplete:
        reason = BELUM_DIBELANJAKAN
    return Uang(
        sum(pagu, Decimal()) if pagu else None,
        sum(spent, Decimal()) if spent else None,
        reason,
        lengkap=not incomplete,
    )
