"""How a figure came about, as data: a tree whose leaves are what people entered."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.angka import format_ringkas, round_half_up, settle


@dataclass(frozen=True)
class Rincian:
    """One figure with its formula and what went into it.

    `rumus` is the formula in words, `hitungan` the same with figures, `dari` the inputs that have a
    derivation of their own, `sumber` where an entered figure comes from, `alasan` why `hasil` is None
    or what has to be known about it.
    """

    nama: str
    hasil: Decimal | None
    rumus: str = ""
    hitungan: str = ""
    sumber: str = ""
    alasan: str = ""
    dari: tuple["Rincian", ...] = ()

    def kalimat(self) -> str:
        """Return the derivation as one sentence: 'capaian = 34 / 62 × 100 = 54,84'."""
        result = "tidak ada nilai" if self.hasil is None else format_ringkas(self.hasil)
        steps = dict.fromkeys(part for part in (self.hitungan, result) if part)  # a sum of one is itself
        remark = f" ({self.alasan})" if self.alasan else ""
        return f"{self.nama} = {' = '.join(steps)}{remark}"


def entered(nama: str, nilai: Decimal, sumber: str = "") -> Rincian:
    """Return the leaf for a figure that a person entered."""
    return Rincian(nama, nilai, sumber=sumber)


def show(nilai: Decimal) -> str:
    """Write an operand: all decimals up to four, then '…' so that rounding is never hidden."""
    exact = settle(nilai)
    text = format_ringkas(exact, 4)
    return text if exact == round_half_up(exact, 4) else f"{text}…"
