"""Spending: parts or one sum, and missing is never zero."""

from decimal import Decimal

import pytest

from selaras.domain.berkas import RealisasiAnggaran
from selaras.domain.hasil import HasilAnggaran, calculate_anggaran
from selaras.domain.hasil.anggaran import spent_until
from selaras.domain.hasil.uang import Uang
from selaras.domain.periode import Periode, Triwulan
from tests.unit.making import QUARTER_TWO, YEAR, anggaran, belanja

CODE = "7.01.01.2.01.0001"
OTHER = "7.01.01.2.01.0002"
ROWS = [
    anggaran("7.01.01"),
    anggaran("7.01.01.2.01"),
    anggaran(CODE, 1000),
    anggaran(OTHER, 500),
]


def calculate(*spent: RealisasiAnggaran, periode: Periode = QUARTER_TWO) -> HasilAnggaran:
    return calculate_anggaran(ROWS, spent, periode)


def test_quarters_add_up_to_the_period_and_not_beyond() -> None:
    row = belanja(CODE, tw1=1, tw2=20, tw3=300, tw4=4000)
    assert spent_until(row, Triwulan.II) == (21, "")
    assert spent_until(row, Triwulan.IV) == (4321, "")


def test_a_sum_up_to_the_period_stands_for_the_quarters() -> None:
    assert spent_until(belanja(CODE, sd_periode=7), Triwulan.II) == (7, "")
    assert spent_until(belanja(CODE, sd_periode=0), Triwulan.II) == (0, "")


def test_a_quarter_of_zero_is_filled() -> None:
    assert spent_until(belanja(CODE, tw1=0, tw2=0), Triwulan.II) == (0, "")


def test_missing_quarters_are_named() -> None:
    assert spent_until(belanja(CODE, tw2=5), Triwulan.II) == (None, "realisasi TW I belum diisi")
    assert spent_until(belanja(CODE, tw2=5), Triwulan.III)[1] == "realisasi TW I, TW III belum diisi"


def test_a_book_of_the_year_needs_all_four_quarters() -> None:
    spent = [belanja(CODE, tw1=1, tw2=2, tw3=3, tw4=4), belanja(OTHER, tw1=1, tw2=1, tw3=1)]
    hasil = calculate(*spent, periode=YEAR)
    leaves = hasil.daftar_program[0].daftar_anak[0].daftar_anak
    assert [leaf.uang.realisasi for leaf in leaves] == [10, None]
    assert leaves[1].uang.alasan == "realisasi TW IV belum diisi"
    assert list(hasil.per_triwulan.values()) == [2, 3, 4, 4]


@pytest.mark.parametrize("second", [(), (belanja(OTHER, tw1=3),)], ids=["no row", "half a row"])
def test_missing_spending_is_flagged_up_to_the_total(second: tuple[RealisasiAnggaran, ...]) -> None:
    hasil = calculate(belanja(CODE, tw1=100, tw2=50), *second)
    program = hasil.daftar_program[0]
    kegiatan = program.daftar_anak[0]
    leaf = kegiatan.daftar_anak[1]
    assert [leaf.uang.lengkap, kegiatan.uang.lengkap, program.uang.lengkap] == [False] * 3
    assert (leaf.uang.realisasi, leaf.uang.sisa, leaf.uang.serapan) == (None, None, None)
    assert leaf.uang.alasan
    assert (hasil.total.realisasi, hasil.total.lengkap) == (150, False)
    assert hasil.total.alasan == "1 baris di bawahnya belum lengkap realisasinya"
    assert leaf.uang.rincian.alasan == leaf.uang.alasan


def test_where_nothing_is_filled_the_total_has_no_number() -> None:
    total = calculate().total
    assert (total.pagu, total.realisasi, total.sisa, total.serapan) == (1500, None, None, None)
    assert total.alasan


def test_a_quarter_known_only_within_a_sum_leaves_its_column_unknown() -> None:
    hasil = calculate(belanja(CODE, tw1=100, tw2=50), belanja(OTHER, sd_periode=70))
    assert list(hasil.per_triwulan.values()) == [None, None]
    assert (hasil.total.realisasi, hasil.total.lengkap) == (220, True)


def test_money_that_cannot_be_spent_yet_leaves_the_quarters_known() -> None:
    rows = [
        anggaran("7.01.03"),
        anggaran("7.01.03.2.01", 10),
        anggaran("7.01.03", 5, belum_dirinci=True),
    ]
    hasil = calculate_anggaran(rows, [belanja("7.01.03.2.01", tw1=1, tw2=2)], QUARTER_TWO)
    assert list(hasil.per_triwulan.values()) == [1, 2]


def test_a_parent_of_nothing_but_unbroken_money_says_why_it_has_no_serapan() -> None:
    rows = [anggaran("7.01.03"), anggaran("7.01.03", 5, belum_dirinci=True)]
    total = calculate_anggaran(rows, [], QUARTER_TWO).total
    assert (total.realisasi, total.sisa, total.lengkap) == (None, 5, True)
    assert total.rincian.alasan == total.alasan == "belum dirinci, belum dapat dibelanjakan"


@pytest.mark.parametrize(
    ("pagu", "realisasi", "alasan"),
    [(0, 0, "pagu nol"), (None, 5, "pagu belum diisi"), (5, None, "realisasi belum diisi")],
)
def test_serapan_that_is_undefined_has_a_reason(
    pagu: int | None, realisasi: int | None, alasan: str
) -> None:
    money = [None if n is None else Decimal(n) for n in (pagu, realisasi)]
    uang = Uang(
        *money, "realisasi belum diisi" if realisasi is None else "", lengkap=realisasi is not None
    )
    assert uang.serapan is None
    assert uang.rincian.hasil is None
    assert uang.rincian.alasan == alasan


def test_serapan_is_derived_from_realisasi_and_pagu() -> None:
    rincian = Uang(Decimal(2157521308), Decimal(1077194452)).rincian
    assert rincian.kalimat() == "serapan = 1.077.194.452 / 2.157.521.308 × 100 = 49,93"


def test_spending_above_the_pagu_leaves_a_negative_remainder() -> None:
    uang = Uang(Decimal(100), Decimal(130))
    assert (uang.sisa, uang.serapan) == (-30, 130)


def test_spending_without_a_pagu_has_no_remainder() -> None:
    assert Uang(None, Decimal(130)).sisa is None
