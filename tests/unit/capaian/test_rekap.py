"""The value up to a quarter equals the exact one, whatever order the quarters come in."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.capaian import CaraRekap, HasilRekap, Ukuran, recap
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Triwulan
from tests.unit.making import COUNTS, GAPS, LEFT_OUT, POSITIVE, close, measured, ratio_of, state

QUARTERS = st.sampled_from(Triwulan)
FOUR_COUNTS = st.tuples(COUNTS, COUNTS, COUNTS, COUNTS)
RATIOS = st.lists(st.tuples(COUNTS, POSITIVE), min_size=4, max_size=4)
STATES = st.sampled_from([*GAPS, *LEFT_OUT])
WAYS = st.sampled_from(CaraRekap)


def one_quarter(triwulan: Triwulan) -> st.SearchStrategy[Ukuran]:
    return st.one_of(
        COUNTS.map(lambda n: measured(triwulan, n)),
        st.tuples(COUNTS, POSITIVE).map(lambda pair: ratio_of(triwulan, *pair)),
        st.tuples(STATES, st.sampled_from(["", "sebabnya"])).map(lambda s: state(triwulan, *s)),
        COUNTS.map(lambda n: Ukuran(triwulan, Nilai.belum_diisi(), nilai_sd=n, sumber="LKj")),
    )


def _years() -> st.SearchStrategy[list[Ukuran]]:
    some = [st.none() | one_quarter(triwulan) for triwulan in Triwulan]
    return st.tuples(*some).map(lambda year: [ukuran for ukuran in year if ukuran is not None])


YEARS = _years()


def up_to(cara: CaraRekap, year: Sequence[Ukuran], sampai: Triwulan) -> HasilRekap:
    return recap(cara, year, sampai)


@given(WAYS, YEARS, QUARTERS, st.randoms())
def test_the_order_of_the_quarters_does_not_matter(
    cara: CaraRekap, year: list[Ukuran], sampai: Triwulan, dice: object
) -> None:
    shuffled = list(year)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert recap(cara, shuffled, sampai) == recap(cara, year, sampai)


@given(WAYS, YEARS, QUARTERS)
def test_a_later_quarter_changes_nothing(cara: CaraRekap, year: list[Ukuran], sampai: Triwulan) -> None:
    until = [ukuran for ukuran in year if ukuran.triwulan <= sampai]
    assert recap(cara, until, sampai) == recap(cara, year, sampai)


@given(WAYS, YEARS, QUARTERS)
def test_value_and_derivation_agree_and_nothing_is_missing_without_a_reason(
    cara: CaraRekap, year: list[Ukuran], sampai: Triwulan
) -> None:
    hasil = recap(cara, year, sampai)
    assert hasil.nilai.angka == hasil.rincian.hasil
    assert hasil.rincian.nama == f"realisasi s.d. {sampai.singkatan}"
    if hasil.nilai.angka is None:
        assert hasil.rincian.alasan
        assert hasil.nilai.status is not StatusNilai.TERISI


@given(FOUR_COUNTS, QUARTERS)
def test_counts_add_up(counts: tuple[Decimal, ...], sampai: Triwulan) -> None:
    year = [measured(t, n) for t, n in zip(Triwulan, counts, strict=True)]
    hasil = up_to(CaraRekap.JUMLAH, year, sampai)
    assert hasil.nilai.angka == sum(counts[: sampai.value])
    assert [leaf.nama for leaf in hasil.rincian.dari] == [t.singkatan for t in sampai.sampai_dengan]


@given(RATIOS, QUARTERS)
def test_a_running_ratio_divides_the_sums(
    pairs: list[tuple[Decimal, Decimal]], sampai: Triwulan
) -> None:
    year = [ratio_of(t, *pair) for t, pair in zip(Triwulan, pairs, strict=True)]
    until = pairs[: sampai.value]
    tops, bottoms = (sum(map(Fraction, side)) for side in zip(*until, strict=True))
    assert close(up_to(CaraRekap.RASIO_KUMULATIF, year, sampai).nilai.angka, tops * 100 / bottoms)


@given(FOUR_COUNTS, POSITIVE, QUARTERS)
def test_a_yearly_denominator_is_taken_once(
    tops: tuple[Decimal, ...], bottom: Decimal, sampai: Triwulan
) -> None:
    year = [ratio_of(t, top, bottom) for t, top in zip(Triwulan, tops, strict=True)]
    exact = sum(map(Fraction, tops[: sampai.value])) * 100 / Fraction(bottom)
    assert close(up_to(CaraRekap.PENYEBUT_SETAHUN, year, sampai).nilai.angka, Fraction(exact))


def test_denominators_of_a_year_that_differ_give_no_number() -> None:
    year = [ratio_of(Triwulan.I, 12, 36), ratio_of(Triwulan.II, 12, 24)]
    hasil = up_to(CaraRekap.PENYEBUT_SETAHUN, year, Triwulan.II)
    assert hasil.nilai == Nilai.belum_diisi("penyebut setahun berbeda antartriwulan")


@given(FOUR_COUNTS, QUARTERS)
def test_the_last_position_counts(counts: tuple[Decimal, ...], sampai: Triwulan) -> None:
    year = [measured(t, n) for t, n in zip(Triwulan, counts, strict=True)]
    hasil = up_to(CaraRekap.POSISI_AKHIR, year, sampai)
    assert hasil.nilai.angka == counts[sampai.value - 1]
    assert sampai.singkatan in hasil.rincian.rumus


@given(FOUR_COUNTS, QUARTERS)
def test_the_mean_divides_by_the_quarters_that_are_filled(
    counts: tuple[Decimal, ...], sampai: Triwulan
) -> None:
    year = [measured(t, n) for t, n in zip(Triwulan, counts, strict=True) if t is not Triwulan.I]
    hasil = up_to(CaraRekap.RATA_RATA, year, sampai)
    if sampai is Triwulan.I:
        assert hasil.nilai.angka is None
    else:
        known = counts[1 : sampai.value]
        assert close(hasil.nilai.angka, sum(map(Fraction, known)) / Fraction(len(known)))


@given(WAYS, YEARS, QUARTERS, COUNTS)
def test_a_published_value_up_to_the_quarter_wins(
    cara: CaraRekap, year: list[Ukuran], sampai: Triwulan, published: Decimal
) -> None:
    others = [ukuran for ukuran in year if ukuran.triwulan is not sampai]
    own = Ukuran(sampai, Nilai.terisi(Decimal(1)), nilai_sd=published, sumber="LKj")
    hasil = recap(cara, [*others, own], sampai)
    assert hasil.nilai.angka == published
    assert hasil.rincian.alasan == "variabel tidak dipublikasikan"
    assert hasil.rincian.sumber == "LKj"


@pytest.mark.parametrize("cara", list(CaraRekap))
def test_a_published_value_of_an_earlier_quarter_is_not_that_of_a_later_one(cara: CaraRekap) -> None:
    first = Ukuran(Triwulan.II, Nilai.belum_diisi(), nilai_sd=Decimal("47.18"))
    assert recap(cara, [first], Triwulan.II).nilai.angka == Decimal("47.18")
    assert recap(cara, [first], Triwulan.III).nilai.angka is None
    assert recap(cara, [first], Triwulan.I).nilai.angka is None


@pytest.mark.parametrize("pengali", [100, 100000])
def test_the_multiplier_makes_the_unit(pengali: int) -> None:
    year = [ratio_of(Triwulan.I, 3, 25000)]
    hasil = recap(CaraRekap.RASIO_KUMULATIF, year, Triwulan.I, Decimal(pengali))
    assert hasil.nilai.angka == Decimal(3) * pengali / 25000
    assert "× 100" in hasil.rincian.hitungan


def test_the_derivation_of_klakah_reads_as_its_formula() -> None:
    year = [ratio_of(Triwulan.I, 14, 37), ratio_of(Triwulan.II, 20, 25)]
    hasil = up_to(CaraRekap.RASIO_KUMULATIF, year, Triwulan.II)
    assert hasil.rincian.kalimat() == "realisasi s.d. TW II = (14 + 20) / (37 + 25) × 100 = 54,84"
