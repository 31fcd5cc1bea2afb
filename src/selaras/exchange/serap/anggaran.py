"""Programme and budget, and the money spent: from the fullest table that has codes and a pagu."""

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.domain.kode import Kode, KodeError, parse_kode
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import JenisBaris
from selaras.exchange.serap.bahan import Bahan
from selaras.exchange.serap.kata import number_of, same_name
from selaras.exchange.serap.terserap import Draf, Isi, Terserap

PAGU, BELANJA = "daftar_anggaran", "daftar_realisasi_anggaran"
_QUARTERS = 4
_TWO_PAGU = "tabel lain mencetak pagu yang berbeda"
_TWO_SPENT = "tabel lain mencetak realisasi yang berbeda"


def take_anggaran(bahan: Bahan, hasil: Terserap) -> None:
    """Fill the budget and what was spent."""
    rows = _coded(bahan)
    tables = {row.tabel.nomor: row.tabel for row, _ in rows}
    best = max(tables, key=lambda n: _worth([r for r, _ in rows if r.tabel.nomor == n]), default=None)
    chosen = [(row, kode) for row, kode in rows if row.tabel.nomor == best]
    parents = {induk for _, kode in chosen for induk in kode.daftar_induk}
    named = _rows_by_name(bahan, chosen)
    seen: set[Kode] = set()
    for row, kode in chosen:
        if kode not in seen:
            seen.add(kode)
            others = [r for r, k in rows if k == kode and r.tabel.nomor != best]
            others += named.get(kode, ())
            baris = _Baris(bahan, row, kode, others, kode in parents)
            hasil.add(PAGU, _pagu(baris))
            hasil.add(BELANJA, _spent(baris))


def _coded(bahan: Bahan) -> list[tuple[BarisUang, Kode]]:
    """Return the rows of money with a code from programme down."""
    found = []
    for row in bahan.naskah.daftar_uang:
        if row.kode and row.jenis is JenisBaris.DATA:
            try:
                kode = parse_kode(row.kode)
            except KodeError:
                continue
            if len(kode.bagian) > 2:
                found.append((row, kode))
    return found


def _rows_by_name(bahan: Bahan, chosen: Sequence[tuple[BarisUang, Kode]]) -> dict[Kode, list[BarisUang]]:
    """Return the rows without a code whose name only one code has."""
    codes: dict[str, set[Kode]] = {}
    for row, kode in chosen:
        codes.setdefault(same_name(row.uraian), set()).add(kode)
    found: dict[Kode, list[BarisUang]] = {}
    for row in bahan.naskah.daftar_uang:
        known = codes.get(same_name(row.uraian), set())
        if len(known) == 1 and not row.kode and row.jenis is JenisBaris.DATA:
            found.setdefault(next(iter(known)), []).append(row)
    return found


def _worth(rows: Sequence[BarisUang]) -> tuple[int, int]:
    """Return how much a table tells: rows with pagu and with realisasi, then all rows."""
    both = sum((row.pagu is not None) + (row.realisasi is not None) for row in rows)
    return both, len(rows)


@dataclass(frozen=True)
class _Baris:
    """A row of money, the rows of other tables with its code, and whether rows stand below it."""

    bahan: Bahan
    uang: BarisUang
    kode: Kode
    lain: Sequence[BarisUang]
    is_induk: bool

    def amount(self, nama: str, ragu: str) -> Isi:
        """Return an amount, in doubt where another table prints it otherwise."""
        own = self.bahan.isi(number_of(getattr(self.uang, nama)), self.uang.tempat)
        others = dict.fromkeys(row.nilai(nama) for row in self.lain)
        return own.against((v for v in others if v not in {None, self.uang.nilai(nama)}), ragu)

    def draft(self) -> Draf:
        """Return a record with the code."""
        return Draf(kode=self.bahan.isi(self.kode, self.uang.tempat))


def _pagu(row: _Baris) -> Draf:
    draf = row.draft()
    draf.put("uraian", row.bahan.isi(row.uang.uraian, row.uang.tempat))
    draf.put("angka_dokumen" if row.is_induk else "pagu", row.amount("pagu", _TWO_PAGU))
    if not row.is_induk:
        for name in ("belanja_operasi", "belanja_modal"):
            draf.put(name, row.bahan.isi(row.uang.nilai(name), row.uang.tempat))
    return draf


def _spent(row: _Baris) -> Draf:
    draf, spent = row.draft(), row.amount("realisasi", _TWO_SPENT)
    quarters = [number_of(angka) for angka in row.uang.pecahan]
    if row.is_induk:
        draf.put("angka_dokumen", spent)
    elif len(quarters) == _QUARTERS and None not in quarters:
        for number, amount in enumerate(quarters, start=1):
            draf.put(f"tw{number}", row.bahan.isi(amount, row.uang.tempat))
    else:
        draf.put("sd_periode", spent)
    return draf
