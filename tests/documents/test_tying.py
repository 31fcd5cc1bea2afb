"""A number and its sign stand on one line in every format, and widths are measured so."""

import pytest

from selaras.documents.layout.measuring import count_lines
from selaras.documents.renderers.pdf.wording import break_up
from selaras.documents.tying import tie, unbroken, untie

TIED = "\u00a0"


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("capaian 84,22 %.", f"capaian 84,22{TIED}%."),
        ("pagu Rp 5.000 habis", f"pagu Rp{TIED}5.000 habis"),
        ("sisa Rp -5.000", f"sisa Rp{TIED}-5.000"),
        ("7 dokumen dan % capaian", "7 dokumen dan % capaian"),
        ("satuan Rp dan %", "satuan Rp dan %"),
        ("KORp 5", "KORp 5"),
    ],
)
def test_only_the_space_between_a_number_and_its_sign_is_tied(text: str, tied: str) -> None:
    assert tie(text) == tied
    assert untie(tied) == text


def test_a_number_and_its_sign_are_measured_as_one_word() -> None:
    assert unbroken("serapan 99,18 % dari Rp 100") == [
        "serapan",
        f"99,18{TIED}%",
        "dari",
        f"Rp{TIED}100",
    ]
    assert count_lines("serapan 99,18 %", 13.0, lambda text: float(len(text))) == 2


def test_a_line_that_has_no_room_for_both_parts_them_before_it_cuts_the_number() -> None:
    assert break_up(f"99,18{TIED}%", 1000.0, 10.0) == [f"99,18{TIED}%"]
    assert break_up(f"2.970.011.891{TIED}%", 22.0, 10.0)[0].startswith("2.970.011.891 ")
