"""Values in forms are read back as they were; values in tables are as people read them."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.apps.core.tampilan import on_screen, show, write
from selaras.domain.berkas import Isian, JenisIsian, records_of_berkas
from selaras.exchange.workbook.columns import Kolom, columns_of
from selaras.exchange.workbook.reading.converting import convert
from selaras.exchange.workbook.reading.grid import Sel
from tests.contoh import OFFICES, load

UANG, NILAI = (
    Kolom("x", Isian("X", "x", jenis), None, None) for jenis in (JenisIsian.UANG, JenisIsian.NILAI)
)
_MONEY = st.decimals(min_value=0, max_value=10**14, places=2)
_VALUES = st.decimals(min_value=-(10**9), max_value=10**12, places=4) | st.integers(0, 10**12).map(
    Decimal
)


@given(_MONEY)
def test_money_is_read_back(value: Decimal) -> None:
    assert convert(Sel(write(value, UANG)), UANG).nilai == value


@given(_VALUES)
def test_a_value_is_read_back(value: Decimal) -> None:
    assert convert(Sel(write(value, NILAI)), NILAI).nilai == value


@pytest.mark.parametrize("office", OFFICES)
def test_every_cell_of_the_examples_is_read_back(office: str) -> None:
    berkas = load(office).berkas
    for daftar, record in records_of_berkas().items():
        for row in getattr(berkas, daftar):
            for kolom in columns_of(record):
                value = getattr(row, kolom.nama)
                found = convert(Sel(write(value, kolom)), kolom).nilai
                assert (kolom.baku if found is None else found) == value, (daftar, kolom.nama)


@pytest.mark.parametrize(
    ("value", "jenis", "text"),
    [
        (None, JenisIsian.NILAI, "–"),
        ("", JenisIsian.TEKS, "–"),
        (Decimal(0), JenisIsian.NILAI, "0"),
        (Decimal("84.22"), JenisIsian.NILAI, "84,22"),
        (Decimal(2970011891), JenisIsian.UANG, "2.970.011.891"),
        (date(2026, 11, 22), JenisIsian.TANGGAL, "22 November 2026"),
        (True, JenisIsian.YA_TIDAK, "Ya"),
        (2024, JenisIsian.TAHUN, "2024"),
    ],
)
def test_a_table_shows(value: Any, jenis: JenisIsian, text: str) -> None:
    assert show(value, Kolom("x", Isian("X", "x", jenis), None, None)) == text


def test_sheets_are_lists_on_screen() -> None:
    assert on_screen("Seperti pada lembar Indikator") == "Seperti pada daftar Indikator"
    assert on_screen("Isi lembar kerja evaluasi") == "Isi lembar kerja evaluasi"
