"""The first sheet of a book filled from documents: what a person has to look at, doubts first."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from selaras.domain.berkas import BerkasKinerja, Isian, Profil, isian_of
from selaras.domain.tanggal import format_tanggal
from selaras.exchange.workbook.asal_sel import Pemeriksaan
from selaras.exchange.workbook.labels import shown_label
from selaras.exchange.workbook.sheets import LEMBAR_PROFIL, PROFIL, table_of
from selaras.exchange.workbook.writing.cells import shown
from selaras.exchange.workbook.writing.looks import Gaya
from selaras.exchange.workbook.writing.page import set_up_page

_HEAD = ("Lembar", "Baris", "Kolom", "Isi", "Yang diperiksa", "Sumber")
_WIDTHS = (24, 34, 26, 40, 52, 44)  # characters
_TITLE = "Perlu diperiksa"
_GUIDANCE = (
    "Isian yang diragukan berwarna kuning pada lembarnya; asal setiap isian tertulis pada komentar "
    "selnya. Lembar ini tidak dibaca kembali."
)
_FIRST = 3
_NAMED = ("uraian", "indikator")  # fields that hold the name of a record
_LONGEST = 200  # letters shown of a value


def write_periksa(lembar: Any, gaya: Gaya, berkas: BerkasKinerja, pemeriksaan: Pemeriksaan) -> None:
    """Write the sheet."""
    for column, (head, width) in enumerate(zip(_HEAD, _WIDTHS, strict=True)):
        lembar.set_column(column, column, width)
        lembar.write_string(_FIRST, column, head, gaya.header(wajib=True))
    lembar.write_string(0, 0, _TITLE, gaya.judul)
    lembar.write_string(1, 0, _GUIDANCE, gaya.petunjuk)
    rows = [*_doubts(berkas, pemeriksaan), *_missing(pemeriksaan)]
    for number, row in enumerate(rows, start=_FIRST + 1):
        for column, text in enumerate(row):
            lembar.write_string(number, column, text, gaya.otomatis)
    lembar.freeze_panes(_FIRST + 1, 0)
    lembar.repeat_rows(_FIRST)
    lembar.autofilter(_FIRST, 0, _FIRST + max(len(rows), 1), len(_HEAD) - 1)
    set_up_page(lembar)


def _doubts(berkas: BerkasKinerja, pemeriksaan: Pemeriksaan) -> Iterator[tuple[str, ...]]:
    for (daftar, number, nama), asal in pemeriksaan.asal.items():
        if asal.ragu:
            record = berkas.profil if daftar == PROFIL else getattr(berkas, daftar)[number]
            sheet = LEMBAR_PROFIL if daftar == PROFIL else table_of(daftar).lembar
            notes = isian_of(_record_of(daftar))
            label = shown_label(notes[nama].label, berkas.profil.periode.tahun)
            value = _text(getattr(record, nama))
            yield sheet, _name_of(record, notes), label, value, asal.ragu, asal.sumber


def _record_of(daftar: str) -> type:
    return Profil if daftar == PROFIL else table_of(daftar).record


def _name_of(record: Any, notes: Mapping[str, Isian]) -> str:
    """Return what a person knows a row by: its first field, and its name or its second field."""
    if isinstance(record, Profil):
        return ""
    first, second, *_ = notes
    names = (first, next((name for name in _NAMED if name in notes and name != first), second))
    values = (getattr(record, name) for name in names)
    return " ".join(_text(value) for value in values if value not in {None, ""})


def _text(value: Any) -> str:
    """Return a value as a person reads it, cut where it is long."""
    if isinstance(value, date):
        return format_tanggal(value)
    text = str(value) if type(value) is int else shown(value)
    return text[:_LONGEST]


def _missing(pemeriksaan: Pemeriksaan) -> Iterator[tuple[str, ...]]:
    for sheet, column, what, sought in pemeriksaan.belum_ada:
        yield sheet, "", column, "", what, sought
