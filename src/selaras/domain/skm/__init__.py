"""The survey of public satisfaction: unsur, index, mutu, sample."""

from selaras.domain.skm.aturan import AturanSkm, DaftarUnsurSkm, PenghitunganSkm, SampelSkm, UnsurSkm
from selaras.domain.skm.ikm import HasilIkm, HasilUnsur, JumlahUnsur, calculate_ikm, calculate_nrr
from selaras.domain.skm.sampel import calculate_sampel

__all__ = [
    "AturanSkm",
    "DaftarUnsurSkm",
    "HasilIkm",
    "HasilUnsur",
    "JumlahUnsur",
    "PenghitunganSkm",
    "SampelSkm",
    "UnsurSkm",
    "calculate_ikm",
    "calculate_nrr",
    "calculate_sampel",
]
