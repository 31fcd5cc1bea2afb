"""The form of the evaluation: components, sub-components with weights, criteria."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.angka import format_ringkas

_FULL = Decimal(100)


class LkeError(ValueError):
    """A form or table of the evaluation that contradicts itself, or a code that is not in it."""


@dataclass(frozen=True)
class KriteriaLke:
    """One criterion; `kode` as '1.a.3'. Criteria carry no weight, they probe their sub-component."""

    kode: str
    uraian: str


@dataclass(frozen=True)
class SubLke:
    """A sub-component as '1.a' with its weight in points of the total of 100."""

    kode: str
    nama: str
    bobot: Decimal
    daftar_kriteria: tuple[KriteriaLke, ...]


@dataclass(frozen=True)
class KomponenLke:
    """A component as '1'; its weight is the sum of those of its sub-components."""

    kode: str
    nama: str
    bobot: Decimal
    daftar_sub: tuple[SubLke, ...]


@dataclass(frozen=True)
class BentukLke:
    """The whole form; raises LkeError where weights do not add up or a code stands twice."""

    daftar_komponen: tuple[KomponenLke, ...]

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def __post_init__(self) -> None:
        faults = list(self._faults())
        if faults:
            raise LkeError("; ".join(faults))

    @property
    def daftar_sub(self) -> tuple[SubLke, ...]:
        """Return every sub-component in the order of the form."""
        return tuple(sub for komponen in self.daftar_komponen for sub in komponen.daftar_sub)

    @property
    def daftar_kriteria(self) -> tuple[KriteriaLke, ...]:
        """Return every criterion in the order of the form."""
        return tuple(kriteria for sub in self.daftar_sub for kriteria in sub.daftar_kriteria)

    @property
    def daftar_kode(self) -> tuple[str, ...]:
        """Return the codes of components, sub-components and criteria."""
        codes = [k.kode for k in self.daftar_komponen] + [s.kode for s in self.daftar_sub]
        return (*codes, *(kriteria.kode for kriteria in self.daftar_kriteria))

    def bobot_of(self, kode: str) -> Decimal | None:
        """Return the weight of a component or sub-component, None for anything else."""
        return self._bobot.get(kode)

    @property
    def _bobot(self) -> dict[str, Decimal]:
        """Return the weights by code: a component before its sub-components."""
        weights: dict[str, Decimal] = {}
        for komponen in self.daftar_komponen:
            weights[komponen.kode] = komponen.bobot
            weights |= {sub.kode: sub.bobot for sub in komponen.daftar_sub}
        return weights

    def _lines(self) -> Iterator[str]:
        for komponen in self.daftar_komponen:
            yield f"{komponen.kode} {komponen.nama} ({format_ringkas(komponen.bobot)})"
            for sub in komponen.daftar_sub:
                yield f"{sub.kode} {sub.nama} ({format_ringkas(sub.bobot)})"
                yield from (f"{kriteria.kode} {kriteria.uraian}" for kriteria in sub.daftar_kriteria)

    def _faults(self) -> Iterator[str]:
        yield from _sum_fault("bobot komponen", [k.bobot for k in self.daftar_komponen], _FULL)
        for komponen in self.daftar_komponen:
            weights = [sub.bobot for sub in komponen.daftar_sub]
            yield from _sum_fault(f"bobot sub komponen {komponen.kode}", weights, komponen.bobot)
        codes = self.daftar_kode
        yield from (
            f"kode {kode} lebih dari sekali" for kode in sorted(set(codes)) if codes.count(kode) > 1
        )
        yield from (f"{sub.kode} tanpa kriteria" for sub in self.daftar_sub if not sub.daftar_kriteria)


def _sum_fault(what: str, weights: list[Decimal], wanted: Decimal) -> Iterator[str]:
    total = sum(weights, Decimal())
    if total != wanted:
        yield f"{what} berjumlah {format_ringkas(total)}, seharusnya {format_ringkas(wanted)}"
