"""Read the raw values of regulation files: each refuses what is not of its kind."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from selaras.domain.pilihan import Pilihan
from selaras.domain.skala import BacaanSkala, Kategori, Skala


def text(nilai: Any) -> str:
    """Return the text; TypeError for anything else."""
    if not isinstance(nilai, str):
        raise TypeError(f"{nilai!r} bukan teks")
    return nilai


def texts(nilai: Any) -> tuple[str, ...]:
    """Return a list of texts; an empty list is one."""
    if not isinstance(nilai, list):
        raise TypeError(f"{nilai!r} bukan daftar teks")
    return tuple(map(text, nilai))


def whole(nilai: Any) -> int:
    """Return a whole number."""
    if not isinstance(nilai, int) or isinstance(nilai, bool):
        raise TypeError(f"{nilai!r} bukan bilangan bulat")
    return nilai


def yes_no(nilai: Any) -> bool:
    """Return a truth value."""
    if not isinstance(nilai, bool):
        raise TypeError(f"{nilai!r} bukan ya atau tidak")
    return nilai


def number(nilai: Any) -> Decimal:
    """Return a number, exact."""
    if not isinstance(nilai, (int, Decimal)) or isinstance(nilai, bool):
        raise TypeError(f"{nilai!r} bukan angka")
    return Decimal(nilai)


def choice(pilihan: type[Pilihan]) -> Callable[[Any], Pilihan]:
    """Return the converter of a closed choice."""
    return lambda nilai: pilihan.from_text(text(nilai))


def table(nilai: Any) -> dict[str, Any]:
    """Return a table of values by key."""
    if not isinstance(nilai, dict):
        raise TypeError(f"{nilai!r} bukan tabel")
    return nilai


def scale(nilai: Any, nama: str = "capaian kinerja") -> Skala:
    """Return a scale with its rows."""
    rows = tuple(map(category, nilai["kategori"]))
    return Skala(nama, rows, BacaanSkala(nilai["bacaan"]), nilai["dasar_hukum"])


def category(row: Any) -> Kategori:
    """Return one row of a scale."""
    upper = number(row["atas"]) if "atas" in row else None
    return Kategori(
        text(row["label"]),
        number(row["bawah"]),
        upper,
        atas_termasuk=yes_no(row.get("atas_termasuk", True)),
        bawah_termasuk=yes_no(row.get("bawah_termasuk", True)),
        kode=text(row.get("kode", "")),
        makna=text(row.get("makna", "")),
    )
