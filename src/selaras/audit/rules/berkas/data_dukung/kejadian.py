"""Which figure of a register an indicator speaks of."""

import re
from decimal import Decimal

from selaras.domain.berkas import Indikator
from selaras.domain.hasil.register_rekap import RekapitulasiRegister

_REDUCTION = re.compile(r"\bpenurunan\b", re.IGNORECASE)
_EVENTS = re.compile(r"\b(?:kejadian|kasus|gangguan|insiden)\b", re.IGNORECASE)


def is_reduction(indikator: Indikator) -> bool:
    """Tell whether an indicator measures how much fewer events there were."""
    return _REDUCTION.search(indikator.uraian) is not None


def figure_of(rekap: RekapitulasiRegister, indikator: Indikator) -> Decimal | None:
    """Return what the register gives for the indicator, None where it is not clear."""
    if is_reduction(indikator):
        return rekap.penurunan.hasil if rekap.penurunan else None
    if _EVENTS.search(indikator.satuan):
        return rekap.kini.jumlah.hasil
    return None
