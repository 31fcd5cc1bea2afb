"""Write the whole workbook; the same berkas always gives the same bytes."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from math import ceil
from typing import Any

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.workbook.asal_sel import LEMBAR_PERIKSA, Pemeriksaan
from selaras.exchange.workbook.sheets import DAFTAR_TABEL, LEMBAR_PROFIL, Tabel
from selaras.exchange.workbook.writing.choosing import UNTUK_BAKU, choose_tables
from selaras.exchange.workbook.writing.form import write_form
from selaras.exchange.workbook.writing.layout import BARIS_JUDUL, last_printed_column, places_of
from selaras.exchange.workbook.writing.looks import Gaya
from selaras.exchange.workbook.writing.page import CREATED, set_up_page
from selaras.exchange.workbook.writing.pen import Penulis
from selaras.exchange.workbook.writing.periksa import write_periksa
from selaras.exchange.workbook.writing.tables import set_widths, write_table

_TITLES: Mapping[str, str] = {
    "pk": "Buku kerja perjanjian kinerja",
    "renaksi": "Buku kerja perjanjian kinerja dan rencana aksi",
    "triwulan": "Buku kerja laporan kinerja triwulan",
    "lkjip": "Buku kerja laporan kinerja tahunan",
    "semua": "Buku kerja laporan kinerja",
}
_LETTERS_ON_PAGE = 220  # across a landscape page, at the smallest size that reads well


def write_workbook(
    berkas: BerkasKinerja | None = None,
    untuk: str = UNTUK_BAKU,
    lembar: Sequence[str] = (),
    pemeriksaan: Pemeriksaan | None = None,
) -> bytes:
    """Return an .xlsx file; without a berkas the empty template for the work named by `untuk`.

    `lembar` names sheets to add; a list with records always gets its sheet. `pemeriksaan` tells where
    the values were taken from: each cell says so, and a sheet of its own comes first. Raises ValueError
    for an unknown `untuk` or sheet, and for text that is too long for a cell.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415 -- slow to load, and only writing needs it

    tables = choose_tables(berkas, untuk, lembar)
    stream = BytesIO()
    with Workbook(stream, {"in_memory": True}) as buku:
        buku.set_properties({"title": _TITLES[untuk], "author": "Selaras", "created": CREATED})
        buku.set_calc_mode("auto")
        _write_sheets(buku, berkas, tables, pemeriksaan)
    return stream.getvalue()


def _write_sheets(
    buku: Any,
    berkas: BerkasKinerja | None,
    daftar_tabel: Sequence[Tabel],
    pemeriksaan: Pemeriksaan | None,
) -> None:
    gaya, names = Gaya(buku), (LEMBAR_PROFIL, *(tabel.lembar for tabel in daftar_tabel))
    if pemeriksaan is not None and berkas is not None:
        write_periksa(buku.add_worksheet(LEMBAR_PERIKSA), gaya, berkas, pemeriksaan)
    told = pemeriksaan or Pemeriksaan()
    form = Penulis(buku.add_worksheet(LEMBAR_PROFIL), gaya, berkas, names, told)
    set_up_page(form.lembar)
    form.lembar.print_area(0, 0, write_form(form), len(places_of(DAFTAR_TABEL[0])) - 1)
    for tabel in daftar_tabel:
        _write_sheet(Penulis(buku.add_worksheet(tabel.lembar), gaya, berkas, names, told), tabel)


def _write_sheet(penulis: Penulis, tabel: Tabel) -> None:
    sheet = penulis.lembar
    set_widths(penulis, tabel)
    sheet.write_string(0, 0, tabel.judul, penulis.gaya.judul)
    sheet.write_string(1, 0, tabel.petunjuk, penulis.gaya.petunjuk)
    last = write_table(penulis, tabel, BARIS_JUDUL)
    sheet.freeze_panes(BARIS_JUDUL + 1, 1)
    sheet.repeat_rows(BARIS_JUDUL)
    sheet.repeat_columns(0)
    sheet.print_area(0, 0, last, last_printed_column(tabel))
    set_up_page(sheet, ceil(sum(place.lebar for place in places_of(tabel)) / _LETTERS_ON_PAGE))
