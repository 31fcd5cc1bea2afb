"""Write the first sheet: the profile as a form, the officials as a table below it."""

from selaras.domain.berkas import JenisIsian, Profil
from selaras.exchange.workbook.columns import Kolom, columns_of
from selaras.exchange.workbook.labels import WAJIB
from selaras.exchange.workbook.sheets import DAFTAR_TABEL, JUDUL_PROFIL, PETUNJUK_PROFIL, PROFIL
from selaras.exchange.workbook.writing.cells import write_cell
from selaras.exchange.workbook.writing.pen import Penulis
from selaras.exchange.workbook.writing.tables import wrapped_height, write_table
from selaras.exchange.workbook.writing.validation import validation_of

_FIRST = 3  # row of the first field from 0
_WIDTHS = (30, 46, 22, 24, 18, 30)  # characters, of the columns that form and table share
_ROW, _TALL_ROW = 20, 64  # points


def write_form(penulis: Penulis) -> int:
    """Write the sheet and return its last prepared row (from 0)."""
    sheet, look = penulis.lembar, penulis.gaya
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, JUDUL_PROFIL, look.judul)
    sheet.write_string(1, 0, PETUNJUK_PROFIL, look.petunjuk)
    row = _FIRST
    for kolom in columns_of(Profil):
        _write_field(penulis, row, kolom)
        row += 1
    tabel = DAFTAR_TABEL[0]
    sheet.write_string(row + 1, 0, tabel.judul, look.judul)
    sheet.write_string(row + 2, 0, tabel.petunjuk, look.petunjuk)
    return write_table(penulis, tabel, row + 4)


def _write_field(penulis: Penulis, row: int, kolom: Kolom) -> None:
    sheet, look, note = penulis.lembar, penulis.gaya, kolom.isian
    value = None if penulis.berkas is None else getattr(penulis.berkas.profil, kolom.nama)
    example = f" (misalnya {note.contoh})" if note.contoh and note.contoh not in note.petunjuk else ""
    sheet.write_string(row, 0, note.label + (WAJIB if note.wajib else ""), look.header(wajib=note.wajib))
    write_cell(penulis, (row, 1), value, kolom, "formulir")
    penulis.tell_source((row, 1), (PROFIL, 0, kolom.nama))
    sheet.write_string(row, 2, note.petunjuk + example, look.petunjuk_isian)
    sheet.data_validation(row, 1, row, 1, validation_of(kolom))
    usual = _TALL_ROW if note.jenis is JenisIsian.TEKS_PANJANG else _ROW
    sheet.set_row(row, max(usual, wrapped_height(value, _WIDTHS[1])))
