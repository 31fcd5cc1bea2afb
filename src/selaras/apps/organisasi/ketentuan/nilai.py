"""Values of settings as they are typed: what is shown can be typed back and means the same."""

from decimal import Decimal
from typing import Any

from selaras.domain.angka import format_polos
from selaras.domain.ketentuan.converting import TANPA_BATAS
from selaras.domain.pilihan import Pilihan
from selaras.domain.skala import Kategori, Skala


def write_nilai(nilai: Any) -> str:  # noqa: PLR0911 -- one line for each kind
    """Return a typed value as text."""
    match nilai:
        case None:
            return TANPA_BATAS
        case bool():
            return "Ya" if nilai else "Tidak"
        case Pilihan():
            return nilai.label
        case Decimal():
            return _number(nilai)
        case tuple():
            return "; ".join(str(part) for part in nilai) or "tidak ada"
        case Skala():
            return "; ".join(_kategori(row) for row in nilai.daftar_kategori)
        case _:
            return str(nilai)


def _number(nilai: Decimal) -> str:
    return format_polos(nilai).replace(".", ",")


def _kategori(row: Kategori) -> str:
    """Return one row: '91-100 Sangat Tinggi', '85-<100 Baik', '>100 Istimewa'."""
    low = f"{'' if row.bawah_termasuk else '>'}{_number(row.batas_bawah)}"
    if row.batas_atas is None:
        return f"{'>=' if row.bawah_termasuk else ''}{low} {row.label}"
    return f"{low}-{'' if row.atas_termasuk else '<'}{_number(row.batas_atas)} {row.label}"
