"""Read the whole workbook and list every problem in one pass."""

from collections.abc import Mapping

from selaras.exchange.workbook.problems import BukuError, HasilBaca, MasalahBuku, Tempat, limit
from selaras.exchange.workbook.reading.assembling import assemble
from selaras.exchange.workbook.reading.form import HasilProfil, read_form
from selaras.exchange.workbook.reading.grid import Kisi
from selaras.exchange.workbook.reading.headers import BARIS_DICARI, find_header, read_header
from selaras.exchange.workbook.reading.rows import HasilTabel, read_rows
from selaras.exchange.workbook.reading.sheets_found import open_sheets
from selaras.exchange.workbook.sheets import DAFTAR_LEMBAR, DAFTAR_TABEL, LEMBAR_PROFIL, PROFIL, Tabel

_ORDER = {name: number for number, name in enumerate(DAFTAR_LEMBAR)}


def read_workbook(content: bytes) -> HasilBaca:
    """Return the berkas, or every reason why there is none; never raises, whatever the bytes are."""
    try:
        grids, problems = open_sheets(content)
    except BukuError as refusal:
        return HasilBaca(None, (refusal.masalah,))
    form = _read_profile(grids.get(LEMBAR_PROFIL))
    tables = {t.daftar: _read_table(grids.get(t.lembar), t, form.tahun) for t in DAFTAR_TABEL}
    berkas, misfits = assemble(form, tables)
    everything = [*problems, *form.masalah, *(m for t in tables.values() for m in t.masalah), *misfits]
    result = HasilBaca(berkas, limit(sorted(everything, key=_place)), _scope(form, tables))
    return HasilBaca(None, result.daftar_masalah, result.cakupan) if result.kesalahan else result


def _scope(form: HasilProfil, tables: Mapping[str, HasilTabel]) -> dict[str, frozenset[str]]:
    """Return the fields that the book has a place for, by list."""
    found = {name: frozenset(t.judul.letak) for name, t in tables.items() if t.judul is not None}
    return {
        PROFIL: frozenset(n for n, place in form.tempat.items() if place.baris is not None),
        **found,
    }


def _place(masalah: MasalahBuku) -> tuple[int, int, int, str]:
    """Sort as a person works through the book: sheet, row, column."""
    sheet = _ORDER.get(masalah.lembar, -1)
    return sheet, masalah.baris or 0, len(masalah.kolom), masalah.kolom


def _read_profile(kisi: Kisi | None) -> HasilProfil:
    if kisi is None:
        return HasilProfil(None, {}, ())
    header = find_header(kisi, DAFTAR_TABEL[0], None, kisi.tinggi)
    return read_form(kisi, kisi.tinggi if header is None else header)


def _read_table(kisi: Kisi | None, tabel: Tabel, tahun: int | None) -> HasilTabel:
    if kisi is None:  # reported with the sheets
        return HasilTabel(tabel, None)
    rows = kisi.tinggi if tabel.lembar == LEMBAR_PROFIL else BARIS_DICARI
    header = find_header(kisi, tabel, tahun, rows)
    if header is None:
        return HasilTabel(tabel, None, masalah=(_no_header(tabel),))
    return read_rows(kisi, tabel, read_header(kisi, tabel, tahun, header), tahun)


def _no_header(tabel: Tabel) -> MasalahBuku:
    return Tempat(tabel.lembar).error(
        f"tidak ada baris judul kolom tabel '{tabel.judul}'",
        f"judul kolom seperti pada templat, dalam {BARIS_DICARI} baris pertama",
        "salin baris judul dari templat",
    )
