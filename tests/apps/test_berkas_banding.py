"""Rows of a book against rows that are kept, without a database."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from selaras.apps.berkas.banding import BarisLama, BedaDaftar, JenisBeda, Pasangan, state_of
from selaras.apps.berkas.urutan import LANGKAH, arrange, number

KOLOM = ("kode", "nilai")


def banding(
    lama: list[tuple[str, Any]],
    baru: list[tuple[str, Any]],
    kolom: tuple[str, ...] | None = KOLOM,
    revisi: int = 1,
) -> BedaDaftar:
    kept = [BarisLama(dict(zip(KOLOM, row, strict=True)), n, revisi) for n, row in enumerate(lama, 1)]
    book = [dict(zip(KOLOM, row, strict=True)) for row in baru]
    return Pasangan("daftar_uji", ("kode",), kolom, kept, book).compare()


def kinds(beda: BedaDaftar) -> list[tuple[str, tuple[Any, ...]]]:
    return [(b.jenis.value, b.kunci) for b in beda.baris]


def test_equal_lists_do_not_differ() -> None:
    assert banding([("a", 1), ("b", 2)], [("a", 1), ("b", 2)]).baris == ()


def test_a_changed_field_tells_both_values() -> None:
    (beda,) = banding([("a", 1), ("b", 2)], [("a", 1), ("b", 3)]).baris
    assert [(i.nama, i.dari, i.menjadi) for i in beda.isian] == [("nilai", 2, 3)]
    assert (beda.lama, beda.baru) == (1, 1)


def test_a_changed_key_is_a_row_removed_and_a_row_added() -> None:
    assert kinds(banding([("a", 1)], [("b", 1)])) == [("tambah", ("b",)), ("hapus", ("a",))]


def test_among_rows_of_one_key_the_equal_ones_are_matched_first() -> None:
    beda = banding([("a", 1), ("a", 2), ("a", 3)], [("a", 2), ("a", 3)])
    assert [(b.jenis, b.lama) for b in beda.baris] == [(JenisBeda.HAPUS, 0)]


def test_another_order_is_no_difference_but_known() -> None:
    beda = banding([("a", 1), ("b", 2)], [("b", 2), ("a", 1)])
    assert beda.baris == ()
    assert beda.urutan_berubah


def test_a_field_that_the_book_has_no_column_for_is_left_alone() -> None:
    assert banding([("a", 1)], [("a", None)], kolom=("kode",)).baris == ()


def test_a_list_that_the_book_lacks_is_told_apart_from_an_empty_one() -> None:
    absent, empty = banding([("a", 1)], [], kolom=None), banding([("a", 1)], [])
    assert kinds(absent) == kinds(empty) == [("hapus", ("a",))]
    assert (absent.ada, empty.ada) == (False, True)


def test_the_state_changes_when_somebody_changes_a_row_that_differs() -> None:
    seen, now = (banding([("a", 1)], [("a", 2)], revisi=r) for r in (1, 2))
    assert state_of([seen]) != state_of([now])
    assert state_of([seen]) == state_of([banding([("a", 1)], [("a", 2)])])


def test_a_kept_row_that_the_book_lacks_stays_behind_its_neighbour() -> None:
    beda = banding([("a", 1), ("x", 9), ("b", 2)], [("b", 2), ("a", 1), ("c", 3)])
    chosen = {b.kode for b in beda.of(JenisBeda.TAMBAH)}
    assert arrange(beda, 3, chosen) == [(False, 2), (False, 0), (False, 1), (True, 2)]


def test_an_inserted_row_renumbers_no_other() -> None:
    assert number([1000, None, 2000, 3000]) == [1000, 1500, 2000, 3000]


def test_a_moved_row_alone_gets_a_number() -> None:
    assert number([1000, 4000, 2000, 3000]) == [1000, 1500, 2000, 3000]


def test_without_room_the_list_is_numbered_anew() -> None:
    assert number([5, None, 6]) == [LANGKAH, 2 * LANGKAH, 3 * LANGKAH]


def test_lists_that_count_from_zero_keep_their_numbers() -> None:
    assert number([0, 1, 2, None]) == [0, 1, 2, 1002]


@given(st.lists(st.none() | st.integers(0, 50), unique_by=lambda n: object() if n is None else n))
def test_numbers_always_grow(nomor: list[int | None]) -> None:
    found = number(nomor)
    assert len(found) == len(nomor)
    assert all(a < b for a, b in pairwise(found))
    assert all(n >= 0 for n in found)


ROWS = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 2)), max_size=7)


@given(ROWS, ROWS)
def test_applying_every_difference_gives_the_book(lama: list[Any], baru: list[Any]) -> None:
    beda = banding(lama, baru)
    order = arrange(beda, len(lama), {b.kode for b in beda.baris})
    values = {b.lama: baru[b.baru] for b in beda.of(JenisBeda.UBAH) if b.baru is not None}
    assert [baru[i] if new else values.get(i, lama[i]) for new, i in order] == baru
    assert len({b.kode for b in beda.baris}) == len(beda.baris)


@given(ROWS, ROWS)
def test_applying_nothing_keeps_every_row(lama: list[Any], baru: list[Any]) -> None:
    order = arrange(banding(lama, baru), len(lama), ())
    assert sorted(order) == [(False, i) for i in range(len(lama))]
