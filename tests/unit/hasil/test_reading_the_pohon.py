"""Conditions of a pohon kinerja in the order of reading."""

from selaras.domain.berkas import SimpulPohon
from selaras.domain.hasil.pohon import calculate_pohon
from selaras.domain.hasil.pohon_urut import list_pohon
from tests.unit.planning import condition


def read(*nodes: SimpulPohon) -> list[tuple[int, str, bool]]:
    return [(row.kedalaman, row.simpul.kode, row.berulang) for row in list_pohon(calculate_pohon(nodes))]


def test_causes_stand_below_what_they_bring_about() -> None:
    found = read(condition("A"), condition("B", "A"), condition("C", "B"), condition("D", "A"))
    assert found == [(0, "A", False), (1, "B", False), (2, "C", False), (1, "D", False)]


def test_a_condition_with_two_effects_stands_below_both_and_its_causes_once() -> None:
    found = read(condition("A"), condition("B"), condition("C", "A; B"), condition("D", "C"))
    assert found == [
        (0, "A", False),
        (1, "C", False),
        (2, "D", False),
        (0, "B", False),
        (1, "C", True),
    ]


def test_a_circle_hangs_from_nothing_and_is_left_out() -> None:
    assert read(condition("A"), condition("B", "C"), condition("C", "B")) == [(0, "A", False)]
