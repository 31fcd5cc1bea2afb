"""Grades of a sub-component, and what they are worth."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from selaras.domain.angka import format_ringkas
from selaras.domain.lke.bentuk import LkeError
from selaras.domain.pilihan import Pilihan

_FULL = Decimal(100)


class GradeLke(Pilihan):
    """The grades from best to worst."""

    AA = "AA", "AA"
    A = "A", "A"
    BB = "BB", "BB"
    B = "B", "B"
    CC = "CC", "CC"
    C = "C", "C"
    D = "D", "D"
    E = "E", "E"


@dataclass(frozen=True)
class TabelGrade:
    """Percent. `nilai` is what a grade is worth.

    `di_atas` holds, for the grades that follow from the share of criteria met alone, the share that
    has to be exceeded; at 100 and for none met the regulation leaves no such border.
    """

    nilai: Mapping[GradeLke, Decimal]
    di_atas: Mapping[GradeLke, Decimal]

    def __str__(self) -> str:
        return "\n".join(map(self._line, GradeLke))

    def __post_init__(self) -> None:
        if missing := [grade for grade in GradeLke if grade not in self.nilai]:
            raise LkeError(f"nilai grade belum ada: {', '.join(missing)}")
        if not _falls([self.nilai[grade] for grade in GradeLke]):
            raise LkeError("nilai grade harus menurun dari AA sampai E")
        if not _falls([self.di_atas[grade] for grade in GradeLke if grade in self.di_atas]):
            raise LkeError("batas persen grade harus menurun dari yang terbaik")

    def grade_for(self, persen: Decimal) -> GradeLke:
        """Return the grade of a share of criteria met, from 0 to below 100 percent."""
        if not 0 <= persen < _FULL:
            raise LkeError("grade dari kriteria hanya untuk 0 sampai di bawah 100 persen")
        exceeded = (g for g in GradeLke if g in self.di_atas and persen > self.di_atas[g])
        return next(exceeded, GradeLke.E)

    def _line(self, grade: GradeLke) -> str:
        line = f"{grade}: {format_ringkas(self.nilai[grade])}"
        if grade not in self.di_atas:
            return line
        return f"{line}, bila kriteria terpenuhi di atas {format_ringkas(self.di_atas[grade])} persen"


def _falls(values: list[Decimal]) -> bool:
    return all(upper > lower for upper, lower in pairwise(values))
