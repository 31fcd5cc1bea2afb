"""RFK: progress of a day, weighted by the pagu in force."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.berkas.fisik import KemajuanFisik
from selaras.domain.hasil.rfk import HasilRfk, calculate_rfk
from selaras.domain.kode import parse_kode
from tests.unit.making import close, number

DAY = date(2024, 6, 30)
CODES = [parse_kode(f"7.01.01.2.01.000{n}") for n in range(1, 6)]


def rfk(*cells: tuple[int | None, int | None, int | None, int | None]) -> HasilRfk:
    """Each cell is pagu, plan, reached, spent."""
    pairs = list(zip(CODES, cells, strict=False))
    rows = [KemajuanFisik(k, DAY, number(t), number(r), number(b)) for k, (_, t, r, b) in pairs]
    pagu = {KunciAnggaran(k, "", ""): Decimal(p) for k, (p, *_) in pairs if p is not None}
    return calculate_rfk(rows, pagu, DAY)


def test_physical_progress_is_weighted_by_money() -> None:
    hasil = rfk((900, 50, 40, 450), (100, 50, 90, 90))
    assert (hasil.target_fisik.hasil, hasil.realisasi_fisik.hasil) == (50, 45)
    assert hasil.deviasi.hasil == -5
    assert [row.deviasi.hasil for row in hasil.daftar_baris] == [-10, 40]
    assert hasil.uang.serapan == 54


@given(st.lists(st.tuples(st.integers(1, 10**9), st.integers(0, 100)), min_size=1, max_size=5))
def test_the_weighted_mean_is_the_one_in_fractions(cells: list[tuple[int, int]]) -> None:
    hasil = rfk(*((pagu, reached, reached, 0) for pagu, reached in cells))
    exact = Fraction(sum(p * r for p, r in cells), sum(p for p, _ in cells))
    assert close(hasil.realisasi_fisik.hasil, exact)


def test_rows_without_money_do_not_weigh() -> None:
    assert rfk((100, 50, 40, 40), (0, 50, None, 0)).realisasi_fisik.hasil == 40


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ([(100, 50, None, 1)], "realisasi fisik 7.01.01.2.01.0001 belum diisi"),
        ([(None, 50, 50, 1)], "pagu 7.01.01.2.01.0001 belum diisi"),
        ([(0, 50, 50, 0)], "tidak ada sub kegiatan dengan anggaran"),
        ([], "tidak ada sub kegiatan dengan anggaran"),
    ],
)
def test_a_gap_leaves_no_progress_and_is_named(
    cells: list[tuple[int | None, int | None, int | None, int | None]], reason: str
) -> None:
    hasil = rfk(*cells)
    assert (hasil.realisasi_fisik.hasil, hasil.realisasi_fisik.alasan) == (None, reason)
    assert hasil.deviasi.hasil is None


def test_missing_spending_is_not_zero() -> None:
    (row,) = rfk((100, 50, 50, None)).daftar_baris
    assert (row.uang.realisasi, row.uang.lengkap) == (None, False)


def test_other_days_are_not_read() -> None:
    row = KemajuanFisik(CODES[0], date(2024, 5, 31), Decimal(1), Decimal(1), Decimal(1))
    assert calculate_rfk([row], {}, DAY).daftar_baris == ()
