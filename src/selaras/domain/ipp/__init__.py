"""The public service index (IPP): instruments, forms, categories."""

from selaras.domain.ipp.aturan import (
    AspekIpp,
    AturanIpp,
    DaftarInstrumenIpp,
    InstrumenIpp,
    PenghitunganIpp,
)
from selaras.domain.ipp.indeks import calculate_formulir, calculate_ipp

__all__ = [
    "AspekIpp",
    "AturanIpp",
    "DaftarInstrumenIpp",
    "InstrumenIpp",
    "PenghitunganIpp",
    "calculate_formulir",
    "calculate_ipp",
]
