"""Find the header of a table and which column holds which field; position does not matter."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from selaras.exchange.workbook.addresses import column_letter
from selaras.exchange.workbook.columns import Kolom, columns_of
from selaras.exchange.workbook.labels import (
    OTOMATIS,
    header_key,
    header_keys,
    names_a_year,
    shown_label,
)
from selaras.exchange.workbook.problems import MasalahBuku, Tempat, quote
from selaras.exchange.workbook.reading.grid import Kisi
from selaras.exchange.workbook.sheets import Tabel

BARIS_DICARI = 15  # rows in which the header of a sheet may stand
_SURE = 2  # headers that a row must hold to be the header


@dataclass(frozen=True)
class Judul:
    """The header of a table: its row from 0, and the column of each field from 0."""

    baris: int
    letak: dict[str, int]
    masalah: tuple[MasalahBuku, ...]

    def place(self, kisi: Kisi, baris: int, tahun: int | None, kolom: Kolom) -> Tempat:
        """Return where a field of a row (from 0) stands, for a problem."""
        column = self.letak.get(kolom.nama)
        letter = "" if column is None else column_letter(column)
        return Tempat(kisi.lembar, baris + 1, letter, shown_label(kolom.isian.label, tahun))


def known_headers(columns: Sequence[Kolom], tahun: int | None) -> dict[str, Kolom]:
    """Return the columns by every spelling of their header."""
    return {key: kolom for kolom in columns for key in header_keys(kolom.isian.label, tahun)}


def find_header(kisi: Kisi, tabel: Tabel, tahun: int | None, baris: int) -> int | None:
    """Return the row (from 0) with the most known headers among the first `baris`, None without one."""
    known = known_headers(columns_of(tabel.record), tahun)
    best, most = None, _SURE - 1
    for row in range(min(baris, kisi.tinggi)):
        keys = {header_key(kisi.teks(row, column)) for column in range(kisi.lebar)}
        found = len({known[key].nama for key in keys & known.keys()})
        if found > most:
            best, most = row, found
    return best


def read_header(kisi: Kisi, tabel: Tabel, tahun: int | None, baris: int) -> Judul:
    """Place the fields by the header in row `baris`, and say what does not fit."""
    columns = columns_of(tabel.record)
    known = known_headers(columns, tahun)
    places: dict[str, int] = {}
    problems: list[MasalahBuku] = []
    for column in range(kisi.lebar):
        text = kisi.teks(baris, column)
        kolom = known.get(header_key(text))
        where = Tempat(kisi.lembar, baris + 1, column_letter(column))
        if not text:
            problems += _unnamed(kisi, where, baris, column)
        elif kolom is None:
            problems += _unknown(where, text, _labels(columns, tahun), tahun)
        elif kolom.nama in places:
            first = column_letter(places[kolom.nama])
            found = f"kolom {quote(text)} yang sudah ada di kolom {first}"
            problems.append(where.error(found, "tiap kolom satu kali", "hapus salah satu"))
        else:
            places[kolom.nama] = column
    problems += _missing(Tempat(kisi.lembar, baris + 1), columns, places)
    return Judul(baris, places, tuple(problems))


def nearest_label(teks: str, labels: Sequence[str]) -> str:
    """Return the advice that names the most similar label, '' where none is similar."""
    by_key = {header_key(label): label for label in labels}
    near = get_close_matches(header_key(teks)[:80], by_key, n=1)
    return f"mungkin maksudnya '{by_key[near[0]]}'" if near else ""


def _labels(columns: Sequence[Kolom], tahun: int | None) -> list[str]:
    return [shown_label(kolom.isian.label, tahun) for kolom in columns]


def _first_filled(kisi: Kisi, baris: int, column: int) -> int | None:
    """Return the first row below a header (both from 0) that holds something."""
    rows = range(baris + 1, kisi.tinggi)
    return next((row for row in rows if not kisi.sel(row, column).kosong), None)


def _unnamed(kisi: Kisi, where: Tempat, baris: int, column: int) -> list[MasalahBuku]:
    filled = _first_filled(kisi, baris, column)
    if filled is None:
        return []
    found = f"isi pada baris {filled + 1} di bawah judul kosong"
    return [
        where.warning(found, "judul kolom", "tulis judulnya, atau hapus isinya; isinya tidak dibaca")
    ]


def _unknown(where: Tempat, teks: str, labels: list[str], tahun: int | None) -> list[MasalahBuku]:
    if teks.casefold().endswith(OTOMATIS) or (tahun is None and names_a_year(teks)):
        return []
    advice = nearest_label(teks, labels) or "hapus kolom ini bila tidak perlu"
    return [where.warning(f"kolom tak dikenal {quote(teks)}", "judul kolom templat", advice)]


def _missing(where: Tempat, columns: Sequence[Kolom], places: dict[str, int]) -> list[MasalahBuku]:
    return [
        where.error(
            f"tidak ada kolom '{kolom.isian.label}'",
            "semua kolom bertanda *",
            f"tulis judul kolom '{kolom.isian.label}' pada baris ini",
        )
        for kolom in columns
        if kolom.isian.wajib and kolom.nama not in places
    ]
