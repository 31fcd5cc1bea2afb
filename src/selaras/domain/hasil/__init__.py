"""Everything that is computed from a BerkasKinerja; documents and JSON show nothing else."""

from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran, calculate_anggaran
from selaras.domain.hasil.berkas import HasilBerkas, calculate_berkas
from selaras.domain.hasil.indikator import HasilIndikator, HasilTriwulan, calculate_indikator

__all__ = [
    "HasilAnggaran",
    "HasilBerkas",
    "HasilIndikator",
    "HasilTriwulan",
    "SimpulAnggaran",
    "calculate_anggaran",
    "calculate_berkas",
    "calculate_indikator",
]
