"""Spending by account, its change, and the split of the pagu."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.hasil.anggaran import calculate_anggaran
from selaras.domain.hasil.belanja import ArahPerubahan, calculate_belanja, compare_spending
from selaras.domain.hasil.operasi_modal import HasilOperasiModal, calculate_operasi_modal
from tests.unit.making import YEAR, anggaran
from tests.unit.planning import account

OPERASI = account("5.1")
PEGAWAI = account("5.1.01", 100, realisasi=80, realisasi_lalu=90)
BARANG = account("5.1.02", 60, realisasi=60, realisasi_lalu=50)
MODAL = account("5.2", 40, realisasi=10, realisasi_lalu=10)


def test_parents_are_the_sum_of_what_stands_below() -> None:
    hasil = calculate_belanja([MODAL, BARANG, OPERASI, PEGAWAI])
    assert [(n.kedalaman, n.akun.akun) for n in hasil.walk()] == [
        (0, "5.1"),
        (1, "5.1.01"),
        (1, "5.1.02"),
        (0, "5.2"),
    ]
    parent = hasil.daftar_akun[0]
    assert (parent.uang.pagu, parent.uang.realisasi, parent.uang.serapan) == (160, 140, Decimal("87.5"))
    assert parent.perubahan.selisih.hitungan == "140 - 140"
    assert (hasil.total.pagu, hasil.total.realisasi, hasil.perubahan.lalu) == (200, 150, 150)


def test_an_account_hangs_from_the_nearest_one_above_that_has_a_row() -> None:
    hasil = calculate_belanja([account("5"), account("5.1.01.01", 3), account("5.1.01.01.0002", 4)])
    assert [(n.kedalaman, n.akun.akun) for n in hasil.walk()] == [
        (0, "5"),
        (1, "5.1.01.01"),
        (2, "5.1.01.01.0002"),
    ]
    assert hasil.total.pagu == 4


def test_codes_sort_part_by_part_as_numbers() -> None:
    rows = [account(akun, 1) for akun in ("5.10", "5.2", "5.1.10", "5.1.02")]
    assert [n.akun.akun for n in calculate_belanja(rows).walk()] == ["5.1.02", "5.1.10", "5.2", "5.10"]


def test_a_change_names_its_direction() -> None:
    found = [n.perubahan.arah for n in calculate_belanja([PEGAWAI, BARANG, MODAL]).walk()]
    assert found == [ArahPerubahan.TURUN, ArahPerubahan.NAIK, ArahPerubahan.TETAP]
    assert compare_spending(None, Decimal(1)).arah is None


def test_what_is_missing_leaves_no_change_and_says_which_year() -> None:
    hasil = calculate_belanja([PEGAWAI, account("5.1.02", 60, realisasi=60)])
    assert hasil.perubahan.selisih.alasan == "realisasi tahun lalu belum ada"
    assert hasil.perubahan.arah is None
    gap = calculate_belanja([OPERASI, PEGAWAI, account("5.1.02", 60, realisasi_lalu=1)])
    assert gap.daftar_akun[0].perubahan.selisih.alasan == "realisasi tahun ini belum ada"
    assert gap.daftar_akun[0].uang.realisasi == 80


def test_a_year_without_spending_is_no_base_for_percent() -> None:
    change = compare_spending(Decimal(5), Decimal(0))
    assert (change.selisih.hasil, change.persen.hasil) == (5, None)
    assert change.persen.alasan == "realisasi tahun lalu nol"


amounts = st.lists(st.integers(0, 10**9), min_size=1, max_size=5)


@given(amounts)
def test_the_total_is_that_of_the_lowest_accounts_however_they_are_typed(parts: list[int]) -> None:
    rows = [OPERASI, *(account(f"5.1.{n:02d}", amount) for n, amount in enumerate(parts))]
    for typed in (rows, rows[::-1]):
        hasil = calculate_belanja(typed)
        assert hasil.total.pagu == hasil.daftar_akun[0].uang.pagu == sum(parts)


def split(*rows: tuple[str, int | None, int | None, int | None]) -> HasilOperasiModal | None:
    values = [
        anggaran(
            kode,
            pagu,
            belanja_operasi=None if operasi is None else Decimal(operasi),
            belanja_modal=None if modal is None else Decimal(modal),
        )
        for kode, pagu, operasi, modal in rows
    ]
    return calculate_operasi_modal(calculate_anggaran(values, [], YEAR))


def test_the_split_is_summed_for_every_parent() -> None:
    hasil = split(
        ("7.01.01", None, None, None),
        ("7.01.01.2.01", 100, 70, 30),
        ("7.01.01.2.02", 50, 50, None),
        ("7.01.02", 0, None, None),
    )
    assert hasil is not None
    found = [
        (str(row.baris.kode), row.operasi.hasil, row.modal.hasil)
        for row in hasil.daftar_baris
        if row.baris
    ]
    assert found == [
        ("7.01.01", 120, 30),
        ("7.01.01.2.01", 70, 30),
        ("7.01.01.2.02", 50, 0),
        ("7.01.02", 0, 0),
    ]
    assert (hasil.total.operasi.hasil, hasil.total.modal.hasil) == (120, 30)


def test_a_row_with_money_that_is_not_split_leaves_the_sum_unknown() -> None:
    hasil = split(("7.01.01", 100, 70, 30), ("7.01.02", 5, None, None))
    assert hasil is not None
    assert hasil.total.operasi.hasil is None
    assert hasil.total.modal.alasan == "belum diisi: 7.01.02"
    assert split(("7.01.01", 100, None, None)) is None
