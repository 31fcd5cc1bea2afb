"""Spending by account: parents summed, absorption, and the change against last year."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.belanja import Belanja
from selaras.domain.hasil.uang import Uang, add_up
from selaras.domain.pilihan import Pilihan
from selaras.domain.rincian import Rincian, entered, show

AKUN_MODAL = "5.2"  # the chart of accounts that all regional governments use


class ArahPerubahan(Pilihan):
    """How an amount stands to that of last year."""

    NAIK = "naik", "Naik"
    TURUN = "turun", "Turun"
    TETAP = "tetap", "Tetap"


@dataclass(frozen=True)
class PerubahanBelanja:
    """Spending of this year less last year's, in rupiah and in percent of last year's."""

    lalu: Decimal | None
    selisih: Rincian
    persen: Rincian

    @property
    def arah(self) -> ArahPerubahan | None:
        """Return whether spending rose, None while one of the years is not known."""
        match self.selisih.hasil:
            case None:
                return None
            case amount if amount > 0:
                return ArahPerubahan.NAIK
            case amount if amount < 0:
                return ArahPerubahan.TURUN
            case _:
                return ArahPerubahan.TETAP


@dataclass(frozen=True)
class SimpulBelanja:
    """An account with its money and the accounts below it. `kedalaman` is 0 for the highest."""

    akun: Belanja
    kedalaman: int
    uang: Uang
    perubahan: PerubahanBelanja
    daftar_anak: tuple["SimpulBelanja", ...] = ()

    def walk(self) -> Iterator["SimpulBelanja"]:
        """Yield this account, then all below it."""
        yield self
        for anak in self.daftar_anak:
            yield from anak.walk()


@dataclass(frozen=True)
class HasilBelanja:
    """The highest accounts and their total."""

    daftar_akun: tuple[SimpulBelanja, ...]
    total: Uang
    perubahan: PerubahanBelanja

    def walk(self) -> Iterator[SimpulBelanja]:
        """Yield every account, a parent before its children, in the order of the codes."""
        for akun in self.daftar_akun:
            yield from akun.walk()


def calculate_belanja(daftar_belanja: Sequence[Belanja]) -> HasilBelanja:
    """Return the accounts as a tree, each below the nearest account above it that has a row.

    Of rows with the same code the first counts.
    """
    rows: dict[str, Belanja] = {}
    for row in sorted(daftar_belanja, key=_place):
        rows.setdefault(row.akun, row)
    children: dict[str | None, list[Belanja]] = {}
    for row in rows.values():
        children.setdefault(parent_of(row, rows), []).append(row)
    top = tuple(_node(row, children, 0) for row in children.get(None, ()))
    last = _add_last([node.perubahan.lalu for node in top])
    total = add_up([node.uang for node in top])
    return HasilBelanja(top, total, compare_spending(total.realisasi, last))


def parent_of(row: Belanja, known: Mapping[str, Belanja]) -> str | None:
    """Return the code of the nearest account above that has a row, None for the highest."""
    return next((code for code in reversed(row.daftar_induk) if code in known), None)


def compare_spending(kini: Decimal | None, lalu: Decimal | None) -> PerubahanBelanja:
    """Return the change against last year; percent needs spending last year to be measured by."""
    rumus = "realisasi tahun ini - realisasi tahun lalu"
    share = "(realisasi tahun ini - realisasi tahun lalu) / realisasi tahun lalu × 100"
    if kini is None or lalu is None:
        reason = f"realisasi {'tahun ini' if kini is None else 'tahun lalu'} belum ada"
        missing = (Rincian("perubahan belanja", None, r, alasan=reason) for r in (rumus, share))
        return PerubahanBelanja(lalu, *missing)
    leaves = (entered("realisasi tahun ini", kini), entered("realisasi tahun lalu", lalu))
    working = f"{show(kini)} - {show(lalu)}"
    change = Rincian("perubahan belanja", kini - lalu, rumus, working, dari=leaves)
    if lalu == 0:
        reason = "realisasi tahun lalu nol"
        return PerubahanBelanja(lalu, change, Rincian("perubahan belanja", None, share, alasan=reason))
    percent = (kini - lalu) * 100 / lalu
    working = f"({working}) / {show(lalu)} × 100"
    return PerubahanBelanja(lalu, change, Rincian("perubahan belanja", percent, share, working))


def belanja_modal(hasil: HasilBelanja) -> SimpulBelanja | None:
    """Return belanja modal with what stands below it, None where the book has no such account."""
    return next((node for node in hasil.walk() if node.akun.akun == AKUN_MODAL), None)


def _place(row: Belanja) -> tuple[tuple[int, str], ...]:
    """Order codes part by part as numbers: 5.1.2 before 5.1.10."""
    return tuple((len(part.lstrip("0")), part.lstrip("0")) for part in row.akun.split("."))


def _node(row: Belanja, children: Mapping[str | None, Sequence[Belanja]], depth: int) -> SimpulBelanja:
    below = tuple(_node(child, children, depth + 1) for child in children.get(row.akun, ()))
    if below:
        uang = add_up([node.uang for node in below])
        last = _add_last([node.perubahan.lalu for node in below])
    else:
        reason = "" if row.realisasi is not None else "realisasi belum diisi"
        uang = Uang(row.anggaran, row.realisasi, reason, lengkap=row.realisasi is not None)
        last = row.realisasi_lalu
    spent = uang.realisasi if uang.lengkap else None
    return SimpulBelanja(row, depth, uang, compare_spending(spent, last), below)


def _add_last(amounts: Sequence[Decimal | None]) -> Decimal | None:
    """Return the sum of last year, None as soon as one account is not known: half a year is no base."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal()) if known and len(known) == len(amounts) else None
