"""Tables in which one column is the mean of the columns before it."""

from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, printed, total
from selaras.audit.rules.naskah.hitungan.kolom_angka import number_of
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel

_LEAST_ROWS = 4
_LEAST_DECIMALS = 2  # of every column; whole numbers agree by chance
_FAR = 4  # times the doubt of rounding
_SIZES = (3, 2, 4, 5, 6)
_RIGHT_SHARE = 4  # at least three of four rows must follow the mean
_WHOLE = {JenisKolom.NILAI, JenisKolom.LAIN, JenisKolom.CAPAIAN}


@dataclass(frozen=True)
class BarisIndeks:
    """A row whose composite is wrong."""

    baris: BarisData
    bagian: tuple[AngkaCetak, ...]
    tertulis: AngkaCetak
    benar: Rentang


def read_indeks(tabel: Tabel) -> Iterator[BarisIndeks]:
    """Yield the rows that stray; nothing where no column is a mean of its neighbours."""
    for kolom in tabel.daftar_kolom:
        if kolom.jenis not in _WHOLE or not _is_index(tabel, kolom):
            continue
        for size in _SIZES:
            telling = [one for one in _rows(tabel, kolom, size) if _tells(one)]
            wrong = [one for one in telling if compare(one.benar, one.tertulis) is Kecocokan.SALAH]
            if len(telling) >= _LEAST_ROWS and len(wrong) * _RIGHT_SHARE <= len(telling):
                yield from wrong
                break


def _rows(tabel: Tabel, kolom: Kolom, size: int) -> Iterator[BarisIndeks]:
    parts = tabel.daftar_kolom[max(kolom.indeks - size, 0) : kolom.indeks]
    if len(parts) < size or any(one.jenis not in _WHOLE for one in parts):
        return
    if not all(_is_index(tabel, one) for one in parts):
        return
    places = {one.indeks: _decimals(tabel, one) for one in parts}
    for baris in tabel.daftar_data:
        numbers = [number_of(baris, one) for one in parts]
        written = number_of(baris, kolom)
        values = [
            printed(one, places[part.indeks]) for one, part in zip(numbers, parts, strict=True) if one
        ]
        known = [one for one in values if one]
        mean = total(known) / exact(size) if len(known) == size else None
        if written and written.nilai is not None and mean:
            yield BarisIndeks(baris, tuple(one for one in numbers if one), written, mean)


def _decimals(tabel: Tabel, kolom: Kolom) -> int:
    """Return the decimals of a column: those of the number that shows most."""
    return max(
        (one.desimal for baris in tabel.daftar_data if (one := number_of(baris, kolom))), default=0
    )


def _is_index(tabel: Tabel, kolom: Kolom) -> bool:
    """Tell whether most cells of a column have the decimals of an index."""
    numbers = [one for baris in tabel.daftar_data if (one := number_of(baris, kolom))]
    return 2 * sum(one.desimal >= _LEAST_DECIMALS for one in numbers) > len(numbers)


def _tells(one: BarisIndeks) -> bool:
    """Tell whether the parts lie so far apart that the mean is none of them, rounded or not."""
    values = [part.nilai for part in one.bagian if part.nilai is not None]
    return max(values) - min(values) > _FAR * (one.benar.atas - one.benar.bawah)
