"""Table T-C.27: targets and money of every statement over the years, and what does not add up in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.rencana import Rencana, SimpulRencana, TargetRencana, TingkatRencana
from selaras.domain.hasil.pohon_rencana import PohonRencana
from selaras.domain.pilihan import Pilihan
from selaras.domain.rincian import Rincian, entered, show

AKHIR = "pagu_akhir"
KOLOM = (*(f"pagu_{number}" for number in range(1, 7)), AKHIR)


class JenisSelisih(Pilihan):
    """In which direction the money of a statement does not add up."""

    KE_ATAS = "ke_atas", "Rincian tidak sama dengan induknya"
    ANTARTAHUN = "antartahun", "Tahun-tahun tidak sama dengan akhir rencana"


@dataclass(frozen=True)
class SelisihTc27:
    """A printed amount that is not the sum of its parts. `kolom` is the field of TargetRencana."""

    simpul: SimpulRencana
    kolom: str
    jenis: JenisSelisih
    tertulis: Decimal
    rincian: Rincian

    @property
    def jumlah(self) -> Decimal:
        """Return what the parts sum to, in rupiah."""
        return self.rincian.hasil or Decimal()

    @property
    def selisih(self) -> Decimal:
        """Return what the parts have more, negative for less, in rupiah."""
        return self.jumlah - self.tertulis


@dataclass(frozen=True)
class BarisTc27:
    """One statement: its indicators, its printed money by column, and what stands below it summed.

    `jumlah` has a column wherever something below has money.
    """

    kedalaman: int
    simpul: SimpulRencana
    daftar_target: tuple[TargetRencana, ...]
    pagu: Mapping[str, Decimal]
    jumlah: Mapping[str, Rincian]

    def nilai(self, kolom: str) -> Decimal | None:
        """Return the money that parents count: as printed, or else the sum of what stands below."""
        below = self.jumlah.get(kolom)
        return self.pagu.get(kolom, None if below is None else below.hasil)


@dataclass(frozen=True)
class HasilTc27:
    """The table of one plan; `tahun` names the columns, `total` sums its programmes."""

    rencana: Rencana
    tahun: Mapping[str, int]
    daftar_baris: tuple[BarisTc27, ...]
    total: Mapping[str, Rincian]
    daftar_selisih: tuple[SelisihTc27, ...]

    def label(self, kolom: str) -> str:
        """Return '2023', or 'akhir' for the column at the end."""
        return str(self.tahun.get(kolom, "akhir"))


def calculate_tc27(rencana: Rencana, pohon: PohonRencana) -> HasilTc27:
    """Return the table of a plan from the tree of all statements, in the order of that tree."""
    tree = pohon.of_plan(rencana.kode)
    order = list(tree.walk())
    rows: dict[str, BarisTc27] = {}
    for depth, simpul in reversed(order):  # children come before their parents
        below = [rows[anak.kode] for anak in tree.children_of(simpul.kode)]
        own = tree.target.get(simpul.kode, ())
        rows[simpul.kode] = BarisTc27(depth, simpul, own, _printed(own), _add(below, simpul.uraian))
    lines = tuple(rows[simpul.kode] for _, simpul in order)
    programmes = [row for row in lines if row.simpul.tingkat is TingkatRencana.PROGRAM]
    years = {column: rencana.tahun_awal + n for n, column in enumerate(KOLOM[:-1])}
    used = {column: year for column, year in years.items() if year <= rencana.tahun_akhir}
    faults = tuple(fault for row in lines for fault in _faults(row, years))
    return HasilTc27(rencana, used, lines, _add(programmes, "program"), faults)


def money_of(row: TargetRencana) -> dict[str, Decimal]:
    """Return the printed money of one row by column, in rupiah."""
    amounts = dict(zip(KOLOM, (*row.daftar_pagu, row.pagu_akhir), strict=True))
    return {column: amount for column, amount in amounts.items() if amount is not None}


def _printed(rows: Sequence[TargetRencana]) -> dict[str, Decimal]:
    """Add the rows of one statement: its money stands with any of its indicators."""
    found: dict[str, Decimal] = {}
    for row in rows:
        for column, amount in money_of(row).items():
            found[column] = found.get(column, Decimal()) + amount
    return found


def _add(rows: Sequence[BarisTc27], nama: str) -> dict[str, Rincian]:
    """Return the sum per column; a row without money in a column adds nothing to it."""
    found = {}
    for column in KOLOM:
        parts = [(row.simpul.uraian, row.nilai(column)) for row in rows]
        known = [(name, amount) for name, amount in parts if amount is not None]
        if known:
            found[column] = _sum(f"jumlah {nama}", "jumlah baris di bawahnya", known)
    return found


def _sum(nama: str, rumus: str, parts: Sequence[tuple[str, Decimal]]) -> Rincian:
    leaves = tuple(entered(name, amount) for name, amount in parts)
    total = sum((amount for _, amount in parts), Decimal())
    return Rincian(nama, total, rumus, " + ".join(show(amount) for _, amount in parts), dari=leaves)


def _faults(row: BarisTc27, tahun: Mapping[str, int]) -> Iterator[SelisihTc27]:
    """Yield the columns that do not equal what stands below, then the end that the years do not give."""
    for column, printed in row.pagu.items():
        below = row.jumlah.get(column)
        if below is not None and below.hasil != printed:
            yield SelisihTc27(row.simpul, column, JenisSelisih.KE_ATAS, printed, below)
    parts = [(f"tahun {year}", row.pagu[column]) for column, year in tahun.items() if column in row.pagu]
    end = row.pagu.get(AKHIR)
    if parts and end is not None:
        over_years = _sum(f"jumlah tahun {row.simpul.uraian}", "jumlah semua tahun", parts)
        if over_years.hasil != end:
            yield SelisihTc27(row.simpul, AKHIR, JenisSelisih.ANTARTAHUN, end, over_years)
