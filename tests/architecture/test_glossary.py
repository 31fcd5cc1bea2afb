"""docs/glosarium.md explains every field word of the domain, and nothing that is gone."""

from collections import Counter
from dataclasses import dataclass
from typing import Annotated

import pytest

from selaras.domain.berkas import Isian
from selaras.domain.pilihan import Pilihan
from tests.architecture.glossary import (
    NOT_OF_THE_FIELD,
    Entry,
    existing_names,
    missing_words,
    read_entries,
)
from tests.architecture.planting import ROOT
from tests.registry.discovery import public_classes

PAGE = ROOT / "docs" / "glosarium.md"


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return read_entries(PAGE.read_text(encoding="utf-8"))


def explained(entries: list[Entry]) -> set[str]:
    return {code for entry in entries for code in entry.codes}


def test_every_field_word_has_an_entry(entries: list[Entry]) -> None:
    assert missing_words(public_classes(), entries) == set()


def test_no_entry_points_at_what_does_not_exist(entries: list[Entry]) -> None:
    assert explained(entries) - existing_names() == set()


def test_no_exception_to_the_rule_is_left_over() -> None:
    assert set().union(*NOT_OF_THE_FIELD.values()) <= existing_names()


def test_a_term_and_a_name_are_explained_once(entries: list[Entry]) -> None:
    terms = [entry.term.casefold() for entry in entries]
    codes = [code for entry in entries for code in entry.codes]
    counts = [*Counter(terms).items(), *Counter(codes).items()]
    assert [name for name, count in counts if count > 1] == []


def test_planted_nouns_are_missed(entries: list[Entry]) -> None:
    class Musim(Pilihan):
        HUJAN = "hujan", "Hujan"

    @dataclass(frozen=True)
    class Panen:
        hasil_panen: Annotated[str, Isian("Hasil panen (ton)", "Dalam ton")] = ""
        pagu: Annotated[str, Isian("Pagu (Rp)", "Sudah dijelaskan")] = ""

    class PanenError(ValueError):
        pass

    missing = missing_words([Musim, Panen, PanenError], entries)
    assert missing == {"Musim", "Musim.HUJAN", "Panen", "Panen.hasil_panen"}


def test_removed_entry_is_missed(entries: list[Entry]) -> None:
    kept = [entry for entry in entries if entry.term != "Pagu"]
    missed = missing_words(public_classes(), kept) - missing_words(public_classes(), entries)
    assert "BarisAnggaran.pagu" in missed


@pytest.mark.parametrize("line", ["- Pagu: batas.", "- **Pagu** (`Pagu`) batas.", "- **Pagu**: batas"])
def test_line_that_is_no_entry_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="bukan entri"):
        read_entries(line)
