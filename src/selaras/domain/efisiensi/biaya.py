"""Other comparisons of results with money that offices print."""

from decimal import Decimal

from selaras.domain.efisiensi.keluaran import KeluaranSubKegiatan
from selaras.domain.rincian import Rincian, show


def calculate_nisbah(capaian: Decimal, serapan: Decimal | None) -> Rincian:
    """Return capaian to absorption, both in the same unit; above 1 more was reached than spent."""
    rumus = "capaian / serapan"
    if not serapan:
        return Rincian(
            "nisbah capaian terhadap serapan", None, rumus, alasan="serapan nol atau belum ada"
        )
    working = f"{show(capaian)} / {show(serapan)}"
    return Rincian("nisbah capaian terhadap serapan", capaian / serapan, rumus, working)


def calculate_biaya_keluaran(keluaran: KeluaranSubKegiatan) -> tuple[Rincian, Rincian]:
    """Return the planned and the actual cost of one unit of output, in rupiah."""
    return (
        _per_unit("biaya satuan rencana", "pagu / target keluaran", keluaran.pagu, keluaran.target),
        _per_unit(
            "biaya satuan nyata", "belanja / realisasi keluaran", keluaran.belanja, keluaran.realisasi
        ),
    )


def _per_unit(nama: str, rumus: str, uang: Decimal | None, volume: Decimal | None) -> Rincian:
    if uang is None or volume is None:
        return Rincian(nama, None, rumus, alasan="uang atau keluaran belum diisi")
    if volume <= 0:
        return Rincian(nama, None, rumus, alasan="keluaran nol")
    return Rincian(nama, uang / volume, rumus, f"{show(uang)} / {show(volume)}")
