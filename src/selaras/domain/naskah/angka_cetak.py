"""A number as a report prints it: its value, its decimals, its style, and whether its shape is sound."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class GayaAngka(StrEnum):
    """How '.' and ',' are used in one printed number."""

    POLOS = "polos"  # digits only: fits both styles
    INDONESIA = "indonesia"  # 1.234.567,89
    INGGRIS = "inggris"  # 1,234,567.89
    RUSAK = "rusak"  # fits neither: 10.442,000 or 2.1311.381


@dataclass(frozen=True)
class AngkaCetak:
    """One printed number.

    `nilai` is None where the shape allows no single reading; of a broken number it is the likely one
    ('10.442,000' is 10442000). `desimal` counts the printed decimals. `cacat` says in Indonesian what is
    wrong with the shape, '' where it is sound. `satuan` is the unit typed behind ('dokumen', '%' is told
    by `persen` instead).
    """

    teks: str
    nilai: Decimal | None
    desimal: int = 0
    gaya: GayaAngka = GayaAngka.POLOS
    persen: bool = False
    satuan: str = ""
    cacat: str = ""
