"""The tables of a report, their columns known and what a page break cut joined again."""

from collections.abc import Sequence
from dataclasses import replace

from selaras.domain.naskah.angka_cetak import AngkaCetak, GayaAngka
from selaras.domain.naskah.isi import BarisTabel, Naskah
from selaras.domain.naskah.pengenalan.angka import read_angka
from selaras.domain.naskah.pengenalan.gaya import UANG, decide_gaya, gaya_hitungan, gaya_sel
from selaras.domain.naskah.pengenalan.isi_kolom import ANGKA, TEKS
from selaras.domain.naskah.pengenalan.jenis_baris import jenis_baris
from selaras.domain.naskah.pengenalan.potongan import Rakitan, assemble
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Sel, Tabel

_NEARLY_ALL = 95  # per cent of the numbers that must be of one style before others are read by it
_WITH_NUMBERS = ANGKA | {JenisKolom.LAIN, JenisKolom.KETERANGAN}
_Row = tuple[BarisTabel, dict[Kolom, str]]


def recognise_tabel(naskah: Naskah) -> tuple[Tabel, ...]:
    """Return the tables in order. A column merged with the text before it is one with it."""
    made = assemble(naskah)
    common = _common_style(made)
    return tuple(_build(number, one, common) for number, one in enumerate(made, start=1))


def _common_style(daftar: Sequence[Rakitan]) -> GayaAngka | None:
    """Return the style that the cells of a report surely share, None where it mixes them."""
    texts = (text for made in daftar for rows, _ in made.daftar_isi for row in rows for text in row.sel)
    return decide_gaya(texts, _NEARLY_ALL)


def _build(number: int, made: Rakitan, common: GayaAngka | None) -> Tabel:
    owners = _numbered(_owners(made.kolom))
    rows = [
        (row, _cells(row, places, owners))
        for piece, places in made.daftar_isi
        for row in piece
        if any(row.sel)
    ]
    columns = tuple(dict.fromkeys(owners.values()))
    styles = _styles(columns, rows, common)
    return Tabel(
        number,
        made.judul,
        made.kepala,
        columns,
        tuple(_row(row, cells, columns, styles) for row, cells in rows),
    )


def _owners(kolom: Sequence[Kolom]) -> dict[Kolom, Kolom]:
    """Return for each column the one that holds its text: itself, or the one it was merged with."""
    owners: dict[Kolom, Kolom] = {}
    last: Kolom | None = None
    for column in kolom:
        if column.teks or last is None or last.jenis not in TEKS or column.jenis is not last.jenis:
            last = column
        owners[column] = last
    return owners


def _numbered(owners: dict[Kolom, Kolom]) -> dict[Kolom, Kolom]:
    """Return the same with the columns numbered from 0, as their cells lie in every row."""
    numbered = {
        column: replace(column, indeks=place)
        for place, column in enumerate(dict.fromkeys(owners.values()))
    }
    return {column: numbered[owner] for column, owner in owners.items()}


def _cells(row: BarisTabel, places: dict[int, Kolom], owners: dict[Kolom, Kolom]) -> dict[Kolom, str]:
    found: dict[Kolom, str] = {}
    for place, text in enumerate(row.sel):
        column = places.get(place, Kolom(place, JenisKolom.LAIN, ""))
        owner = owners.get(column, column)
        found[owner] = " ".join(filter(None, (found.get(owner, ""), text)))
    return found


def _styles(
    columns: Sequence[Kolom], rows: Sequence[_Row], common: GayaAngka | None
) -> dict[Kolom, GayaAngka | None]:
    """Return the style of each column: its own, else that of its table, else that of the report."""
    texts = {column: [cells.get(column, "") for _, cells in rows] for column in columns}
    shared = decide_gaya(
        text
        for column in columns
        if column.jenis not in UANG
        for text in _numbers(column, texts[column])
    )
    own = {column: _numbers(column, texts[column]) for column in columns}
    return {
        column: decide_gaya(own[column]) or gaya_hitungan(column.teks, own[column]) or shared or common
        for column in columns
    }


def _numbers(column: Kolom, texts: list[str]) -> list[str]:
    return texts if column.jenis in _WITH_NUMBERS else []


def _row(
    row: BarisTabel,
    cells: dict[Kolom, str],
    columns: Sequence[Kolom],
    styles: dict[Kolom, GayaAngka | None],
) -> BarisData:
    extra = [column for column in cells if column not in styles and cells[column]]
    sel = tuple(
        Sel(cells.get(column, ""), column, _angka(cells.get(column, ""), column, styles.get(column)))
        for column in (*columns, *extra)
    )
    return BarisData(row.tempat, jenis_baris(sel), sel)


def _angka(teks: str, kolom: Kolom, gaya: GayaAngka | None) -> AngkaCetak | None:
    if kolom.jenis not in _WITH_NUMBERS:
        return None
    return read_angka(teks, gaya_sel(teks, kolom.jenis, gaya))
