"""A sub kegiatan with its money and its output, as efficiency is computed from it."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.kode import Kode
from selaras.domain.rincian import Rincian, entered, show


@dataclass(frozen=True)
class KeluaranSubKegiatan:
    """Money in rupiah, `target` and `realisasi` in the unit of the output; None is not filled yet.

    `nama` names the row in every list; `kode` may be unknown in old reports.
    """

    nama: str
    pagu: Decimal | None
    belanja: Decimal | None
    target: Decimal | None
    realisasi: Decimal | None
    kode: Kode | None = None
    alasan: str = ""

    @property
    def capaian(self) -> Rincian:
        """Return the output reached as a ratio: 1 is the whole target."""
        rumus = "realisasi keluaran / target keluaran"
        if self.target is None or self.realisasi is None:
            reason = self.alasan or "target atau realisasi keluaran belum diisi"
            return Rincian("capaian keluaran", None, rumus, alasan=reason)
        if self.target <= 0:
            return Rincian("capaian keluaran", None, rumus, alasan="target keluaran nol atau negatif")
        leaves = (entered("realisasi keluaran", self.realisasi), entered("target keluaran", self.target))
        working = f"{show(self.realisasi)} / {show(self.target)}"
        return Rincian("capaian keluaran", self.realisasi / self.target, rumus, working, dari=leaves)
