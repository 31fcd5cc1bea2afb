"""Lines of perjanjian kinerja: which of a position count for a programme, and who stands below whom."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.domain.berkas.pk import AnggaranPk
from selaras.domain.kode import Kode, TingkatKode


def programme_of(kode: Kode) -> Kode:
    """Return the programme that a code belongs to, the code itself above that."""
    parent = kode.induk
    above = {TingkatKode.UNSUR, TingkatKode.BIDANG, TingkatKode.PROGRAM}
    return kode if kode.tingkat in above or parent is None else programme_of(parent)


def subordinates(rows: Sequence[AnggaranPk], jabatan: str) -> list[str]:
    """Return the positions that name a position as their superior."""
    return list(dict.fromkeys(row.jabatan for row in rows if row.atasan == jabatan))


def lines_of(rows: Sequence[AnggaranPk], positions: Sequence[str], kode: Kode) -> list[AnggaranPk]:
    """Return the lines of positions that count for a programme."""
    own = ([row for row in rows if row.jabatan == jabatan] for jabatan in positions)
    return [line for lines in own for line in _top_lines(lines, kode)]


def lowest_lines(
    rows: Sequence[AnggaranPk], jabatan: str, kode: Kode, seen: frozenset[str] = frozenset()
) -> list[AnggaranPk]:
    """Return the lines below a position that nobody further down holds; a circle is walked once."""
    found: list[AnggaranPk] = []
    for below in subordinates(rows, jabatan):
        if below not in seen:
            deeper = lowest_lines(rows, below, kode, seen | {jabatan})
            found += deeper or lines_of(rows, [below], kode)
    return found


def _top_lines(rows: Sequence[AnggaranPk], programme: Kode) -> list[AnggaranPk]:
    """Return the lines of a programme that stand below no other line of the same PK."""
    inside = [row for row in rows if programme_of(row.kode) == programme]
    codes = {row.kode for row in inside}
    return [row for row in inside if not any(a in codes for a in _ancestors(row.kode))]


def _ancestors(kode: Kode) -> Iterator[Kode]:
    parent = kode.induk
    while parent is not None:
        yield parent
        parent = parent.induk


def add_lines(rows: Sequence[AnggaranPk]) -> Decimal | None:
    """Return the sum in rupiah, None for no lines at all."""
    return sum((row.anggaran for row in rows), Decimal()) if rows else None
