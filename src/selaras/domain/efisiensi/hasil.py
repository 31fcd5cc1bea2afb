"""What a calculation of efficiency gives."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.efisiensi.keluaran import KeluaranSubKegiatan
from selaras.domain.rincian import Rincian, show


@dataclass(frozen=True)
class NilaiEfisiensiBaris:
    """One sub kegiatan that went in.

    `hemat` is pagu × capaian keluaran - belanja in rupiah, `nisbah` capaian keluaran to absorption.
    `peringatan` says where money left over is no efficiency.
    """

    keluaran: KeluaranSubKegiatan
    capaian: Decimal
    hemat: Decimal
    nisbah: Rincian
    peringatan: str = ""

    @property
    def efisiensi(self) -> Rincian:
        """Return E of this row alone in percent, what it saved of what its output was worth."""
        rumus = "(pagu × capaian keluaran - belanja) / (pagu × capaian keluaran) × 100"
        worth = (self.keluaran.pagu or 0) * self.capaian
        if worth == 0:
            return Rincian("efisiensi", None, rumus, alasan="tidak ada keluaran yang tercapai")
        working = f"{show(self.hemat)} / {show(worth)} × 100"
        return Rincian("efisiensi", self.hemat * 100 / worth, rumus, working)


@dataclass(frozen=True)
class HasilEfisiensi:
    """E and NE in percent, `hemat` in rupiah; None where `efisiensi.alasan` says why.

    `ikut` holds the rows that went in, `dilewati` the others with the reason, `ditolak` those whose
    figures cannot be right: while one is refused there is no result.
    """

    efisiensi: Rincian
    nilai_efisiensi: Rincian
    hemat: Decimal | None
    ikut: tuple[NilaiEfisiensiBaris, ...]
    dilewati: tuple[tuple[KeluaranSubKegiatan, str], ...]
    ditolak: tuple[tuple[KeluaranSubKegiatan, str], ...]

    @property
    def peringatan(self) -> tuple[str, ...]:
        """Return what has to be said beside the figure, one sentence per row."""
        return tuple(f"{row.keluaran.nama}: {row.peringatan}" for row in self.ikut if row.peringatan)
