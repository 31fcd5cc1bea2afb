import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.periode import Periode, PeriodeError, Triwulan, parse_periode

SECOND_QUARTER = Periode(2024, Triwulan.II)
periods = st.builds(Periode, st.integers(1900, 2100), st.sampled_from(Triwulan) | st.none())


@pytest.mark.parametrize(
    "teks",
    [
        "Triwulan II 2024",
        "TW II Tahun 2024",
        "tw2 2024",
        "tribulan 2, tahun 2024",
        "TRIWULAN  ke-2 2024",
        "TW.II/2024",
    ],
)
def test_a_quarter_is_read_in_the_ways_it_is_typed(teks: str) -> None:
    assert parse_periode(teks) == SECOND_QUARTER


@pytest.mark.parametrize("teks", ["Tahun 2026", "tahun 2026", " TAHUN  2026 "])
def test_a_whole_year_is_read(teks: str) -> None:
    assert parse_periode(teks) == Periode(2026)


@given(periods, st.sampled_from(["Triwulan", "Tribulan"]))
def test_every_label_reads_back(periode: Periode, kata: str) -> None:
    assert parse_periode(periode.label(kata)) == periode


@pytest.mark.parametrize("teks", ["", "2026", "Triwulan II", "Semester I 2026", "TW II 26", "II 2026"])
def test_what_is_no_period_is_refused_with_an_example(teks: str) -> None:
    with pytest.raises(PeriodeError, match="tulis seperti Triwulan II 2026 atau Tahun 2026"):
        parse_periode(teks)


def test_a_fifth_quarter_and_an_impossible_year_are_named() -> None:
    with pytest.raises(PeriodeError, match="bukan triwulan"):
        parse_periode("Triwulan V 2026")
    with pytest.raises(PeriodeError, match="tahun 3026 di luar"):
        parse_periode("Tahun 3026")


@given(st.text())
def test_any_text_gives_a_period_or_a_period_error(teks: str) -> None:
    try:
        parse_periode(teks)
    except PeriodeError as error:
        assert str(error)
