"""Money to outcomes: every rupiah once, whatever the weights and the order of rows."""

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.alokasi import PENUNJANG_UMUM, AlokasiAnggaran
from selaras.domain.hasil import HasilAnggaran, calculate_anggaran
from selaras.domain.hasil.alokasi import HasilAlokasi, allocate
from selaras.domain.kode import parse_kode
from tests.unit.making import YEAR, anggaran, belanja

CODES = ("7.01.01.2.01.0001", "7.01.01.2.01.0002", "7.01.02.2.01.0001")
PARENTS = ("7.01.01", "7.01.01.2.01", "7.01.02", "7.01.02.2.01")
PURPOSES = ("S1", "S2", "S3", PENUNJANG_UMUM)


def tree(pagu: list[int], spent: list[int | None]) -> HasilAnggaran:
    rows = [*map(anggaran, PARENTS), *(anggaran(k, p) for k, p in zip(CODES, pagu, strict=True))]
    money = [belanja(k, sd_periode=s) for k, s in zip(CODES, spent, strict=True) if s is not None]
    return calculate_anggaran(rows, money, YEAR)


def share(kode: str, purpose: str, bobot: int | str = 100, **more: Any) -> AlokasiAnggaran:
    return AlokasiAnggaran(parse_kode(kode), purpose, Decimal(bobot), **more)


def sum_of(hasil: HasilAlokasi, field: str) -> Decimal:
    parts = [*hasil.per_indikator.values(), hasil.penunjang_umum, hasil.belum_dialokasikan]
    return sum((getattr(part.uang, field) or Decimal() for part in parts), Decimal())


shares = st.lists(
    st.builds(
        share,
        st.sampled_from(CODES),
        st.sampled_from(PURPOSES),
        st.decimals(-20, 120, places=2).map(str),
    ),
    max_size=8,
)
amounts = st.lists(st.integers(0, 10**9), min_size=3, max_size=3)


@given(amounts, amounts, shares)
def test_pagu_and_spending_add_up_to_the_total(
    pagu: list[int], spent: list[int], rows: list[AlokasiAnggaran]
) -> None:
    hasil = allocate(tree(pagu, list(spent)), rows)
    assert sum_of(hasil, "pagu") == hasil.total.pagu == sum(pagu)
    assert sum_of(hasil, "realisasi") == hasil.total.realisasi == sum(spent)


@given(amounts, shares, st.randoms())
def test_the_order_of_rows_makes_no_difference(
    pagu: list[int], rows: list[AlokasiAnggaran], randoms: Any
) -> None:
    shuffled = list(rows)
    randoms.shuffle(shuffled)
    first, second = (allocate(tree(pagu, [1, 2, 3]), r) for r in (rows, shuffled))
    assert {k: b.uang for k, b in first.per_indikator.items()} == {
        k: b.uang for k, b in second.per_indikator.items()
    }
    assert first.belum_dialokasikan.uang == second.belum_dialokasikan.uang


def test_a_sub_kegiatan_is_shared_by_weight() -> None:
    rows = [share(CODES[0], "S1", 60), share(CODES[0], "S2", 40), share(CODES[1], "S1")]
    hasil = allocate(tree([1000, 500, 300], [900, 500, 0]), rows)
    assert hasil.per_indikator["S1"].uang.pagu == 1100
    assert hasil.per_indikator["S1"].uang.realisasi == 1040
    assert hasil.per_indikator["S2"].uang.serapan == 90
    assert hasil.belum_dialokasikan.uang.pagu == 300
    assert hasil.penunjang_umum.uang.pagu is None


def test_the_derivation_names_each_sub_kegiatan() -> None:
    rows = [share(CODES[0], "S1", 60), share(CODES[1], "S1")]
    rincian = allocate(tree([1000, 500, 300], [0, 0, 0]), rows).per_indikator["S1"].rincian
    assert rincian.hasil == 1100
    assert [leaf.kalimat() for leaf in rincian.dari] == [
        f"pagu {CODES[0]} = 1.000 × 60 / 100 = 600",
        f"pagu {CODES[1]} = 500 × 100 / 100 = 500",
    ]


def test_weights_below_a_hundred_leave_the_rest_unallocated() -> None:
    hasil = allocate(tree([1000, 0, 0], [100, 0, 0]), [share(CODES[0], "S1", "33.33")])
    assert hasil.per_indikator["S1"].uang.pagu == Decimal("333.30")
    assert hasil.belum_dialokasikan.uang.pagu == Decimal("666.70")


def test_weights_above_a_hundred_or_negative_share_out_nothing() -> None:
    over = [share(CODES[0], "S1", 60), share(CODES[0], "S2", 60)]
    negative = [share(CODES[0], "S1", 110), share(CODES[0], "S2", -10)]
    for rows in (over, negative):
        hasil = allocate(tree([1000, 0, 0], [0, 0, 0]), rows)
        assert hasil.per_indikator == {}
        assert hasil.belum_dialokasikan.uang.pagu == 1000


def test_general_support_is_read_however_it_is_typed() -> None:
    hasil = allocate(tree([1000, 0, 0], [0, 0, 0]), [share(CODES[0], " Penunjang  Umum ")])
    assert hasil.penunjang_umum.uang.pagu == 1000


def test_missing_spending_stays_missing() -> None:
    uang = allocate(tree([1000, 500, 0], [None, 5, 0]), [share(CODES[0], "S1")]).per_indikator["S1"].uang
    assert (uang.realisasi, uang.lengkap, uang.serapan) == (None, False, None)


def test_of_a_code_that_stands_twice_each_row_can_be_named() -> None:
    twice = [anggaran(CODES[0], 100, keterangan="A"), anggaran(CODES[0], 200, keterangan="B")]
    hasil = calculate_anggaran([*map(anggaran, PARENTS[:2]), *twice], [], YEAR)
    rows = [share(CODES[0], "S1", keterangan="B"), share(CODES[0], "S2")]
    found = {k: b.uang.pagu for k, b in allocate(hasil, rows).per_indikator.items()}
    assert found == {"S1": 200, "S2": 100}
