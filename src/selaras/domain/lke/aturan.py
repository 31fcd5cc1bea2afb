"""What a kabupaten settles about the evaluation of AKIP."""

from dataclasses import dataclass

from selaras.domain.lke.bentuk import BentukLke
from selaras.domain.lke.grade import TabelGrade
from selaras.domain.lke.predikat import TabelPredikat
from selaras.domain.pilihan import Pilihan


class CaraNilaiLke(Pilihan):
    """How the value of a component is made."""

    GRADE_SUB = "grade_sub", "Grade per sub komponen"
    KRITERIA = "kriteria", "Nilai kriteria 100/50/0, lalu grade"
    LANGSUNG = "langsung", "Nilai komponen diisi langsung"


class GradePenuh(Pilihan):
    """What criteria met by exactly 100 percent give, where the rows of BB and B overlap."""

    DINYATAKAN = "dinyatakan", "Dinyatakan penilai dengan alasan"
    BB = "BB", "Selalu BB"
    B = "B", "Selalu B"


@dataclass(frozen=True)
class AturanLke:
    """The form and the tables that scores are computed with."""

    bentuk: BentukLke
    tabel_grade: TabelGrade
    predikat: TabelPredikat
    cara: CaraNilaiLke
    grade_penuh: GradePenuh
