"""Every finding of the reference workbooks is listed with the reason why it is right, and no other."""

from collections import Counter

import pytest

from tests.contoh import OFFICES
from tests.oracle.temuan_acuan import Key, found_keys, read_rows

FEWEST_WORDS = 4


@pytest.fixture(scope="module")
def listed() -> dict[Key, str]:
    return dict(read_rows())


def test_the_findings_are_those_of_the_table(listed: dict[Key, str]) -> None:
    found = Counter(found_keys())
    assert found - Counter(listed.keys()) == Counter(), "temuan baru tanpa baris dalam temuan-acuan.csv"
    assert Counter(listed.keys()) - found == Counter(), "baris temuan-acuan.csv tanpa temuan"


def test_every_finding_has_a_reason(listed: dict[Key, str]) -> None:
    assert [key for key, reason in listed.items() if len(reason.split()) < FEWEST_WORDS] == []


def test_a_finding_is_listed_once() -> None:
    keys = [key for key, _ in read_rows()]
    assert len(keys) == len(set(keys))


def test_every_office_was_checked(listed: dict[Key, str]) -> None:
    assert {key[0] for key in listed} == set(OFFICES)
