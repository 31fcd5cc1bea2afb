"""Tables as data, and tables without lines that only lay out text: signatures, 'name : value', boxes."""

import re
from collections.abc import Iterator

from selaras.exchange.naskah.cells import SelLetak, TabelLetak
from selaras.exchange.naskah.potongan import BarisKisi, Kisi, Potongan, Teks

_SIGNED = re.compile(r"\bNIP\b", re.IGNORECASE)
_MARK = re.compile(r"(?:\d{1,3}|[A-Za-z]{1,2}|[ivxIVX]+)[.)]|[-•▪➤–]")
_STACKED = 2  # lines in one cell of a column that is read downwards


def lay_out(tabel: TabelLetak) -> Iterator[Potongan]:
    """Yield a grid for data, lines of text for layout; tables within cells follow."""
    if _is_box(tabel):
        yield from _lines(cell for row in tabel.daftar_baris for cell in row)
    elif not tabel.is_bergaris and (colon := _colon_column(tabel)) is not None:
        yield from _fields(tabel, colon)
    elif not tabel.is_bergaris and _is_side_by_side(tabel):
        yield from _columns(tabel, range(tabel.lebar))
    elif not tabel.is_bergaris and _is_list(tabel):
        yield from (Teks(_joined(row), None, _page(row)) for row in tabel.daftar_baris if _joined(row))
    elif rows := tuple(_grid_row(row, tabel.lebar) for row in tabel.daftar_baris):
        yield Kisi(rows)
    for row in tabel.daftar_baris:
        for cell in row:
            yield from cell.isi.daftar_tabel


def _is_box(tabel: TabelLetak) -> bool:
    """Tell whether the table is a frame around text: one column, and one row or no lines."""
    filled = {cell.kolom for row in tabel.daftar_baris for cell in row if cell.teks}
    return len(filled) <= 1 and (len(tabel.daftar_baris) <= 1 or not tabel.is_bergaris)


def _colon_column(tabel: TabelLetak) -> int | None:
    """Return the first column that holds colons alone, None where there is none."""
    texts: dict[int, set[str]] = {}
    for row in tabel.daftar_baris:
        for cell in row:
            texts.setdefault(cell.kolom, set()).add(cell.teks)
    found = (column for column in sorted(texts) if column and {":"} <= texts[column] <= {"", ":"})
    return next(found, None)


def _is_side_by_side(tabel: TabelLetak) -> bool:
    """Tell whether columns are read downwards: blocks of lines side by side, or signatures."""
    cells = [cell for row in tabel.daftar_baris for cell in row]
    if any(_SIGNED.search(cell.teks) for cell in cells):
        return True
    return tabel.lebar <= 2 and any(len(cell.isi.daftar_baris) >= _STACKED for cell in cells)


def _is_list(tabel: TabelLetak) -> bool:
    """Tell whether the first column holds the marks of a list."""
    first = [row[0].teks for row in tabel.daftar_baris if row]
    marks = [bool(_MARK.fullmatch(text)) for text in first if text]
    return tabel.lebar == 2 and bool(marks) and all(marks)


def _fields(tabel: TabelLetak, colon: int) -> Iterator[Teks]:
    """Yield 'name : value' row by row; columns further right that run down follow on their own."""
    beside = {
        cell.kolom
        for row in tabel.daftar_baris
        for cell in row
        if cell.kolom > colon + 1 and (cell.is_lanjutan or len(cell.isi.daftar_baris) >= _STACKED)
    }
    for row in tabel.daftar_baris:
        text = " ".join(cell.teks for cell in row if cell.kolom not in beside and cell.teks)
        if text.strip(" :"):
            yield Teks(text, None, _page(row))
    yield from _columns(tabel, sorted(beside))


def _columns(tabel: TabelLetak, columns: range | list[int]) -> Iterator[Teks]:
    for column in columns:
        yield from _lines(c for row in tabel.daftar_baris for c in row if c.kolom == column)


def _lines(cells: Iterator[SelLetak]) -> Iterator[Teks]:
    for cell in cells:
        yield from (Teks(line, None, cell.isi.halaman) for line in cell.isi.daftar_baris)


def _grid_row(row: tuple[SelLetak, ...], width: int) -> BarisKisi:
    texts = [""] * max(width, 1)
    for cell in row:
        texts[cell.kolom] = cell.teks
    return BarisKisi(tuple(texts), _page(row))


def _joined(row: tuple[SelLetak, ...]) -> str:
    return " ".join(filter(None, (cell.teks for cell in row)))


def _page(row: tuple[SelLetak, ...]) -> int | None:
    return next((c.isi.halaman for c in row if c.isi.halaman is not None), None)
