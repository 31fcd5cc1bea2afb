"""Every choice has a label of its own, and reading it back gives the same member."""

from collections.abc import Iterator

import pytest

from selaras.domain.pilihan import Pilihan
from tests.registry.discovery import choices


def choice_faults(choice: type[Pilihan]) -> Iterator[str]:
    for member in choice:
        if not member.label.strip():
            yield f"{member.name}: no label"
        elif (
            choice.from_text(member.label) is not member or choice.from_text(member.value) is not member
        ):
            yield f"{member.name}: its label or value reads as another member"


def test_choices_are_found() -> None:
    assert {choice.__name__ for choice in choices()} >= {"Arah", "CaraRekap", "StatusNilai", "Tingkat"}


@pytest.mark.parametrize("choice", choices(), ids=lambda choice: choice.__name__)
def test_choice_can_be_told_apart_by_its_labels(choice: type[Pilihan]) -> None:
    assert list(choice_faults(choice)) == []


class Cacat(Pilihan):
    BAIK = "baik", "Baik"
    SAMA = "sama", "baik"
    KOSONG = "kosong", " "


def test_planted_faults_are_found() -> None:
    assert list(choice_faults(Cacat)) == [
        "SAMA: its label or value reads as another member",
        "KOSONG: no label",
    ]
