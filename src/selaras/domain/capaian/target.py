"""A target: one number, or the two ends of a range."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.rincian import show


@dataclass(frozen=True)
class Target:
    """`nilai` for one number; `bawah` and `atas` (both included) for a range."""

    nilai: Decimal | None = None
    bawah: Decimal | None = None
    atas: Decimal | None = None

    def __post_init__(self) -> None:
        is_range = self.bawah is not None and self.atas is not None
        if (self.nilai is not None) == is_range:
            raise ValueError("target adalah satu angka, atau batas bawah dan batas atas")
        if self.bawah is not None and self.atas is not None and self.bawah > self.atas:
            raise ValueError("batas bawah target lebih besar daripada batas atasnya")

    def __str__(self) -> str:
        if self.nilai is not None:
            return show(self.nilai)
        assert self.bawah is not None
        assert self.atas is not None
        return f"{show(self.bawah)} sampai {show(self.atas)}"
