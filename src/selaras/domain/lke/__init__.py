"""Evaluation of AKIP: the form with its weights and criteria, grades, predikat, scoring."""

from selaras.domain.lke.aturan import AturanLke, CaraNilaiLke, GradePenuh
from selaras.domain.lke.bentuk import BentukLke, KomponenLke, KriteriaLke, LkeError, SubLke
from selaras.domain.lke.grade import GradeLke, TabelGrade
from selaras.domain.lke.predikat import PredikatLke, TabelPredikat
from selaras.domain.lke.scoring import (
    score_by_grade,
    score_directly,
    score_from_criteria,
    share_of_criteria,
)

__all__ = [
    "AturanLke",
    "BentukLke",
    "CaraNilaiLke",
    "GradeLke",
    "GradePenuh",
    "KomponenLke",
    "KriteriaLke",
    "LkeError",
    "PredikatLke",
    "SubLke",
    "TabelGrade",
    "TabelPredikat",
    "score_by_grade",
    "score_directly",
    "score_from_criteria",
    "share_of_criteria",
]
