"""Columns of differences: which two columns they subtract, and the rows that do otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from selaras.audit.rules.naskah.hitungan.kolom_angka import number_of
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Kolom, Tabel

_NO_OPERAND = {JenisKolom.NOMOR, JenisKolom.KODE, JenisKolom.SELISIH, JenisKolom.TANGGAL}
_STAFF = (JenisKolom.BEZETTING, JenisKolom.KEBUTUHAN)  # more staff than needed is a surplus
_LEAST = 3  # rows with two different numbers that show the direction
_MOST_WRONG = Decimal("0.34")  # share of rows that may stray from the direction of the table


@dataclass(frozen=True)
class BedaSelisih:
    """A row whose difference is wrong: `kiri` - `kanan` = `benar`."""

    baris: BarisData
    kolom: Kolom
    kiri: Decimal
    kanan: Decimal
    tertulis: Decimal

    @property
    def benar(self) -> Decimal:
        """The difference as it should be."""
        return self.kiri - self.kanan


def compare_selisih(tabel: Tabel) -> Iterator[BedaSelisih]:
    """Yield the rows whose difference is wrong; nothing where the table shows no direction."""
    for kolom in tabel.kolom(JenisKolom.SELISIH):
        for kiri, kanan in _pairs(tabel, kolom):
            rows = list(_rows(tabel, kolom, kiri, kanan))
            telling = [one for one in rows if one.kiri != one.kanan]
            wrong = [one for one in rows if one.tertulis != one.benar]
            strayed = [one for one in wrong if one.baris.jenis is JenisBaris.DATA]
            sure = (kiri.jenis, kanan.jenis) == _STAFF and any(one not in wrong for one in telling)
            if sure or (len(telling) >= _LEAST and len(strayed) <= len(telling) * _MOST_WRONG):
                yield from wrong
                break


def _pairs(tabel: Tabel, selisih: Kolom) -> Iterator[tuple[Kolom, Kolom]]:
    """Yield the pairs of columns that may be subtracted, in both directions, the nearest first."""
    left = [one for one in tabel.daftar_kolom if one.indeks < selisih.indeks]
    operands = [one for one in left if one.jenis not in _NO_OPERAND and _is_numeric(tabel, one)]
    pairs = [(operands[place - 1], operands[place]) for place in range(len(operands) - 1, 0, -1)]
    pairs += [(one, two) for one, two in combinations(operands, 2) if one.jenis is two.jenis]
    for one, other in dict.fromkeys(pairs):
        yield one, other
        yield other, one


def _is_numeric(tabel: Tabel, kolom: Kolom) -> bool:
    return sum(number_of(baris, kolom) is not None for baris in tabel.daftar_data) >= _LEAST


def _rows(tabel: Tabel, kolom: Kolom, kiri: Kolom, kanan: Kolom) -> Iterator[BedaSelisih]:
    for baris in tabel.daftar_baris:
        numbers = [number_of(baris, one) for one in (kiri, kanan, kolom)]
        values = [one.nilai for one in numbers if one and one.nilai is not None]
        if len(values) == len(numbers):
            yield BedaSelisih(baris, kolom, *values)
