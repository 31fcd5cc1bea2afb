"""The money of sub units (kelurahan) is told apart, each rupiah once."""

from decimal import Decimal

from selaras.cli.account import describe
from selaras.domain.hasil import calculate_berkas
from selaras.exchange.json import build_hitung
from tests.unit.making import anggaran, belanja, berkas

OFFICE = berkas(
    daftar_anggaran=(
        anggaran("7.01.01"),
        anggaran("7.01.01.2.01"),
        anggaran("7.01.01.2.01.0001", 100, unit="Kelurahan Contoh"),
        anggaran("7.01.01.2.01.0002", 50),
        anggaran("7.01.01.2.01.0006", 300, unit=" Kelurahan Contoh "),
    ),
    belanja=(
        belanja("7.01.01.2.01.0001", sd_periode=40),
        belanja("7.01.01.2.01.0002", sd_periode=50),
        belanja("7.01.01.2.01.0006", sd_periode=160),
    ),
)


def test_each_unit_has_the_money_of_its_lowest_rows() -> None:
    found = calculate_berkas(OFFICE).anggaran
    units = {unit: (uang.pagu, uang.realisasi, uang.serapan) for unit, uang in found.per_unit().items()}
    assert units == {"Kelurahan Contoh": (400, 200, 50), "": (50, 50, 100)}
    assert sum((uang.pagu or Decimal()) for uang in found.per_unit().values()) == found.total.pagu


def test_an_office_without_sub_units_has_none() -> None:
    plain = berkas(daftar_anggaran=(anggaran("7.01.01.2.01.0001", 100),))
    assert calculate_berkas(plain).anggaran.per_unit() == {}


def test_hitung_tells_them() -> None:
    hasil = calculate_berkas(OFFICE)
    assert any("Kelurahan Contoh: serapan" in line for line in describe(hasil))
    told = {unit.unit: (unit.pagu, unit.serapan) for unit in build_hitung(hasil).anggaran.per_unit}
    assert told == {"Kelurahan Contoh": ("400", "50"), "": ("50", "100")}
