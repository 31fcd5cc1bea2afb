"""The budget as a tree: money at the leaves, every parent the sum of what stands below it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.anggaran import BarisAnggaran, KunciAnggaran, RealisasiAnggaran
from selaras.domain.hasil.uang import Uang, add_up
from selaras.domain.kode import Kode
from selaras.domain.periode import Periode, Triwulan


@dataclass(frozen=True)
class SimpulAnggaran:
    """A budget row with its money and the rows below it.

    `per_triwulan` holds the spending of each quarter alone where it is known.
    """

    baris: BarisAnggaran
    uang: Uang
    per_triwulan: Mapping[Triwulan, Decimal | None]
    daftar_anak: tuple["SimpulAnggaran", ...] = ()
    realisasi_dokumen: Decimal | None = None

    def walk(self) -> Iterator["SimpulAnggaran"]:
        """Yield this row, then all below it, in the order of a report."""
        yield self
        for anak in self.daftar_anak:
            yield from anak.walk()


@dataclass(frozen=True)
class HasilAnggaran:
    """The programmes and their total."""

    daftar_program: tuple[SimpulAnggaran, ...]
    total: Uang
    per_triwulan: Mapping[Triwulan, Decimal | None]

    def walk(self) -> Iterator[SimpulAnggaran]:
        """Yield every row, a parent before its children."""
        for program in self.daftar_program:
            yield from program.walk()


def calculate_anggaran(
    daftar_anggaran: Sequence[BarisAnggaran],
    daftar_realisasi: Sequence[RealisasiAnggaran],
    periode: Periode,
) -> HasilAnggaran:
    """Return the tree of the budget with the spending up to the end of the period."""
    spent = {row.kunci: row for row in daftar_realisasi}
    children: dict[Kode | None, list[BarisAnggaran]] = {}
    own_codes = {row.kode for row in daftar_anggaran}
    for row in daftar_anggaran:
        children.setdefault(_parent_of(row, own_codes), []).append(row)
    tree = _Tree(children, spent, periode.triwulan or Triwulan.IV)
    programs = tuple(tree.node(row) for row in _ordered(children.get(None, [])))
    return HasilAnggaran(
        programs, add_up([p.uang for p in programs]), _add_quarters([p.per_triwulan for p in programs])
    )


def _parent_of(row: BarisAnggaran, own_codes: set[Kode]) -> Kode | None:
    """Money that is not broken down yet hangs below the row of its own code."""
    if row.belum_dirinci:
        return row.kode
    induk = row.kode.induk
    return induk if induk in own_codes else None


def _ordered(rows: Sequence[BarisAnggaran]) -> list[BarisAnggaran]:
    """Order by code; rows of one code stay as they were typed, money not broken down comes last."""
    return sorted(rows, key=lambda row: (row.belum_dirinci, row.kode))


@dataclass(frozen=True)
class _Tree:
    """The rows by parent, what was spent on each, and the last quarter that counts."""

    children: Mapping[Kode | None, Sequence[BarisAnggaran]]
    spent: Mapping[KunciAnggaran, RealisasiAnggaran]
    last: Triwulan

    def node(self, row: BarisAnggaran) -> SimpulAnggaran:
        realisasi = self.spent.get(row.kunci)
        printed = realisasi.angka_dokumen if realisasi else None
        below = () if row.belum_dirinci else self.children.get(row.kode, ())
        if not below:
            return SimpulAnggaran(
                row, self._money(row, realisasi), self._quarters(realisasi), (), printed
            )
        nodes = tuple(self.node(child) for child in _ordered(below))
        quarters = _add_quarters([n.per_triwulan for n in nodes])
        return SimpulAnggaran(row, add_up([n.uang for n in nodes]), quarters, nodes, printed)

    def _money(self, row: BarisAnggaran, realisasi: RealisasiAnggaran | None) -> Uang:
        if row.belum_dirinci and realisasi is None:
            return Uang(row.pagu, None, "belum dirinci, belum dapat dibelanjakan", lengkap=True)
        if realisasi is None:
            return Uang(row.pagu, None, "realisasi belum diisi", lengkap=False)
        amount, gap = spent_until(realisasi, self.last)
        return Uang(row.pagu, amount, gap, lengkap=amount is not None)

    def _quarters(self, realisasi: RealisasiAnggaran | None) -> dict[Triwulan, Decimal | None]:
        return {t: realisasi.per_triwulan(t) if realisasi else None for t in self.last.sampai_dengan}


def spent_until(realisasi: RealisasiAnggaran, last: Triwulan) -> tuple[Decimal | None, str]:
    """Return the spending up to the quarter in rupiah, or None with the quarter that is missing."""
    if realisasi.sd_periode is not None:
        return realisasi.sd_periode, ""
    parts = {t: realisasi.per_triwulan(t) for t in last.sampai_dengan}
    gaps = [t.singkatan for t, amount in parts.items() if amount is None]
    if gaps:
        return None, f"realisasi {', '.join(gaps)} belum diisi"
    return sum((amount for amount in parts.values() if amount is not None), Decimal()), ""


def _add_quarters(
    rows: Sequence[Mapping[Triwulan, Decimal | None]],
) -> dict[Triwulan, Decimal | None]:
    """Add each quarter over the rows; unknown as soon as no row knows it."""
    quarters = {triwulan for row in rows for triwulan in row}
    sums: dict[Triwulan, Decimal | None] = {}
    for triwulan in sorted(quarters):
        known = [amount for row in rows if (amount := row.get(triwulan)) is not None]
        sums[triwulan] = sum(known, Decimal()) if known else None
    return sums
