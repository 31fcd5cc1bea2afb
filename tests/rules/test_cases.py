"""Every case of every rule: what it must find, and what it must leave alone."""

from pathlib import Path

import pytest

from selaras.audit.aturan import AturanBerkas, AturanNaskah
from selaras.audit.registry import list_aturan
from tests.rules.cases import Kasus, check_kasus, load_cases

CASES = [kasus for path in sorted(Path(__file__).parent.rglob("*.toml")) for kasus in load_cases(path)]
RULES = {aturan.kode: aturan for aturan in list_aturan()}


@pytest.mark.parametrize("kasus", CASES, ids=str)
def test_rule_finds_what_its_case_says(kasus: Kasus) -> None:
    found = check_kasus(RULES[kasus.kode], kasus)
    assert found == kasus.expected(), kasus


@pytest.mark.parametrize("kode", sorted(RULES))
def test_rule_has_cases_of_both_kinds(kode: str) -> None:
    kinds = {kasus.jenis for kasus in CASES if kasus.kode == kode}
    assert kinds == {"lolos", "temuan"}


def test_there_are_rules_of_both_kinds() -> None:
    assert {type(rule).__bases__[0] for rule in RULES.values()} >= {AturanNaskah, AturanBerkas}
