"""The mean of capaian runs over what is there; missing is not zero."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.capaian import average_capaian
from tests.unit.making import COUNTS

CELLS = st.lists(st.none() | COUNTS, max_size=8)
Rows = dict[str, tuple[Decimal | None, str]]


def rows(cells: list[Decimal | None]) -> Rows:
    return {f"S{n}": (cell, "" if cell else "belum diisi") for n, cell in enumerate(cells)}


@given(CELLS)
def test_the_mean_is_that_of_the_rows_that_have_a_value(cells: list[Decimal | None]) -> None:
    mean = average_capaian(rows(cells))
    known = [Fraction(cell) for cell in cells if cell is not None]
    if known:
        assert mean.nilai is not None
        assert abs(Fraction(mean.nilai) - sum(known) / len(known)) < Fraction(1, 10**18)
    else:
        assert mean.nilai is None
        assert mean.rincian.alasan == "belum ada indikator yang mempunyai capaian"


@given(CELLS)
def test_a_missing_row_changes_nothing_but_is_named(cells: list[Decimal | None]) -> None:
    known = [cell for cell in cells if cell is not None]
    mean = average_capaian(rows(cells))
    assert mean.nilai == average_capaian(rows([*known])).nilai
    assert len(mean.ikut) == len(known)
    assert [name for name, _ in mean.dilewati] == [f"S{n}" for n, c in enumerate(cells) if c is None]
    assert all(reason for _, reason in mean.dilewati)


def test_a_zero_counts_as_a_value() -> None:
    mean = average_capaian({"S1": (Decimal(0), ""), "S2": (Decimal(90), ""), "S3": (None, "menunggu")})
    assert (mean.nilai, mean.ikut, mean.dilewati) == (45, ("S1", "S2"), (("S3", "menunggu"),))


def test_the_derivation_holds_every_row_and_the_number_of_rows() -> None:
    mean = average_capaian({"S1": (Decimal("57.45"), ""), "S2": (Decimal("34.29"), "")})
    assert mean.rincian.kalimat() == "rata-rata capaian = (57,45 + 34,29) / 2 = 45,87"
    assert [(leaf.nama, leaf.hasil) for leaf in mean.rincian.dari] == [
        ("capaian S1", Decimal("57.45")),
        ("capaian S2", Decimal("34.29")),
    ]
