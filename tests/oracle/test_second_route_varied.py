"""The five offices with other figures in their cells: round numbers of the reports hide no formula."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.oracle.calling import hitung
from tests.oracle.second_route_alokasi import COMMON
from tests.oracle.second_route_anggaran import QUARTERS
from tests.oracle.second_route_leaves import compare
from tests.oracle.second_route_semua import everything
from tests.oracle.sheets import normal, read_quarter
from tests.oracle.test_second_route import OFFICES

Change = Callable[[Any, int], Any]
HEADS = 4  # the row with the heads of every sheet; records begin below it


def smaller(value: Any, place: int) -> Any:
    """Return a number with two decimals a little below the one that is written."""
    return round(value * (97 - place % 7) / 100, 2)


def spent(value: Any, place: int) -> Any:
    return max(value - 1_001 * (place % 5 + 1), 0)


def more(value: Any, place: int) -> Any:
    return value + place % 3 + 1


# What is filled in the column of that head is changed.
CHANGES: dict[tuple[str, str], Change] = {
    ("Realisasi Kinerja", "realisasi triwulan"): smaller,
    ("Realisasi Kinerja", "pembilang"): lambda value, place: max(value - 1, 0),
    ("Realisasi Anggaran", "s.d. periode (rp)"): spent,
    ("Fisik", "target fisik (%)"): smaller,
    ("Fisik", "realisasi fisik (%)"): lambda value, place: smaller(value, place + 3),
    ("Fisik", "realisasi keuangan (rp)"): spent,
    ("Realisasi Tahun Lalu", "realisasi"): smaller,
    ("Evaluasi", "nilai"): smaller,
    ("Evaluasi Lalu", "nilai"): smaller,
    ("Status Desa", "iks"): smaller,
    ("IPP", "nilai"): smaller,
    ("Pembanding", "nilai"): smaller,
    ("Formasi", "bezetting"): more,
    ("Pegawai", "jumlah"): more,
    ("Aset", "banyaknya"): more,
    ("Belanja", "realisasi (rp)"): spent,
    ("Rencana Aksi", "target tw ii"): more,
    ("SKM", "u3"): lambda value, place: place % 4 + 1,
    ("Matriks Desa", "tercapai"): lambda value, place: "Ya" if place % 3 else "Tidak",
    ("Program & Pagu", "belanja modal (rp)"): lambda value, place: value if place % 3 else None,
}


def vary(book: openpyxl.Workbook) -> int:
    """Change the cells, and return how many were changed."""
    changed = 0
    for (name, head), change in CHANGES.items():
        if name in book.sheetnames:
            for cell in filled(book[name], head):
                cell.value = change(cell.value, cell.row)
                changed += 1
    return changed


def filled(sheet: Any, head: str) -> list[Any]:
    place = column(sheet, head)
    cells = [sheet.cell(row, place) for row in range(HEADS + 1, sheet.max_row + 1)]
    return [cell for cell in cells if cell.value is not None]


def column(sheet: Any, head: str) -> int:
    return [normal(cell.value) for cell in sheet[HEADS]].index(head) + 1


def promise_targets(book: openpyxl.Workbook) -> None:
    """Fill the targets of earlier years, which the reports do not print."""
    if "Realisasi Tahun Lalu" in book.sheetnames:
        sheet = book["Realisasi Tahun Lalu"]
        for cell in filled(sheet, "realisasi"):
            sheet.cell(cell.row, column(sheet, "target")).value = (
                round(cell.value + cell.row % 4, 2) or 1
            )


def tell_quarters(book: openpyxl.Workbook, last: int) -> None:
    """Tell every other spending by quarters in the place of one sum."""
    sheet = book["Realisasi Anggaran"]
    for cell in filled(sheet, "s.d. periode (rp)")[::2]:
        parts = [cell.value // 3, cell.value - cell.value // 3, 0, 0]
        for part, head in zip(parts[:last], QUARTERS, strict=False):
            sheet.cell(cell.row, column(sheet, head)).value = part
        cell.value = None


def share_out(book: openpyxl.Workbook) -> None:
    """Give a part of some sub kegiatan to the office as a whole."""
    if "Alokasi" not in book.sheetnames:
        return
    sheet = book["Alokasi"]
    purpose = column(sheet, "kode indikator")
    cells = [
        cell
        for cell in filled(sheet, "bobot (%)")
        if cell.value == 100 and sheet.cell(cell.row, purpose).value != COMMON
    ]
    for place, cell in enumerate(cells[::4], start=sheet.max_row + 1):
        cell.value = 62.5
        for head, value in (("kode", sheet.cell(cell.row, 1).value), ("bobot (%)", 37.5)):
            sheet.cell(place, column(sheet, head)).value = value
        sheet.cell(place, purpose).value = COMMON
        for head in ("sumber dana", "keterangan"):
            own = sheet.cell(cell.row, column(sheet, head)).value
            sheet.cell(place, column(sheet, head)).value = own


@OFFICES
def test_other_figures_are_computed_again_and_the_same(
    path: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    book = openpyxl.load_workbook(path)
    assert vary(book) > 20
    promise_targets(book)
    tell_quarters(book, read_quarter(path))
    share_out(book)
    other = tmp_path / path.name
    book.save(other)
    found = hitung(other, capfdbinary)
    assert compare(found, everything(other)) == []
    assert len(compare(found, everything(path))) > 50  # the changed cells were really read
