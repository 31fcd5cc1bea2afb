"""From target and realisasi to capaian: formulas, recapitulation over quarters, means."""

from selaras.domain.capaian.aturan import Arah, AturanCapaian, CaraRekap, TargetNol, VarianTurun
from selaras.domain.capaian.formulas import HasilCapaian, calculate_capaian, calculate_penurunan
from selaras.domain.capaian.mean import RataRata, average_capaian
from selaras.domain.capaian.rekap import recap
from selaras.domain.capaian.target import Target
from selaras.domain.capaian.ukuran import HasilRekap, Ukuran, unfilled

__all__ = [
    "Arah",
    "AturanCapaian",
    "CaraRekap",
    "HasilCapaian",
    "HasilRekap",
    "RataRata",
    "Target",
    "TargetNol",
    "Ukuran",
    "VarianTurun",
    "average_capaian",
    "calculate_capaian",
    "calculate_penurunan",
    "recap",
    "unfilled",
]
