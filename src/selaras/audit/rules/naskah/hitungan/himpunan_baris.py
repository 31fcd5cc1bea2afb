"""Which rows a row of totals may be the sum of."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.audit.rules.naskah.hitungan.kolom_angka import number_of
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Kolom, Tabel

_LETTERED = re.compile(r"\(?[a-z]\s*[.)]|[-–•]")

Himpunan = tuple[BarisData, ...]


def list_himpunan(tabel: Tabel, jumlah: BarisData, uang: Sequence[BarisUang]) -> list[Himpunan]:
    """Return the sets of rows that a total may be the sum of, the likeliest first; none twice."""
    found = [one for one in _candidates(tabel, jumlah, uang) if len(one) > 1]
    return list(dict.fromkeys(found))


def pick_puncak(rows: Himpunan, kolom: Kolom) -> Himpunan:
    """Return the rows of a column that are no part of a row above them, told by amounts alone.

    A row is taken for the sum of those that follow it where these add up to it exactly.
    """
    values = [_value(row, kolom) for row in rows]
    found, place = [], 0
    while place < len(rows):
        found.append(rows[place])
        place += 1 + _length_of_sum(values, place)
    return tuple(found)


def is_flat(rows: Himpunan) -> bool:
    """Tell whether every row has a number of its own, one after the other."""
    numbers = [row.teks(JenisKolom.NOMOR).strip(" .)") for row in rows]
    return len(rows) > 1 and numbers == [str(place) for place in range(1, len(rows) + 1)]


def has_induk(rows: Himpunan, kolom: Kolom) -> bool:
    """Tell whether a row is the sum of two or more that follow it; one equal amount says nothing."""
    values = [_value(row, kolom) for row in rows]
    return any(_length_of_sum(values, place) > 1 for place in range(len(values)))


def _candidates(tabel: Tabel, jumlah: BarisData, uang: Sequence[BarisUang]) -> Iterator[Himpunan]:
    at = tabel.daftar_baris.index(jumlah)
    before = _data(tabel.daftar_baris[:at])
    if not before:
        after = _data(tabel.daftar_baris[at + 1 :])
        yield from _levels(after, uang)
        return
    since = _since_last_total(tabel.daftar_baris[:at])
    yield from _levels(since, uang)
    yield from _levels(before, uang)
    yield tuple(row for row in tabel.daftar_baris[:at] if row.jenis is JenisBaris.JUMLAH)


def _data(rows: Sequence[BarisData]) -> Himpunan:
    return tuple(row for row in rows if row.jenis is JenisBaris.DATA)


def _since_last_total(rows: Sequence[BarisData]) -> Himpunan:
    totals = [place for place, row in enumerate(rows) if row.jenis is JenisBaris.JUMLAH]
    return _data(rows[totals[-1] + 1 :] if totals else rows)


def _levels(rows: Himpunan, uang: Sequence[BarisUang]) -> Iterator[Himpunan]:
    """Yield the rows of the highest level first where levels are known, then all rows and the lowest."""
    levels = {one.tempat: one.tingkat for one in uang if one.tingkat is not None}
    known = {levels[row.tempat] for row in rows if row.tempat in levels}
    if len(known) > 1:
        yield tuple(row for row in rows if levels.get(row.tempat) == min(known))
        parents = {one.tempat for one in uang if one.daftar_anak}
        yield tuple(row for row in rows if row.tempat not in parents)
    yield from _numbered(rows)
    yield from _parted(rows)
    yield rows


def _numbered(rows: Himpunan) -> Iterator[Himpunan]:
    """Yield the rows that are numbered where others are lettered parts of them."""
    tops = tuple(row for row in rows if row.teks(JenisKolom.NOMOR).strip(" .").isdecimal())
    parts = [row for row in rows if not row.teks(JenisKolom.NOMOR)]
    if parts and all(_LETTERED.match(row.teks(JenisKolom.URAIAN)) for row in parts):
        yield tops


def _parted(rows: Himpunan) -> Iterator[Himpunan]:
    """Yield the rows whose code continues no other one, and those in capitals where others are not."""
    codes = [row.teks(JenisKolom.KODE).strip(" .") for row in rows]
    if rows and all(codes):
        yield tuple(
            row for row, code in zip(rows, codes, strict=True) if not _continues_any(code, codes)
        )
    loud = tuple(row for row in rows if row.teks(JenisKolom.URAIAN).isupper())
    if loud and loud[0] is rows[0]:
        yield loud


def _continues_any(code: str, codes: Sequence[str]) -> bool:
    return any(code.startswith(f"{other}.") for other in codes)


def _value(row: BarisData, kolom: Kolom) -> Decimal:
    angka = number_of(row, kolom)
    return angka.nilai if angka and angka.nilai is not None else Decimal(0)


def _length_of_sum(values: list[Decimal], place: int) -> int:
    """Return how many rows behind `place` add up to it, 0 where none do."""
    whole, part = values[place], Decimal(0)
    if whole <= 0:
        return 0
    for count, value in enumerate(values[place + 1 :], start=1):
        part += value
        if part >= whole:
            return count if part == whole else 0
    return 0
