"""The numbers of one column of a table, row by row."""

from collections.abc import Iterable

from selaras.audit.kesamaan import Rentang, exact, printed
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, Kolom, Sel


def cell_of(baris: BarisData, kolom: Kolom) -> Sel | None:
    """Return the cell of a column, None in a row that is shorter."""
    return next((sel for sel in baris.daftar_sel if sel.kolom.indeks == kolom.indeks), None)


def number_of(baris: BarisData, kolom: Kolom) -> AngkaCetak | None:
    """Return the number of a cell, None where it holds none."""
    sel = cell_of(baris, kolom)
    return sel.angka if sel else None


def read_kolom(kolom: Kolom, rows: Iterable[BarisData]) -> tuple[Rentang, ...] | None:
    """Return what the filled cells may stand for; None where one holds no readable number."""
    found: list[Rentang] = []
    for row in rows:
        sel = cell_of(row, kolom)
        if sel is None or sel.is_kosong:
            continue
        value = interval_of(sel.angka)
        if value is None:
            return None
        found.append(value)
    return tuple(found)


def interval_of(angka: AngkaCetak | None) -> Rentang | None:
    """Return what a number may stand for; a whole one is taken as it is."""
    if angka is None or angka.nilai is None:
        return None
    return printed(angka) if angka.desimal else exact(angka.nilai)
