"""The workbook of Kecamatan Kopang, read and computed once, and how its figures are compared."""

from decimal import Decimal
from fractions import Fraction
from functools import cache

from selaras.domain.angka import format_angka
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.rincian import Rincian
from selaras.exchange.workbook import HasilBaca, read_workbook
from tests.oracle.calling import CONTOH


@cache
def read_kopang() -> HasilBaca:
    return read_workbook((CONTOH / "kopang-2024.xlsx").read_bytes())


@cache
def load_kopang() -> BerkasKinerja:
    found = read_kopang()
    assert found.berkas is not None, "\n".join(map(str, found.kesalahan))
    return found.berkas


@cache
def compute_kopang() -> HasilBerkas:
    return calculate_berkas(load_kopang())


def two(angka: Decimal | None) -> str:
    assert angka is not None
    return format_angka(angka, 2)


def printed(rincian: Rincian) -> str:
    return two(rincian.hasil)


def assert_exact(angka: Decimal | None, exact: Fraction) -> None:
    """Agree to 20 significant digits."""
    assert angka is not None
    assert abs(Fraction(angka) - exact) <= abs(exact) / 10**20
