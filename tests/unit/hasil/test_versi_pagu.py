"""The pagu in force on a day follows the documents, not the order of rows."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.versi_pagu import JenisVersiPagu, StatusAnggaran, VersiPagu
from selaras.domain.hasil.versi_pagu import list_riwayat, list_total, pagu_in_force, total_pagu
from selaras.domain.kode import parse_kode

INDUK, GESER, UBAH, GESER_UBAH = JenisVersiPagu
FIRST, SECOND = "7.01.01.2.01.0001", "7.01.01.2.01.0002"
START = date(2024, 1, 2)


def version(
    jenis: JenisVersiPagu, tanggal: date, pagu: int, kode: str = FIRST, urutan: int = 1
) -> VersiPagu:
    return VersiPagu(parse_kode(kode), jenis, tanggal, Decimal(pagu), Decimal(urutan), f"No. {pagu}")


ROWS = [
    version(INDUK, START, 1000),
    version(INDUK, START, 500, SECOND),
    version(GESER, date(2024, 3, 20), 800, urutan=1),
    version(GESER, date(2024, 5, 2), 0, SECOND, urutan=2),
    version(UBAH, date(2024, 9, 30), 1500),
]


def in_force(tanggal: date) -> list[tuple[str, int]]:
    return [(str(kunci.kode), int(v.pagu)) for kunci, v in pagu_in_force(ROWS, tanggal).items()]


def test_a_reprint_of_the_first_quarter_keeps_its_pagu() -> None:
    assert in_force(date(2024, 3, 31)) == [(FIRST, 800), (SECOND, 500)]
    assert in_force(date(2024, 12, 31)) == [(FIRST, 1500), (SECOND, 0)]
    assert in_force(date(2024, 3, 19)) == [(FIRST, 1000), (SECOND, 500)]
    assert in_force(date(2024, 3, 20)) == [(FIRST, 800), (SECOND, 500)]


def test_before_the_first_version_there_is_no_pagu_and_it_says_so() -> None:
    day = START - timedelta(days=1)
    assert in_force(day) == []
    assert total_pagu(ROWS, day).hasil is None
    assert total_pagu(ROWS, day).alasan == "belum ada pagu pada 2024-01-01"


def test_the_total_on_a_day_shows_the_version_of_each_row() -> None:
    rincian = total_pagu(ROWS, date(2024, 6, 30))
    assert rincian.hasil == 800
    assert rincian.hitungan == "800 + 0"
    assert [leaf.sumber for leaf in rincian.dari] == ["Pergeseran ke-1 No. 800", "Pergeseran ke-2 No. 0"]


def test_history_shows_differences() -> None:
    steps = list_riwayat(ROWS)[ROWS[0].kunci].daftar_langkah
    assert [step.selisih for step in steps] == [None, -200, 700]


def test_totals_after_each_version_keep_rows_that_it_does_not_list() -> None:
    found = [(t.tanda.label, t.total, t.selisih) for t in list_total(ROWS)]
    assert found == [
        ("Induk", 1500, None),
        ("Pergeseran ke-1", 1300, -200),
        ("Pergeseran ke-2", 800, -500),
        ("Perubahan", 1500, 700),
    ]


def test_money_taken_away_is_told_from_money_never_given() -> None:
    riwayat = list_riwayat(ROWS)[ROWS[1].kunci]
    assert riwayat.status(date(2024, 4, 1)) is StatusAnggaran.DIANGGARKAN
    assert riwayat.status(date(2024, 6, 1)) is StatusAnggaran.DINOLKAN
    never = list_riwayat([version(INDUK, START, 0)])[ROWS[0].kunci]
    assert never.status(date(2024, 6, 1)) is StatusAnggaran.TANPA_ANGGARAN
    assert riwayat.status(START - timedelta(days=1)) is StatusAnggaran.TANPA_ANGGARAN


def test_on_one_day_documents_follow_each_other() -> None:
    same = [
        version(GESER_UBAH, START, 4),
        version(UBAH, START, 3),
        version(GESER, START, 2, urutan=10),
        version(GESER, START, 1, urutan=9),
        version(INDUK, START, 0),
    ]
    assert [int(t.total) for t in list_total(same)] == [0, 1, 2, 3, 4]


@given(st.permutations(ROWS), st.dates(date(2024, 1, 1), date(2024, 12, 31)))
def test_the_order_of_rows_makes_no_difference(rows: list[Any], tanggal: date) -> None:
    assert pagu_in_force(rows, tanggal) == pagu_in_force(ROWS, tanggal)
    assert list_total(rows) == list_total(ROWS)


@given(st.permutations(ROWS))
def test_differences_add_up_to_the_last_total(rows: list[Any]) -> None:
    totals = list_total(rows)
    assert totals[0].total + sum(t.selisih for t in totals[1:]) == totals[-1].total
