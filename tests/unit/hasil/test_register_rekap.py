"""Registers by month, desa and kind, each apart; an unfilled register shows no zeros."""

from datetime import date
from decimal import Decimal

from selaras.domain.berkas import BarisRegister, RekapRegister
from selaras.domain.hasil.register_rekap import TANPA_DESA, list_register
from tests.unit.making import QUARTER_TWO, YEAR

ROWS = [
    BarisRegister("Trantibum", "1", date(2024, 2, 3), "pencurian", "suka maju", ditindaklanjuti=True),
    BarisRegister("Trantibum", "2", date(2024, 2, 9), "Pencurian", ditindaklanjuti=False),
    BarisRegister(" trantibum", "3", date(2024, 8, 1), "Kebakaran", "Suka Maju"),
]


def test_every_month_of_the_period_is_listed_and_nothing_after_it() -> None:
    (found,) = list_register(ROWS, [], QUARTER_TWO)
    assert [(row.kelompok, row.jumlah) for row in found.per_bulan] == [
        ("Januari", 0),
        ("Februari", 2),
        ("Maret", 0),
        ("April", 0),
        ("Mei", 0),
        ("Juni", 0),
    ]
    assert found.seluruh is not None
    assert found.seluruh.jumlah == 2


def test_desa_and_kinds_are_counted_by_what_was_done_about_them() -> None:
    (found,) = list_register(ROWS, [], YEAR)
    assert [
        (r.kelompok, r.jumlah, r.ditindaklanjuti, r.tidak, r.belum_diisi) for r in found.per_desa
    ] == [
        (TANPA_DESA, 1, 0, 1, 0),
        ("Suka Maju", 2, 1, 0, 1),
    ]
    assert [(r.kelompok, r.jumlah) for r in found.per_jenis] == [("Kebakaran", 1), ("Pencurian", 2)]


def test_every_view_counts_every_event_once() -> None:
    (found,) = list_register(ROWS, [], YEAR)
    for view in (found.per_bulan, found.per_desa, found.per_jenis):
        assert sum(row.jumlah for row in view) == 3
        assert all(r.jumlah == r.ditindaklanjuti + r.tidak + r.belum_diisi for r in view)


def test_the_year_before_comes_from_a_typed_count_and_gives_the_reduction() -> None:
    (found,) = list_register(ROWS, [RekapRegister("Trantibum", 2023, Decimal(4))], YEAR)
    assert found.lalu is not None
    assert found.penurunan is not None
    assert found.penurunan.hasil == 25


def test_without_a_known_year_before_nothing_is_compared() -> None:
    (found,) = list_register(ROWS, [], YEAR)
    assert (found.lalu, found.penurunan) == (None, None)


def test_a_register_without_rows_of_the_year_shows_no_zeros() -> None:
    (found,) = list_register([], [RekapRegister("Trantibum", 2023, Decimal(4))], YEAR)
    assert (found.per_bulan, found.per_desa, found.seluruh) == ((), (), None)
    assert found.kini.jumlah.hasil is None
