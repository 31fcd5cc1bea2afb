"""Efficiency of outputs: what was spent against what the outputs reached were worth."""

from selaras.domain.efisiensi.aturan import AturanEfisiensi, RumusEfisiensi
from selaras.domain.efisiensi.biaya import calculate_biaya_keluaran, calculate_nisbah
from selaras.domain.efisiensi.formulas import calculate_efisiensi
from selaras.domain.efisiensi.hasil import HasilEfisiensi, NilaiEfisiensiBaris
from selaras.domain.efisiensi.keluaran import KeluaranSubKegiatan
from selaras.domain.efisiensi.penilaian import calculate_nilai_efisiensi

__all__ = [
    "AturanEfisiensi",
    "HasilEfisiensi",
    "KeluaranSubKegiatan",
    "NilaiEfisiensiBaris",
    "RumusEfisiensi",
    "calculate_biaya_keluaran",
    "calculate_efisiensi",
    "calculate_nilai_efisiensi",
    "calculate_nisbah",
]
