"""Read the rows of a table into records."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from selaras.domain.berkas import JenisIsian
from selaras.exchange.workbook.addresses import range_address
from selaras.exchange.workbook.columns import Kolom, columns_of
from selaras.exchange.workbook.problems import MasalahBuku, Tempat
from selaras.exchange.workbook.reading.converting import convert
from selaras.exchange.workbook.reading.grid import Kisi, Sel
from selaras.exchange.workbook.reading.headers import Judul
from selaras.exchange.workbook.reading.terbaca import SelError
from selaras.exchange.workbook.sheets import Tabel

_OR_DROP = ", atau hapus baris ini"


@dataclass(frozen=True)
class Baris:
    """One row. `nomor` is its number in Excel, `cacat` tells that some field could not be read.

    The record of a defective row holds stand-ins, so that rows pointing at it are not blamed;
    it is None where the key, or a number or date that it must have, is unreadable.
    """

    nomor: int
    record: Any
    cacat: bool


@dataclass(frozen=True)
class HasilTabel:
    """The rows of a table, where its columns stand, and what is wrong with it."""

    tabel: Tabel
    judul: Judul | None
    daftar: tuple[Baris, ...] = ()
    masalah: tuple[MasalahBuku, ...] = ()


@dataclass(frozen=True)
class Isi:
    """The values of one row or form, by field; a field that could not be read is in `keliru`."""

    nilai: dict[str, Any]
    keliru: frozenset[str]
    masalah: tuple[MasalahBuku, ...]


def read_rows(kisi: Kisi, tabel: Tabel, judul: Judul, tahun: int | None) -> HasilTabel:
    """Read every row below the header that holds something."""
    columns = columns_of(tabel.record)
    rows: list[Baris] = []
    problems = [*judul.masalah, *_merged(kisi, judul)]
    for number in range(judul.baris + 1, kisi.tinggi):
        cells = {name: kisi.sel(number, column) for name, column in judul.letak.items()}
        if all(cell.kosong for cell in cells.values()):
            continue
        found = read_values(columns, cells, partial(judul.place, kisi, number, tahun), _OR_DROP)
        rows.append(Baris(number + 1, _record(tabel, columns, found), bool(found.keliru)))
        problems += found.masalah
    return HasilTabel(tabel, judul, tuple(rows), tuple(problems))


def read_values(
    columns: tuple[Kolom, ...],
    cells: Mapping[str, Sel],
    place_of: Callable[[Kolom], Tempat],
    remedy: str = "",
) -> Isi:
    """Convert the cells of one record; a field without a cell takes what an empty one means.

    `remedy` is what else than filling in mends a required cell that is empty.
    """
    values: dict[str, Any] = {}
    wrong: set[str] = set()
    problems: list[MasalahBuku] = []
    for kolom in columns:
        try:
            found = convert(cells.get(kolom.nama, Sel()), kolom)
        except SelError as error:
            note = error.catatan
            problems.append(place_of(kolom).error(note.ditemukan, note.diharapkan, note.saran))
            wrong.add(kolom.nama)
            continue
        problems += [
            place_of(kolom).warning(n.ditemukan, n.diharapkan, n.saran) for n in found.peringatan
        ]
        if found.nilai in {None, ""} and kolom.isian.wajib:
            wrong.add(kolom.nama)
            if kolom.nama in cells:  # a column that is missing altogether has been reported once
                problems.append(_required(place_of(kolom), kolom, remedy))
        values[kolom.nama] = kolom.baku if found.nilai is None else found.nilai
    return Isi(values, frozenset(wrong), tuple(problems))


def _required(place: Tempat, kolom: Kolom, remedy: str) -> MasalahBuku:
    note = kolom.isian
    example = f", misalnya {note.contoh}" if note.contoh and note.contoh not in note.petunjuk else ""
    return place.error("kosong", note.petunjuk + example, f"isi {note.label}{remedy}")


def _record(tabel: Tabel, columns: tuple[Kolom, ...], isi: Isi) -> Any:
    if any(k.nama in isi.keliru and (k is columns[0] or not _can_stand_in(k)) for k in columns):
        return None
    return tabel.record(
        **{k.nama: stand_in(k) if k.nama in isi.keliru else isi.nilai[k.nama] for k in columns}
    )


def _can_stand_in(kolom: Kolom) -> bool:
    """Tell whether a field that could not be read has a harmless value; a number or date has none."""
    texts = {JenisIsian.TEKS, JenisIsian.TEKS_PANJANG, JenisIsian.PILIHAN}
    return not kolom.isian.wajib or kolom.isian.jenis in texts


def stand_in(kolom: Kolom) -> Any:
    """Return a value of the right type for a field that could not be read."""
    if kolom.pilihan is not None and kolom.isian.wajib:
        return next(iter(kolom.pilihan))
    return "" if kolom.isian.wajib else kolom.baku


def _merged(kisi: Kisi, judul: Judul) -> Iterator[MasalahBuku]:
    """Warn of merged cells among the records: only the first cell of such a range holds a value."""
    columns = set(judul.letak.values())
    for (top, left), (bottom, right) in kisi.tanda.gabungan:
        touched = any(column in columns for column in range(left, min(right, kisi.lebar) + 1))
        if top > judul.baris and touched and top < kisi.tinggi:
            yield Tempat(kisi.lembar, top + 1).warning(
                f"sel gabungan {range_address(top, left, bottom, right)}",
                "satu sel untuk tiap isian",
                "pisahkan sel itu (Unmerge Cells), lalu isi tiap barisnya",
            )
