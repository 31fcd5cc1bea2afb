"""Whole reports of invented offices: nothing found in sound ones, most defects in faulty ones."""

from functools import cache
from pathlib import Path

import pytest

from selaras.domain.temuan import Temuan
from tests.rules.skor_naskah import Skor, find_temuan, is_right, read_cacat, read_jsonl, score

FOLDER = Path(__file__).parent / "naskah_utuh"
NAMES = sorted(path.name.removesuffix(".bersih.txt") for path in FOLDER.glob("*.bersih.txt"))
# How many core defects of each group the rules find at least; raise them, never lower them.
LEAST = {"A": 220, "B": 166, "C": 18, "D": 59, "E": 17, "F": 31}
LEAST_PRECISION = 0.95
MOST_ALARMS = 0.01  # share of the rows known to be right that a wrong finding may touch


@pytest.mark.parametrize("name", NAMES)
def test_sound_report_gives_no_finding(name: str) -> None:
    found = find_temuan(FOLDER / f"{name}.bersih.txt")
    assert [(one.kode, one.tempat[0].baris, one.pesan) for one in found] == []


@pytest.mark.parametrize("group", LEAST)
def test_faulty_reports_give_at_least_as_many_hits_as_before(group: str) -> None:
    skor = _skor()
    missed = [line for line in skor.luput if line.split()[1] == group]
    assert skor.kena[group] >= LEAST[group], missed


def test_nearly_every_finding_is_right() -> None:
    skor = _skor()
    assert len(skor.keliru) <= skor.jumlah_temuan * (1 - LEAST_PRECISION), skor.keliru


def test_right_rows_are_not_called_wrong() -> None:
    alarms = [line for name in NAMES for line in _alarms(name)]
    claims = sum(len(_claims(name)) for name in NAMES)
    assert len(alarms) <= claims * MOST_ALARMS, alarms


def test_there_are_reports_of_six_shapes() -> None:
    assert len(NAMES) >= 6


def _claims(name: str) -> set[int]:
    """Return the rows that are right, those left out that a defect touches."""
    labelled = {line for one in read_cacat(FOLDER / f"{name}.cacat.jsonl") for line in one.baris}
    return {
        line for row in read_jsonl(FOLDER / f"{name}.benar.jsonl") for line in row["line"]
    } - labelled


def _alarms(name: str) -> list[str]:
    """Tell the wrong findings of arithmetic and contradiction that touch a right row."""
    claims, labels = _claims(name), read_cacat(FOLDER / f"{name}.cacat.jsonl")
    wrong = [one for one in _temuan(name) if not is_right(one, labels) and one.kelompok.value in "AB"]
    return [f"{name} {one.pesan}" for one in wrong if any(p.baris in claims for p in one.tempat)]


@cache
def _temuan(name: str) -> list[Temuan]:
    return find_temuan(FOLDER / f"{name}.txt")


@cache
def _skor() -> Skor:
    skor = Skor()
    for name in NAMES:
        score(_temuan(name), read_cacat(FOLDER / f"{name}.cacat.jsonl"), skor, name)
    return skor
