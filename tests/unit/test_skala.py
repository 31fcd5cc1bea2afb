from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from selaras.domain.skala import BacaanSkala, Kategori, Skala, SkalaError, kategori_for
from tests.spec.adapters_dasar import TABEL, read_table

values = st.decimals(min_value=-1000, max_value=1000, places=6)
whole_bounds = st.lists(st.integers(0, 100), min_size=2, max_size=8, unique=True).map(
    lambda numbers: [Decimal(number) for number in sorted(numbers, reverse=True)]
)


def half_open(bounds: list[Decimal]) -> tuple[Kategori, ...]:
    """Rows as '70–<85', the top one without end."""
    tops = [None, *bounds]
    return tuple(Kategori(f"k{low}", low, top, False) for low, top in zip(bounds, tops, strict=False))


def printed_whole(bounds: list[Decimal]) -> tuple[Kategori, ...]:
    """Rows as '76–90' under '91–100'."""
    tops = [None, *(bound - 1 for bound in bounds)]
    return tuple(Kategori(f"k{low}", low, top) for low, top in zip(bounds, tops, strict=False))


scales = st.builds(
    Skala,
    st.just("contoh"),
    whole_bounds.map(half_open),
    st.just(BacaanSkala.BATAS_BAWAH),
    st.just("contoh"),
) | st.builds(
    Skala,
    st.just("contoh"),
    whole_bounds.map(printed_whole),
    st.sampled_from(BacaanSkala),
    st.just("contoh"),
)


@given(values, scales)
def test_every_value_gets_exactly_one_category(value: Decimal, skala: Skala) -> None:
    assert skala.daftar_kategori.count(kategori_for(value, skala)) == 1


@given(values, values, scales)
def test_raising_a_value_never_lowers_the_category(
    first: Decimal, second: Decimal, skala: Skala
) -> None:
    low, high = sorted([first, second])
    rank = skala.daftar_kategori.index
    assert rank(kategori_for(high, skala)) <= rank(kategori_for(low, skala))


@given(scales)
def test_a_printed_bound_belongs_to_its_own_row(skala: Skala) -> None:
    for kategori in skala.daftar_kategori:
        assert kategori_for(kategori.batas_bawah, skala) is kategori
        if kategori.batas_atas is not None and kategori.atas_termasuk:
            assert kategori_for(kategori.batas_atas, skala) is kategori


@given(whole_bounds, st.data())
def test_moving_one_end_of_a_half_open_table_makes_a_hole_or_an_overlap(
    bounds: list[Decimal], data: st.DataObject
) -> None:
    rows = list(half_open(bounds))
    place = data.draw(st.integers(1, len(rows) - 1))
    row, shift = rows[place], data.draw(st.sampled_from([-1, 1, Decimal("-0.01"), Decimal("0.01")]))
    assert row.batas_atas is not None
    end = row.batas_atas + shift
    assume(end > row.batas_bawah)
    rows[place] = Kategori(row.label, row.batas_bawah, end, False)
    expected = "tidak mempunyai kategori" if shift < 0 else "termasuk dua kategori"
    with pytest.raises(SkalaError, match=expected):
        Skala("contoh", tuple(rows), BacaanSkala.BATAS_BAWAH, "contoh")


@given(whole_bounds)
def test_both_readings_agree_on_whole_values(bounds: list[Decimal]) -> None:
    rows = printed_whole(bounds)
    by_bound, rounded = (Skala("contoh", rows, bacaan, "contoh") for bacaan in BacaanSkala)
    for value in map(Decimal, range(-1, 102)):
        assert kategori_for(value, by_bound) == kategori_for(value, rounded)


def test_the_noise_of_a_division_does_not_lower_the_category() -> None:
    skala = Skala("contoh", read_table(TABEL["Permendagri 86/2017"]), BacaanSkala.BATAS_BAWAH, "contoh")
    third = Decimal(91) / 3
    noisy = third + third + third
    assert noisy < 91
    assert kategori_for(noisy, skala).label == "Sangat Tinggi"


def test_an_error_names_the_scale_and_every_fault() -> None:
    rows = read_table("Baik 80–100; Cukup 60–<75; Cukup 0–65")
    with pytest.raises(SkalaError) as refused:
        Skala("Paser", rows, BacaanSkala.BATAS_BAWAH, "contoh")
    assert len(refused.value.daftar_kesalahan) == 3
    assert str(refused.value).startswith(
        "skala 'Paser': nama kategori 'Cukup' dipakai lebih dari sekali; "
    )


def test_the_example_tables_are_sorted_from_best_to_worst() -> None:
    for tabel in TABEL.values():
        assert all(upper.batas_bawah > lower.batas_bawah for upper, lower in pairwise(read_table(tabel)))
