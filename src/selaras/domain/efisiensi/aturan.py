"""What a kabupaten settles about efficiency; the national rules bind ministries and are borrowed."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.kode import Kode
from selaras.domain.pilihan import Pilihan


class RumusEfisiensi(Pilihan):
    """The two formulas in use, named by the regulation they come from."""

    PMK_214_2017 = "pmk_214_2017", "Σ(pagu × capaian keluaran - realisasi) / Σ(pagu × capaian keluaran)"
    PMK_249_2011 = "pmk_249_2011", "rata-rata (1 - serapan / capaian keluaran)"


@dataclass(frozen=True)
class AturanEfisiensi:
    """`batas` clips E on both sides, in percent; `batas_nisbah` is the highest output ratio believed."""

    rumus: RumusEfisiensi
    batas: Decimal
    batas_nisbah: Decimal
    daftar_kode_gaji: tuple[Kode, ...]
    tanpa_gaji: bool
