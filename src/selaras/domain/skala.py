"""Scales: from a value to its category, so that no value is left out and none falls in two."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from selaras.domain.angka import format_ringkas, round_half_up, settle
from selaras.domain.nama import name_key


class BacaanSkala(StrEnum):
    """How values between two printed rows are read: 90.5 between 76–90 and 91–100."""

    BATAS_BAWAH = "batas_bawah"  # the highest lower bound that the value reaches: 90.5 belongs to 76–90
    BULATKAN = "bulatkan"  # rounded half up to a whole number first: 90.5 is 91


@dataclass(frozen=True)
class Kategori:
    """One row of a scale as printed; '70–<85' has `batas_atas` 85 that is not `atas_termasuk`.

    `batas_atas` is None where the row prints none, as '≥91'; it only serves to check the table.
    '>90–100' has `batas_bawah` 90 that is not `bawah_termasuk`. `kode` and `makna` are printed beside
    the row where the scale has them; they class nothing.
    """

    label: str
    batas_bawah: Decimal
    batas_atas: Decimal | None = None
    atas_termasuk: bool = True
    bawah_termasuk: bool = True
    kode: str = field(default="", compare=False)
    makna: str = field(default="", compare=False)

    def reached_by(self, nilai: Decimal) -> bool:
        """Tell whether the value lies at or above the lower end, above it where that is left out."""
        return nilai >= self.batas_bawah if self.bawah_termasuk else nilai > self.batas_bawah


class SkalaError(ValueError):
    """A scale that leaves values out, names values twice, or contradicts its reading."""

    def __init__(self, nama: str, daftar_kesalahan: tuple[str, ...]) -> None:
        self.nama = nama
        self.daftar_kesalahan = daftar_kesalahan
        super().__init__(f"skala '{nama}': {'; '.join(daftar_kesalahan)}")


@dataclass(frozen=True)
class Skala:
    """A table of categories from best to worst; raises SkalaError where `check_skala` finds a fault."""

    nama: str
    daftar_kategori: tuple[Kategori, ...]
    bacaan: BacaanSkala
    dasar_hukum: str

    def __post_init__(self) -> None:
        faults = check_skala(self.daftar_kategori, self.bacaan)
        if faults:
            raise SkalaError(self.nama, faults)


def kategori_for(nilai: Decimal, skala: Skala) -> Kategori:
    """Return the category; above the printed end the best one, below it the worst."""
    read = round_half_up(nilai) if skala.bacaan is BacaanSkala.BULATKAN else settle(nilai)
    reached = (kategori for kategori in skala.daftar_kategori if kategori.reached_by(read))
    return next(reached, skala.daftar_kategori[-1])


def check_skala(daftar_kategori: tuple[Kategori, ...], bacaan: BacaanSkala) -> tuple[str, ...]:
    """Return every fault of the printed rows as an Indonesian sentence; empty where there is none."""
    if not daftar_kategori:
        return ("tabel tidak mempunyai kategori",)
    faults = [*_label_faults(daftar_kategori), *map(_row_fault, daftar_kategori)]
    faults += [_pair_fault(upper, lower) for upper, lower in pairwise(daftar_kategori)]
    if bacaan is BacaanSkala.BULATKAN:
        faults += map(_rounding_fault, daftar_kategori)
    return tuple(fault for fault in faults if fault)


def _label_faults(daftar_kategori: tuple[Kategori, ...]) -> Iterator[str]:
    seen: set[str] = set()
    for kategori in daftar_kategori:
        label = name_key(kategori.label)
        if not label:
            yield f"kategori dengan batas bawah {_show(kategori.batas_bawah)} tidak mempunyai nama"
        elif label in seen:
            yield f"nama kategori '{kategori.label}' dipakai lebih dari sekali"
        seen.add(label)


def _row_fault(kategori: Kategori) -> str:
    low, high = kategori.batas_bawah, kategori.batas_atas
    if (
        high is None
        or low < high
        or (low == high and kategori.atas_termasuk and kategori.bawah_termasuk)
    ):
        return ""
    return f"kategori '{kategori.label}' tidak memuat nilai: mulai {_show(low)}, berakhir {_show(high)}"


def _pair_fault(upper: Kategori, lower: Kategori) -> str:
    """Compare the printed end of the lower row with the beginning of the row above it."""
    begin, end = upper.batas_bawah, lower.batas_atas
    if lower.batas_bawah >= begin:
        return (
            f"batas bawah '{lower.label}' ({_show(lower.batas_bawah)}) harus lebih kecil daripada "
            f"'{upper.label}' ({_show(begin)}); susun kategori dari yang terbaik"
        )
    if end is None or (end == begin and lower.atas_termasuk != upper.bawah_termasuk):
        return ""
    if end > begin or (end == begin and lower.atas_termasuk):
        both = _range(begin, end, upper, lower)
        return f"{both} termasuk dua kategori: '{upper.label}' dan '{lower.label}'"
    if lower.atas_termasuk and upper.bawah_termasuk and begin - end == _printed_step(begin, end):
        return ""
    return f"{_hole(begin, end, upper, lower)} tidak mempunyai kategori"


def _range(begin: Decimal, end: Decimal, upper: Kategori, lower: Kategori) -> str:
    if begin == end:
        return f"nilai {_show(begin)}"
    start = "" if upper.bawah_termasuk else "di atas "
    return f"nilai {start}{_show(begin)} sampai {'' if lower.atas_termasuk else 'di bawah '}{_show(end)}"


def _hole(begin: Decimal, end: Decimal, upper: Kategori, lower: Kategori) -> str:
    """Name the values between the end of the lower row and the beginning of the upper one."""
    if begin == end:
        return f"nilai {_show(begin)}"
    start = "di atas " if lower.atas_termasuk else ""
    return (
        f"nilai {start}{_show(end)} sampai {'di bawah ' if upper.bawah_termasuk else ''}{_show(begin)}"
    )


def _printed_step(*bounds: Decimal) -> Decimal:
    """One unit of the last printed digit: between 90 and 91, or 76.60 and 76.61, no hole is meant."""
    return Decimal(1).scaleb(min(0, *(int(bound.normalize().as_tuple().exponent) for bound in bounds)))


def _rounding_fault(kategori: Kategori) -> str:
    """Refuse rows that rounding first would contradict: 84.6 would leave a row '70–<85'."""
    if kategori.batas_bawah != kategori.batas_bawah.to_integral_value():
        return (
            f"kategori '{kategori.label}' berbatas pecahan, sehingga nilai tidak boleh dibulatkan dulu"
        )
    if kategori.batas_atas is not None and not kategori.atas_termasuk:
        end = f"kategori '{kategori.label}' berakhir di bawah {_show(kategori.batas_atas)}"
        return f"{end}, sehingga nilai tidak boleh dibulatkan dulu"
    if not kategori.bawah_termasuk:
        begin = f"kategori '{kategori.label}' mulai di atas {_show(kategori.batas_bawah)}"
        return f"{begin}, sehingga nilai tidak boleh dibulatkan dulu"
    return ""


def _show(bound: Decimal) -> str:
    return format_ringkas(bound, 6)
