"""The comparison of tables forgives where a page tears, and nothing else."""

import pytest

from tests.documents.readers.torn import differences

WANTED = [[["Kode", "Uraian"], ["1", "Rapat/koordinasi dan laporan"], ["2", "Surat"]]]


@pytest.mark.parametrize(
    "found",
    [
        WANTED,
        [[["Kode", "Uraian"], ["1", "Rapat/ koordinasi dan laporan"], ["2", "Surat"]]],
        [[["Kode", "Uraian"], ["1", "Rapat/koordinasi"], ["", "dan laporan"], ["2", "Surat"]]],
    ],
)
def test_what_only_the_page_tears_is_the_same(found: list[list[list[str]]]) -> None:
    assert differences(found, WANTED) == []


@pytest.mark.parametrize(
    "found",
    [
        [],
        [[["Kode", "Uraian"], ["1", "Rapat/koordinasi dan laporan"]]],
        [[["Kode", "Uraian"], ["1", "Rapat/koordinasi dan laporan"], ["2", "Surat"], ["3", "Lain"]]],
        [[["Kode", "Uraian"], ["1", "Rapat/koordinasi"], ["2", "Surat"]]],
        [[["Kode", "Uraian"], ["1", "Rapat/koordinasi dan laporan"], ["2", "Surat", ""]]],
        [[["Kode", "Uraian"], ["2", "Surat"], ["1", "Rapat/koordinasi dan laporan"]]],
    ],
)
def test_what_is_lost_added_or_moved_is_found(found: list[list[list[str]]]) -> None:
    assert differences(found, WANTED) != []


def test_two_tables_with_one_head_may_be_read_as_one() -> None:
    head, one, two = ["Kode"], ["1"], ["2"]
    assert differences([[head, one, two]], [[head, one], [head, two]]) == []
    assert differences([[head, one, head, two]], [[head, one, two]]) != []
    assert differences([[head, one]], [[head, one], [head, two]]) != []


def test_a_cell_that_reaches_over_the_page_is_empty_below() -> None:
    wanted = [[["Sasaran", "Program"], ["Satu", "A"], ["B"]]]
    assert differences([[["Sasaran", "Program"], ["Satu", "A"], ["", "B"]]], wanted) == []
    assert differences([[["Sasaran", "Program"], ["Satu", "A"], ["Dua", "B"]]], wanted) != []
