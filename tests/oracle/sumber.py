"""The example book of sumber 2024, read once."""

from fractions import Fraction
from functools import cache

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.exchange.workbook import HasilBaca, read_workbook
from tests.oracle.calling import CONTOH

BOOK = CONTOH / "sumber-2024.xlsx"
NEAR = Fraction(1, 10**20)


@cache
def baca() -> HasilBaca:
    return read_workbook(BOOK.read_bytes())


@cache
def berkas() -> BerkasKinerja:
    found = baca()
    assert found.berkas is not None, "\n".join(map(str, found.kesalahan))
    return found.berkas


@cache
def hasil() -> HasilBerkas:
    return calculate_berkas(berkas())
