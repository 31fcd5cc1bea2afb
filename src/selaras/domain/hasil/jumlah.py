"""Sums and shares of counts that say what is missing instead of taking it for zero."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from selaras.domain.rincian import Rincian, show

_NAMED = 5  # missing items that a reason names before it only counts them


def add_filled(nama: str, daftar: Iterable[tuple[str, Decimal | None]]) -> Rincian:
    """Return the sum of named counts; None where one is not filled, with its name."""
    items = list(daftar)
    rumus = "jumlah semua baris"
    if not items:
        return Rincian(nama, None, rumus, alasan="belum ada baris")
    if gaps := [name for name, count in items if count is None]:
        return Rincian(nama, None, rumus, alasan=f"belum diisi: {name_some(gaps)}")
    counts = [count for _, count in items if count is not None]
    return Rincian(nama, sum(counts, Decimal()), rumus, " + ".join(map(show, counts)))


def share(nama: str, bagian: int, seluruh: int, rumus: str, alasan: str = "") -> Rincian:
    """Return a share in percent; None for nothing to divide by, or for the reason given."""
    if alasan or seluruh == 0:
        return Rincian(nama, None, f"{rumus} × 100", alasan=alasan or "tidak ada yang dapat dibagi")
    working = f"{bagian} / {seluruh} × 100"
    return Rincian(nama, Decimal(bagian) * 100 / Decimal(seluruh), f"{rumus} × 100", working)


def name_some(names: Sequence[str]) -> str:
    """Return the first names and how many more there are."""
    listed = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return f"{listed}, dan {more} lainnya" if more > 0 else listed


def add_by(
    daftar: Iterable[tuple[str, str, Decimal | None]], urutan: Iterable[str]
) -> dict[str, Rincian]:
    """Return the sum under each label, from (label, name, count); a label nothing has is left out."""
    groups: dict[str, list[tuple[str, Decimal | None]]] = {}
    for label, name, count in daftar:
        groups.setdefault(label, []).append((name, count))
    return {label: add_filled(label, groups[label]) for label in urutan if label in groups}
