"""Compare a printed number with one computed from printed numbers.

A printed 57,45 may stand for any value from 57,445 to 57,455, and so may each number it was computed
from. Intervals carry that doubt through the computation, so that unrounded sources are not called wrong.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from functools import reduce
from operator import add

from selaras.domain.angka import settle
from selaras.domain.naskah.angka_cetak import AngkaCetak

_HALF = Decimal("0.5")


@dataclass(frozen=True)
class Rentang:
    """All values that a number may have, both ends included; `pusat` takes every operand as printed."""

    bawah: Decimal
    atas: Decimal
    pusat: Decimal

    def __add__(self, other: "Rentang") -> "Rentang":
        return Rentang(self.bawah + other.bawah, self.atas + other.atas, self.pusat + other.pusat)

    def __sub__(self, other: "Rentang") -> "Rentang":
        return Rentang(self.bawah - other.atas, self.atas - other.bawah, self.pusat - other.pusat)

    def __mul__(self, other: "Rentang") -> "Rentang":
        ends = [a * b for a in self._ends for b in other._ends]
        return Rentang(min(ends), max(ends), settle(self.pusat * other.pusat))

    def __truediv__(self, other: "Rentang") -> "Rentang | None":
        """Return the quotient, None where the divisor may be nil."""
        if other.bawah <= 0 <= other.atas:
            return None
        ends = [a / b for a in self._ends for b in other._ends]
        return Rentang(min(ends), max(ends), settle(self.pusat / other.pusat))

    @property
    def _ends(self) -> tuple[Decimal, Decimal]:
        return self.bawah, self.atas


class Kecocokan(Enum):
    """How a printed number stands to what was computed."""

    COCOK = auto()
    DIPOTONG = auto()  # the decimals were cut off where they should have been rounded
    SALAH = auto()


def exact(nilai: Decimal | int) -> Rentang:
    """Return the interval of a number that is not rounded."""
    value = Decimal(nilai)
    return Rentang(value, value, value)


def printed(angka: AngkaCetak, desimal: int | None = None) -> Rentang | None:
    """Return what a printed number may stand for, None where it has no value.

    `desimal` replaces the decimals that it shows, for a column that leaves closing zeros out.
    """
    if angka.nilai is None:
        return None
    half = _HALF.scaleb(-(angka.desimal if desimal is None else desimal))
    return Rentang(angka.nilai - half, angka.nilai + half, angka.nilai)


def total(daftar: Iterable[Rentang]) -> Rentang:
    """Return the sum; of nothing it is nil."""
    return reduce(add, daftar, exact(0))


def compare(hasil: Rentang, cetak: AngkaCetak, desimal: int | None = None) -> Kecocokan:
    """Tell whether a printed number is the rounding of a value in `hasil`; one without value fits."""
    near = printed(cetak, desimal)
    if near is None or cetak.nilai is None or _meet(hasil, near):
        return Kecocokan.COCOK
    lost = (near.atas - cetak.nilai) * (-2 if cetak.nilai < 0 else 2)  # what cutting takes away at most
    below, above = sorted((cetak.nilai, cetak.nilai + lost))
    return Kecocokan.DIPOTONG if _meet(hasil, Rentang(below, above, cetak.nilai)) else Kecocokan.SALAH


def _meet(one: Rentang, other: Rentang) -> bool:
    return settle(one.bawah) <= other.atas and other.bawah <= settle(one.atas)
