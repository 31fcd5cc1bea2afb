"""The nomenclature hangs together, and says of which codes it speaks."""

import pytest

from selaras.audit.nomenklatur import is_covered, nomenklatur
from selaras.domain.kode import TingkatKode, parse_kode


def test_every_code_has_a_name_and_stands_below_one() -> None:
    names = nomenklatur()
    assert all(name.strip() for name in names.values())
    assert {k for k in names if k.induk is not None and k.induk not in names} == set()
    assert {k.tingkat for k in names} == set(TingkatKode)


@pytest.mark.parametrize(
    ("kode", "covered"),
    [
        ("7.01.01", True),
        ("7.01.09", True),
        ("7.01.01.2.99", True),
        ("7.01.01.2.01.9999", True),
        ("7.01.01.6.01", False),
        ("7.01.01.1.01.0001", False),
        ("1.01.02", False),
        ("7.01", False),
        ("7", False),
    ],
)
def test_codes_of_other_places_are_left_alone(kode: str, *, covered: bool) -> None:
    assert is_covered(parse_kode(kode)) is covered
