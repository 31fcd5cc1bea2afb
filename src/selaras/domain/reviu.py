"""The answers to the questions of a review, as far as figures and findings give them."""

from dataclasses import dataclass

from selaras.domain.ketentuan.reviu_lkj import PertanyaanReviu
from selaras.domain.pilihan import Pilihan


class JawabanReviu(Pilihan):
    """What a question of the review is answered."""

    YA = "ya", "Ya"
    TIDAK = "tidak", "Tidak"
    TIDAK_BERLAKU = "tidak_berlaku", "Tidak perlu dijawab"
    PERLU_DIJAWAB = "perlu_dijawab", "Perlu dijawab pereviu"


@dataclass(frozen=True)
class ButirReviu:
    """One question with its answer; `alasan` is the ground of it, '' where the reviewer finds it."""

    pertanyaan: PertanyaanReviu
    jawaban: JawabanReviu
    alasan: str = ""
