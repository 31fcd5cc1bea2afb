"""Whether a target was reached, from the figure before any cap: a cap would hide what lies above."""

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal

from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.pilihan import Pilihan

_FULL = Decimal(100)


class PutusanTarget(Pilihan):
    """How a result stands to its target."""

    MELEBIHI = "melebihi", "Melebihi target"
    MENCAPAI = "mencapai", "Mencapai target"
    TIDAK_MENCAPAI = "tidak_mencapai", "Tidak mencapai target"
    BELUM_DAPAT_DINILAI = "belum_dapat_dinilai", "Belum dapat dinilai"


def judge(hasil: HasilIndikator) -> PutusanTarget:
    """Return whether the value of the year reaches the target of the year."""
    raw = hasil.tahunan.mentah
    if raw is None:
        return PutusanTarget.BELUM_DAPAT_DINILAI
    if raw == _FULL:
        return PutusanTarget.MENCAPAI
    return PutusanTarget.MELEBIHI if raw > _FULL else PutusanTarget.TIDAK_MENCAPAI


def count_putusan(daftar: Iterable[HasilIndikator]) -> Mapping[PutusanTarget, int]:
    """Return how many indicators stand where, zero included."""
    counts = Counter(judge(hasil) for hasil in daftar)
    return {putusan: counts[putusan] for putusan in PutusanTarget}
