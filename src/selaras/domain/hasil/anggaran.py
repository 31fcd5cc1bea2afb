"""The budget as a tree: money at the leaves, every parent the sum of what stands below it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.anggaran import BarisAnggaran, KunciAnggaran, RealisasiAnggaran
from selaras.domain.hasil.uang import BELUM_DIBELANJAKAN, Uang, add_up
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

    def per_unit(self) -> Mapping[str, Uang]:
        """Return the money of each sub unit (kelurahan), '' for the rest of the office.

        Empty where no row names a sub unit. Only lowest rows count, so nothing counts twice.
        """
        leaves: dict[str, list[Uang]] = {}
        for node in self.walk():
            if not node.daftar_anak:
                leaves.setdefault(node.baris.unit.strip(), []).append(node.uang)
        return {} if leaves.keys() <= {""} else {unit: add_up(rows) for unit, rows in leaves.items()}


def calculate_anggaran(
    daftar_anggaran: Sequence[BarisAnggaran],
    daftar_realisasi: Sequence[RealisasiAnggaran],
    periode: Periode,
) -> HasilAnggaran:
    """Return the tree of the budget with the spending up to the end of the period."""
    spent = {row.kunci: row for row in daftar_realisasi}
    rows_by_code = group_by_code(daftar_anggaran)
    children: dict[KunciAnggaran | None, list[BarisAnggaran]] = {}
    for row in daftar_anggaran:
        above = parents_of(row, rows_by_code)
        children.setdefault(above[0].kunci if above else None, []).append(row)
    tree = _Tree(children, spent, periode.triwulan or Triwulan.IV)
    programs = tuple(tree.node(row) for row in _ordered(children.get(None, [])))
    return HasilAnggaran(programs, add_up([p.uang for p in programs]), _add_quarters(programs))


def group_by_code(daftar_anggaran: Sequence[BarisAnggaran]) -> dict[Kode, list[BarisAnggaran]]:
    """Return the rows that others may stand below, by code, in the order they were typed."""
    rows_by_code: dict[Kode, list[BarisAnggaran]] = {}
    for row in daftar_anggaran:
        if not row.belum_dirinci:
            rows_by_code.setdefault(row.kode, []).append(row)
    return rows_by_code


def parents_of(
    row: BarisAnggaran, rows_by_code: Mapping[Kode, Sequence[BarisAnggaran]]
) -> Sequence[BarisAnggaran]:
    """Return the rows that this one may be part of; it is counted in the first, and only there.

    Where the parent's code stands more than once, those with the same sumber dana come before others.
    Money that is not broken down yet hangs below the row of its own code.
    """
    kode = row.kode if row.belum_dirinci else row.kode.induk
    above = rows_by_code.get(kode, ()) if kode else ()
    same_source = [parent for parent in above if parent.sumber_dana == row.sumber_dana]
    return same_source or above


def _ordered(rows: Sequence[BarisAnggaran]) -> list[BarisAnggaran]:
    """Order by code; rows of one code stay as they were typed, money not broken down comes last."""
    return sorted(rows, key=lambda row: (row.belum_dirinci, row.kode))


@dataclass(frozen=True)
class _Tree:
    """The rows by parent, what was spent on each, and the last quarter that counts."""

    children: Mapping[KunciAnggaran | None, Sequence[BarisAnggaran]]
    spent: Mapping[KunciAnggaran, RealisasiAnggaran]
    last: Triwulan

    def node(self, row: BarisAnggaran) -> SimpulAnggaran:
        realisasi = self.spent.get(row.kunci)
        printed = realisasi.angka_dokumen if realisasi else None
        below = () if row.belum_dirinci else self.children.get(row.kunci, ())
        if not below:
            return SimpulAnggaran(
                row, self._money(row, realisasi), self._quarters(realisasi), (), printed
            )
        nodes = tuple(self.node(child) for child in _ordered(below))
        return SimpulAnggaran(row, add_up([n.uang for n in nodes]), _add_quarters(nodes), nodes, printed)

    def _money(self, row: BarisAnggaran, realisasi: RealisasiAnggaran | None) -> Uang:
        if row.belum_dirinci and realisasi is None:
            return Uang(row.pagu, None, BELUM_DIBELANJAKAN, lengkap=True)
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


def _add_quarters(nodes: Sequence[SimpulAnggaran]) -> dict[Triwulan, Decimal | None]:
    """Add each quarter alone over the rows, as far as it is filled.

    Unknown as soon as one row knows its spending only as a sum up to the period.
    """
    quarters = sorted({triwulan for node in nodes for triwulan in node.per_triwulan})
    return {triwulan: _add_quarter(nodes, triwulan) for triwulan in quarters}


def _add_quarter(nodes: Sequence[SimpulAnggaran], triwulan: Triwulan) -> Decimal | None:
    amounts = [node.per_triwulan[triwulan] for node in nodes]
    spent = [node.uang.realisasi for node in nodes]
    if any(own is None and until is not None for own, until in zip(amounts, spent, strict=True)):
        return None
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal()) if known else None
