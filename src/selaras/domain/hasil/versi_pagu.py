"""The pagu in force on a day, and how it came there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.berkas.versi_pagu import JenisVersiPagu, StatusAnggaran, TandaVersi, VersiPagu
from selaras.domain.rincian import Rincian, show


@dataclass(frozen=True)
class LangkahPagu:
    """One version of a row's pagu with what it changed, in rupiah; None for the first."""

    versi: VersiPagu
    selisih: Decimal | None


@dataclass(frozen=True)
class RiwayatPagu:
    """All versions of one budget row, the oldest first."""

    kunci: KunciAnggaran
    daftar_langkah: tuple[LangkahPagu, ...]

    def at(self, tanggal: date) -> VersiPagu | None:
        """Return the version in force on a day, None before the first."""
        known = [langkah.versi for langkah in self.daftar_langkah if langkah.versi.tanggal <= tanggal]
        return known[-1] if known else None

    def status(self, tanggal: date) -> StatusAnggaran:
        """Return whether the row has money on a day; money taken away is told from money never given."""
        now = self.at(tanggal)
        if now is not None and now.pagu > 0:
            return StatusAnggaran.DIANGGARKAN
        steps = [langkah.versi for langkah in self.daftar_langkah if langkah.versi.tanggal <= tanggal]
        had = any(versi.pagu > 0 for versi in steps)
        return StatusAnggaran.DINOLKAN if had else StatusAnggaran.TANPA_ANGGARAN


@dataclass(frozen=True)
class TotalVersi:
    """The whole budget after one version; rows that it does not list keep their pagu."""

    tanda: TandaVersi
    tanggal: date
    nomor: str
    total: Decimal
    selisih: Decimal | None


@dataclass(frozen=True)
class HasilVersiPagu:
    """The budget versions up to a day: the whole after each, and the history of every row."""

    daftar_total: tuple[TotalVersi, ...]
    riwayat: Mapping[KunciAnggaran, RiwayatPagu]


def history_until(daftar_versi: Sequence[VersiPagu], tanggal: date) -> HasilVersiPagu | None:
    """Return how the budget came to what it is on a day, None without a version up to it."""
    known = [versi for versi in daftar_versi if versi.tanggal <= tanggal]
    return HasilVersiPagu(list_total(known), list_riwayat(known)) if known else None


def list_riwayat(daftar_versi: Sequence[VersiPagu]) -> dict[KunciAnggaran, RiwayatPagu]:
    """Return the history of every row by its key."""
    rows: dict[KunciAnggaran, list[VersiPagu]] = defaultdict(list)
    for versi in sorted(daftar_versi, key=_place):
        rows[versi.kunci].append(versi)
    return {kunci: RiwayatPagu(kunci, _steps(versions)) for kunci, versions in sorted(rows.items())}


def pagu_in_force(daftar_versi: Sequence[VersiPagu], tanggal: date) -> dict[KunciAnggaran, VersiPagu]:
    """Return the version in force of every row that has one: absorption uses the end of the period."""
    found = {kunci: riwayat.at(tanggal) for kunci, riwayat in list_riwayat(daftar_versi).items()}
    return {kunci: versi for kunci, versi in found.items() if versi is not None}


def total_pagu(daftar_versi: Sequence[VersiPagu], tanggal: date) -> Rincian:
    """Return the pagu in force on a day over all rows."""
    rows = pagu_in_force(daftar_versi, tanggal)
    rumus = "jumlah pagu yang berlaku"
    if not rows:
        return Rincian("pagu", None, rumus, alasan=f"belum ada pagu pada {tanggal:%Y-%m-%d}")
    leaves = tuple(
        Rincian(f"pagu {kunci.kode}", versi.pagu, sumber=f"{versi.tanda.label} {versi.nomor}".strip())
        for kunci, versi in rows.items()
    )
    working = " + ".join(show(versi.pagu) for versi in rows.values())
    return Rincian("pagu", sum((v.pagu for v in rows.values()), Decimal()), rumus, working, dari=leaves)


def list_total(daftar_versi: Sequence[VersiPagu]) -> tuple[TotalVersi, ...]:
    """Return the total after every version with its difference to the version before."""
    in_force: dict[KunciAnggaran, Decimal] = {}
    totals: list[TotalVersi] = []
    for tanda, versions in _by_version(daftar_versi).items():
        in_force |= {versi.kunci: versi.pagu for versi in versions}
        total = sum(in_force.values(), Decimal())
        change = total - totals[-1].total if totals else None
        totals.append(TotalVersi(tanda, versions[0].tanggal, versions[0].nomor, total, change))
    return tuple(totals)


def _by_version(daftar_versi: Sequence[VersiPagu]) -> Mapping[TandaVersi, list[VersiPagu]]:
    found: dict[TandaVersi, list[VersiPagu]] = defaultdict(list)
    for versi in sorted(daftar_versi, key=_place):
        found[versi.tanda].append(versi)
    return found


def _place(versi: VersiPagu) -> tuple[date, int, Decimal, KunciAnggaran]:
    """Order by day, on one day as the documents follow each other, within a document by row."""
    return versi.tanggal, list(JenisVersiPagu).index(versi.jenis), versi.urutan, versi.kunci


def _steps(versions: Sequence[VersiPagu]) -> tuple[LangkahPagu, ...]:
    before = [None, *(versi.pagu for versi in versions)]
    return tuple(
        LangkahPagu(versi, None if last is None else versi.pagu - last)
        for versi, last in zip(versions, before, strict=False)
    )
